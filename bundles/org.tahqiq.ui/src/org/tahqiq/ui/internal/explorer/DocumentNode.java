package org.tahqiq.ui.internal.explorer;

import org.eclipse.core.resources.IProject;
import org.tahqiq.model.annotation.DocumentEntry;

/**
 * A document of a corpus in the explorer.
 *
 * @param project the corpus
 * @param id id of the document
 * @param title how it is called
 */
public record DocumentNode(IProject project, String id, String title) {

    /** The row of a document. */
    public static DocumentNode of(IProject project, DocumentEntry entry) {
        return new DocumentNode(project, entry.getId(), entry.getTitle());
    }
}
