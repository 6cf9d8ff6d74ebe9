package org.tahqiq.ui.internal.compare;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;
import org.tahqiq.core.curation.Curation;
import org.tahqiq.core.curation.StartCuration;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.SavedSet;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.AnnotationEditorInput;

/** Sets of the document that is compared: as they are being edited, else as they were saved. */
final class CuratorsDesk {

    private final IWorkbenchPage page;
    private final Comparison comparison;
    private final CorpusStore store;

    CuratorsDesk(IWorkbenchPage page, Comparison comparison) throws CorpusException {
        this.page = page;
        this.comparison = comparison;
        this.store = Corpora.ofWorkbench().store(comparison.project());
    }

    /** The set of an annotator. */
    SetView set(String annotator) throws CorpusException {
        Optional<AnnotationDesk> open =
                page.findEditor(input(annotator)) instanceof AnnotationEditor editor
                        ? editor.desk()
                        : Optional.empty();
        return open.isPresent()
                ? open.get().view()
                : SavedSet.view(store, comparison.document(), annotator);
    }

    /** The curator's set; without annotations as long as nothing was decided. */
    SetView curated() throws CorpusException {
        return set(StartCuration.CURATOR);
    }

    /**
     * The curator's set in its editor, begun if there is none.
     *
     * @return empty if the set cannot be opened, which its editor explains
     */
    Optional<AnnotationDesk> open(Curation curation) throws CorpusException {
        new StartCuration(store, comparison.document()).run(curation);
        try {
            AnnotationEditorInput input = input(StartCuration.CURATOR);
            return page.openEditor(input, AnnotationEditor.ID, false)
                            instanceof AnnotationEditor editor
                    ? editor.desk()
                    : Optional.empty();
        } catch (PartInitException e) {
            throw new CorpusException(Cause.of(e), e);
        }
    }

    AnnotationEditorInput input(String annotator) {
        return new AnnotationEditorInput(comparison.project(), comparison.document(), annotator);
    }
}
