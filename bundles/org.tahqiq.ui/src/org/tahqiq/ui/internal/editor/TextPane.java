package org.tahqiq.ui.internal.editor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.ui.internal.desk.SceneBuilder;
import org.tahqiq.ui.internal.desk.ShownLayers;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;

/**
 * A text with marks that is only looked at: there is a caret, text can be selected and copied and
 * marks picked, but nothing is edited.
 */
@NonNullByDefault(false)
public final class TextPane {

    private final AnnotatedText text;
    private Consumer<String> picking = id -> {};

    /** A pane without text. */
    public TextPane(Composite parent) {
        text = new AnnotatedText(parent, SWT.BORDER);
        EditorFont.applyTo(text);
        EditorTheme.adopt(parent, text);
        text.addListener(SWT.Paint, event -> EditorTheme.adopt(parent, text));
        text.onIntent(this::hear);
    }

    /** The control, to be laid out. */
    public AnnotatedText control() {
        return text;
    }

    /** Hears the id of each mark or relation that a person picks. */
    public void onPick(Consumer<String> listener) {
        picking = listener;
    }

    /** Shows a set from now on. */
    public void show(SetView set) {
        show(set, Set.of());
    }

    /**
     * Shows a set from now on; caret and place in the text stay where the text is the same.
     *
     * @param flagged ids of marks and relations that are to be seen at once
     */
    public void show(SetView set, Set<String> flagged) {
        ShownLayers layers = new ShownLayers(set.scheme(), WorkbenchLanguage.isArabic());
        Scene built = new SceneBuilder(set, layers).build();
        Scene scene =
                built.withMarks(
                                built.marks().stream()
                                        .map(
                                                m ->
                                                        flagged.contains(m.id())
                                                                ? m.withProblem(true)
                                                                : m)
                                        .toList())
                        .withRelations(
                                built.relations().stream()
                                        .map(r -> flagged.contains(r.id()) ? flagged(r) : r)
                                        .toList());
        boolean same = scene.document().text().equals(text.scene().document().text());
        text.setScene(same ? scene.withSelection(text.scene().selection()) : scene);
    }

    private static Relation flagged(Relation relation) {
        return new Relation(
                relation.id(),
                relation.source(),
                relation.target(),
                relation.layer(),
                relation.label(),
                relation.colour(),
                relation.status(),
                true);
    }

    /** Picks an annotation, if any, and brings a place of the text into sight. */
    public void pick(Optional<String> id, TextRange place) {
        Selection selection =
                id.isPresent()
                        ? Selection.at(place.begin())
                        : new Selection(place.end(), place.begin());
        Set<String> picked = id.map(Set::of).orElse(Set.of());
        text.setScene(text.scene().withSelection(selection).withSelected(picked));
        text.reveal(place.end());
        text.reveal(place.begin());
    }

    /** Shows nothing. */
    public void clear() {
        text.setScene(Scene.of(DocumentText.of("")));
    }

    private void hear(Intent intent) {
        Scene scene = text.scene();
        if (intent instanceof Intent.SelectRange range) {
            text.setScene(scene.withSelection(range.selection()).withSelected(Set.of()));
        } else if (intent instanceof Intent.PickMark pick) {
            picked(pick.id());
        } else if (intent instanceof Intent.PickRelation pick) {
            picked(pick.id());
        } else if (intent instanceof Intent.PickNothing) {
            text.setScene(scene.withSelected(Set.of()));
        } else if (intent instanceof Intent.Zoom zoom) {
            EditorFont.zoom(text, zoom.steps());
        }
    }

    private void picked(String id) {
        text.setScene(text.scene().withSelected(Set.of(id)));
        picking.accept(id);
    }
}
