package org.tahqiq.ui.internal.editor;

import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tahqiq.core.session.SetView;
import org.tahqiq.ui.internal.desk.SceneBuilder;
import org.tahqiq.ui.internal.desk.ShownLayers;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Scene;

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
        ShownLayers layers = new ShownLayers(set.scheme(), WorkbenchLanguage.isArabic());
        text.setScene(new SceneBuilder(set, layers).build());
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
            pick(pick.id());
        } else if (intent instanceof Intent.PickRelation pick) {
            pick(pick.id());
        } else if (intent instanceof Intent.PickNothing) {
            text.setScene(scene.withSelected(Set.of()));
        } else if (intent instanceof Intent.Zoom zoom) {
            EditorFont.zoom(text, zoom.steps());
        }
    }

    private void pick(String id) {
        text.setScene(text.scene().withSelected(Set.of(id)));
        picking.accept(id);
    }
}
