package org.tahqiq.ui.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.tahqiq.ui.internal.editor.AnnotationEditor;

/**
 * The platform's outline, which also shows an article that opens beside another active part, as
 * after a start with the focus in the explorer.
 */
@NonNullByDefault(false)
public final class OutlineView extends ContentOutline {

    @Override
    public void partOpened(IWorkbenchPart part) {
        super.partOpened(part);
        if (part instanceof AnnotationEditor && getCurrentContributingPart() == null) {
            partActivated(part);
        }
    }
}
