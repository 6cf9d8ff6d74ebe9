package org.tahqiq.ui.internal.explorer;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Corpora, their documents, and everybody's sets of these. */
final class CorpusTree {

    private final Corpora corpora;

    CorpusTree(Corpora corpora) {
        this.corpora = corpora;
    }

    List<IProject> projects() {
        return corpora.projects();
    }

    /** What stands below a corpus or a document; one row that says so if it cannot be read. */
    List<? extends Object> rows(Object parent) {
        try {
            if (parent instanceof IProject project) {
                return corpora.store(project).corpus().getDocuments().stream()
                        .map(entry -> DocumentNode.of(project, entry))
                        .toList();
            }
            if (parent instanceof DocumentNode document) {
                CorpusStore store = corpora.store(document.project());
                return store.annotators(document.id()).stream()
                        .map(annotator -> new SetNode(document, annotator))
                        .toList();
            }
        } catch (CorpusException e) {
            return List.of(new Broken(String.valueOf(e.getLocalizedMessage())));
        }
        return List.of();
    }
}
