package org.tahqiq.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.editor.AnnotationEditorInput;

/** Which row of the explorer belongs to which editor, for whoever links the two. */
@NonNullByDefault(false)
public final class EditorLink implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        if (!(input instanceof AnnotationEditorInput set)) {
            return StructuredSelection.EMPTY;
        }
        try {
            return Corpora.ofWorkbench()
                    .store(set.project())
                    .document(set.document())
                    .map(entry -> DocumentNode.of(set.project(), entry))
                    .map(document -> new SetNode(document, set.annotator()))
                    .map(StructuredSelection::new)
                    .orElse(StructuredSelection.EMPTY);
        } catch (CorpusException e) {
            // The editor itself says what is wrong.
            return StructuredSelection.EMPTY;
        }
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof SetNode set) {
            IEditorPart editor =
                    page.findEditor(
                            new AnnotationEditorInput(
                                    set.document().project(),
                                    set.document().id(),
                                    set.annotator()));
            if (editor != null) {
                page.bringToTop(editor);
            }
        }
    }
}
