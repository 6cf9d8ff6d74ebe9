/** The editor of one annotator's set of one document. */
@NonNullByDefault
package org.tahqiq.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
