package org.tahqiq.ui.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.explorer.SetNode;

/**
 * What a command is about.
 *
 * @param project the corpus
 * @param documents ids of documents; empty: the whole corpus is meant
 */
public record Target(IProject project, List<String> documents) {

    /** Copies the list. */
    public Target {
        documents = List.copyOf(documents);
    }

    /** What is picked in the explorer where that is active, else what the active editor shows. */
    public static Optional<Target> of(ExecutionEvent event) {
        if (CorpusExplorer.ID.equals(HandlerUtil.getActivePartId(event))) {
            Optional<Target> picked = of(HandlerUtil.getCurrentStructuredSelection(event));
            if (picked.isPresent()) {
                return picked;
            }
        }
        if (HandlerUtil.getActiveEditor(event) instanceof AnnotationEditor editor) {
            return Optional.of(
                    new Target(editor.input().project(), List.of(editor.input().document())));
        }
        List<IProject> projects = Corpora.ofWorkbench().projects();
        return projects.size() == 1
                ? Optional.of(new Target(projects.get(0), List.of()))
                : Optional.empty();
    }

    private static Optional<Target> of(IStructuredSelection selection) {
        List<IProject> projects = new ArrayList<>();
        Set<String> documents = new LinkedHashSet<>();
        boolean whole = false;
        for (Object node : selection) {
            if (node instanceof IProject project && project.isAccessible()) {
                projects.add(project);
                whole = true;
            } else if (node instanceof DocumentNode document) {
                projects.add(document.project());
                documents.add(document.id());
            } else if (node instanceof SetNode set) {
                projects.add(set.document().project());
                documents.add(set.document().id());
            }
        }
        return projects.stream().distinct().count() == 1
                ? Optional.of(
                        new Target(projects.get(0), whole ? List.of() : List.copyOf(documents)))
                : Optional.empty();
    }

    /** The documents meant. */
    public List<String> ids() throws CorpusException {
        return documents.isEmpty()
                ? Corpora.ofWorkbench().store(project).corpus().getDocuments().stream()
                        .map(DocumentEntry::getId)
                        .toList()
                : documents;
    }

    /** The same corpus as a whole. */
    public Target whole() {
        return new Target(project, List.of());
    }
}
