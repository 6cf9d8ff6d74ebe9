package org.tahqiq.ui.internal.explorer;

import org.eclipse.core.resources.IProject;

/**
 * A document of a corpus in the explorer.
 *
 * @param project the corpus
 * @param id id of the document
 * @param title how it is called
 */
public record DocumentNode(IProject project, String id, String title) {}
