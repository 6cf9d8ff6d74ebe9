package org.tahqiq.ui.internal.concordance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.tahqiq.core.search.SetSource;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;

/** The sets of one annotator that are open in editors. */
final class OpenSets {

    private final Map<String, AnnotationEditor> editors = new HashMap<>();

    OpenSets(IWorkbenchPage page, IProject project, String annotator) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof AnnotationEditor editor
                    && editor.input().project().equals(project)
                    && editor.input().annotator().equals(annotator)
                    && editor.desk().isPresent()) {
                editors.put(editor.input().document(), editor);
            }
        }
    }

    /** The desk of an open document. */
    Optional<AnnotationDesk> desk(String document) {
        return Optional.ofNullable(editors.get(document)).flatMap(AnnotationEditor::desk);
    }

    /** The sets as they are being edited, else as they were saved; open ones are copied now. */
    SetSource copied(CorpusStore store, String annotator) {
        Map<String, AnnotationSet> copies = new HashMap<>();
        editors.forEach(
                (document, editor) ->
                        editor.desk()
                                .filter(desk -> desk.session().isDirty())
                                .map(desk -> EcoreUtil.copy(desk.session().set()))
                                .ifPresent(copy -> copies.put(document, copy)));
        SetSource saved = SetSource.saved(store, annotator);
        return document ->
                copies.containsKey(document)
                        ? Optional.of(copies.get(document))
                        : saved.set(document);
    }
}
