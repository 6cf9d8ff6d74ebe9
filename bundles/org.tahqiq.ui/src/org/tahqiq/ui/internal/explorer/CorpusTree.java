package org.tahqiq.ui.internal.explorer;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Corpora, their documents, and everybody's sets of these. */
@NonNullByDefault(false)
final class CorpusTree implements ITreeContentProvider {

    private final Corpora corpora;

    CorpusTree(Corpora corpora) {
        this.corpora = corpora;
    }

    @Override
    public Object[] getElements(Object input) {
        return corpora.projects().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        try {
            if (parent instanceof IProject project) {
                List<DocumentEntry> entries =
                        List.copyOf(corpora.store(project).corpus().getDocuments());
                return entries.stream()
                        .map(entry -> new DocumentNode(project, entry.getId(), entry.getTitle()))
                        .toArray();
            }
            if (parent instanceof DocumentNode document) {
                CorpusStore store = corpora.store(document.project());
                return store.annotators(document.id()).stream()
                        .map(annotator -> new SetNode(document, annotator))
                        .toArray();
            }
        } catch (CorpusException e) {
            return new Object[] {new Broken(String.valueOf(e.getLocalizedMessage()))};
        }
        return new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof DocumentNode document) {
            return document.project();
        }
        return element instanceof SetNode set ? set.document() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        // To look into the folders of thousands of documents would hold up the window.
        return element instanceof IProject || element instanceof DocumentNode;
    }
}
