package org.tahqiq.ui.internal.manage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.explorer.SetNode;
import org.tahqiq.ui.internal.language.Counted;

/** Sets, documents and corpora that are to be deleted. */
final class Removal {

    private final Set<IProject> corpora = new LinkedHashSet<>();
    private final Set<DocumentNode> documents = new LinkedHashSet<>();
    private final Set<SetNode> sets = new LinkedHashSet<>();

    /** What is picked; what goes with something larger is counted there. */
    Removal(List<?> picked) {
        for (Object node : picked) {
            if (node instanceof IProject project) {
                corpora.add(project);
            } else if (node instanceof DocumentNode document) {
                documents.add(document);
            } else if (node instanceof SetNode set) {
                sets.add(set);
            }
        }
        documents.removeIf(document -> corpora.contains(document.project()));
        sets.removeIf(
                set ->
                        documents.contains(set.document())
                                || corpora.contains(set.document().project()));
    }

    boolean isEmpty() {
        return corpora.isEmpty() && documents.isEmpty() && sets.isEmpty();
    }

    Set<IProject> corpora() {
        return corpora;
    }

    /** Asks for it, by name where it is one thing. */
    String question() {
        if (!corpora.isEmpty()) {
            return corpora.size() == 1
                    ? NLS.bind(Messages.Delete_corpus, corpora.iterator().next().getName())
                    : Counted.bind(Messages.Delete_corpora, corpora.size());
        }
        if (sets.isEmpty()) {
            return documents.size() == 1
                    ? NLS.bind(Messages.Delete_document, documents.iterator().next().title())
                    : Counted.bind(Messages.Delete_documents, documents.size());
        }
        if (documents.isEmpty()) {
            SetNode first = sets.iterator().next();
            return sets.size() == 1
                    ? NLS.bind(Messages.Delete_set, first.annotator(), first.document().title())
                    : Counted.bind(Messages.Delete_sets, sets.size());
        }
        return Counted.bind(Messages.Delete_both, documents.size(), sets.size());
    }

    /** Closes the editors of all this; unsaved edits go with it. */
    void closeEditors(IWorkbenchPage page) {
        List<IEditorReference> closing = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof AnnotationEditor editor && concerns(editor)) {
                closing.add(reference);
            }
        }
        page.closeEditors(closing.toArray(IEditorReference[]::new), false);
    }

    private boolean concerns(AnnotationEditor editor) {
        IProject project = editor.input().project();
        String document = editor.input().document();
        return corpora.contains(project)
                || documents.stream()
                        .anyMatch(d -> d.project().equals(project) && d.id().equals(document))
                || sets.stream()
                        .anyMatch(
                                set ->
                                        set.document().project().equals(project)
                                                && set.document().id().equals(document)
                                                && set.annotator()
                                                        .equals(editor.input().annotator()));
    }

    /**
     * Deletes it.
     *
     * @param files whether the files of corpora are deleted too, or only taken out of the workspace
     * @throws CorpusException if something could not be deleted; what came before it is gone
     */
    void run(boolean files, IProgressMonitor monitor) throws CorpusException {
        SubMonitor progress =
                SubMonitor.convert(monitor, sets.size() + documents.size() + corpora.size());
        for (SetNode set : sets) {
            store(set.document().project()).deleteSet(set.document().id(), set.annotator());
            progress.worked(1);
        }
        for (DocumentNode document : documents) {
            store(document.project()).removeDocument(document.id());
            progress.worked(1);
        }
        for (IProject project : corpora) {
            try {
                project.delete(files, true, progress.split(1));
            } catch (CoreException e) {
                throw new CorpusException(NLS.bind(Messages.Delete_failed, project.getName()), e);
            }
        }
    }

    private static CorpusStore store(IProject project) throws CorpusException {
        return Corpora.ofWorkbench().store(project);
    }
}
