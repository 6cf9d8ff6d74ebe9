package org.tahqiq.ui.internal.training;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.tahqiq.core.search.Hit;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.OpenDocument;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/**
 * Opens the places of errors in the sets that were learned from.
 *
 * @param annotator whose sets these are
 */
record Places(IWorkbenchPage page, IProject corpus, String annotator) {

    /** Opens the document and selects the place. */
    void open(Hit hit) {
        new OpenDocument(page, corpus, hit.document()).as(annotator);
        if (page.getActiveEditor() instanceof AnnotationEditor editor
                && editor.input().document().equals(hit.document())) {
            Selection place = new Selection(hit.begin(), hit.end());
            editor.desk().ifPresent(desk -> desk.hear(new Intent.SelectRange(place)));
        }
    }
}
