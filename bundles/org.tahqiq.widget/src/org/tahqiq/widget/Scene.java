package org.tahqiq.widget;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that {@link AnnotatedText} shows at one moment. A host answers an {@link Intent} by
 * setting a new scene. Keep the records that did not change: what is identical is found unchanged
 * without a look inside, and only the lines that differ are laid out and painted again.
 *
 * @param document the text
 * @param marks in the order of preference when two compete for a place; ids differ
 * @param relations between marks of this scene; ids differ
 * @param hiddenLayers layers of marks and relations that are not drawn
 * @param selected ids of the picked marks and relations
 * @param selection caret and selected text, within the text
 * @param hints letters that are shown on marks, by the mark's id, for a choice by keyboard
 */
public record Scene(
        DocumentText document,
        List<Mark> marks,
        List<Relation> relations,
        Set<String> hiddenLayers,
        Set<String> selected,
        Selection selection,
        Map<String, String> hints) {

    public Scene {
        marks = List.copyOf(marks);
        relations = List.copyOf(relations);
        hiddenLayers = Set.copyOf(hiddenLayers);
        selected = Set.copyOf(selected);
        hints = Map.copyOf(hints);
        int length = document.text().length();
        if (selection.anchor() > length || selection.caret() > length) {
            throw new IllegalArgumentException("The selection lies behind the text's end");
        }
    }

    /** The text alone, caret at its beginning. */
    public static Scene of(DocumentText document) {
        return new Scene(
                document, List.of(), List.of(), Set.of(), Set.of(), Selection.at(0), Map.of());
    }

    public Scene withDocument(DocumentText newDocument) {
        return new Scene(newDocument, marks, relations, hiddenLayers, selected, selection, hints);
    }

    public Scene withMarks(List<Mark> newMarks) {
        return new Scene(document, newMarks, relations, hiddenLayers, selected, selection, hints);
    }

    public Scene withRelations(List<Relation> newRelations) {
        return new Scene(document, marks, newRelations, hiddenLayers, selected, selection, hints);
    }

    public Scene withHiddenLayers(Set<String> newHiddenLayers) {
        return new Scene(document, marks, relations, newHiddenLayers, selected, selection, hints);
    }

    public Scene withSelected(Set<String> newSelected) {
        return new Scene(document, marks, relations, hiddenLayers, newSelected, selection, hints);
    }

    public Scene withSelection(Selection newSelection) {
        return new Scene(document, marks, relations, hiddenLayers, selected, newSelection, hints);
    }

    public Scene withHints(Map<String, String> newHints) {
        return new Scene(document, marks, relations, hiddenLayers, selected, selection, newHints);
    }
}
