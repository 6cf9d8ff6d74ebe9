package org.tahqiq.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.BaseDirection;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;
import org.tahqiq.widget.TextRange;

/** Our control with labels, arcs and all. */
final class AnnotatedSubject implements Subject {

    private static final RGB ARC = new RGB(110, 116, 128);

    private final AnnotatedText control;
    private final LongScene shown;
    private final List<LongScene.Span> spans;
    private int inHand;

    AnnotatedSubject(Composite parent, LongScene scene) {
        shown = scene;
        spans = new ArrayList<>(scene.spans());
        control = new AnnotatedText(parent, SWT.NONE);
        control.setBounds(parent.getClientArea());
        control.setScene(scene(scene));
        control.onIntent(this::answer);
    }

    @Override
    public Control control() {
        return control;
    }

    private static Scene scene(LongScene scene) {
        List<TextRange> sentences =
                scene.sentences().stream().map(s -> new TextRange(s[0], s[1])).toList();
        List<Mark> marks = new ArrayList<>();
        for (LongScene.Span span : scene.spans()) {
            marks.add(mark(marks.size(), span));
        }
        List<Relation> relations = new ArrayList<>();
        for (int[] ends : scene.relations()) {
            relations.add(
                    new Relation(
                            "r" + relations.size(),
                            "m" + ends[0],
                            "m" + ends[1],
                            "Relation",
                            "MEETS",
                            ARC,
                            MarkStatus.DECISION,
                            false));
        }
        return new Scene(
                new DocumentText(scene.text(), BaseDirection.AUTOMATIC, Map.of(), sentences),
                marks,
                relations,
                Set.of(),
                Set.of(),
                Selection.at(0),
                Map.of());
    }

    private static Mark mark(int index, LongScene.Span span) {
        RGB colour = new RGB(span.hue(), 0.5f, 0.9f);
        return Mark.of("m" + index, span.begin(), span.end(), "Entity", span.tag(), colour);
    }

    private void answer(Intent intent) {
        if (intent instanceof Intent.KeyTyped key && key.character() == KEY) {
            spans.set(inHand, spans.get(inHand).next());
            List<Mark> marks = new ArrayList<>(control.scene().marks());
            marks.set(inHand, mark(inHand, spans.get(inHand)));
            control.setScene(control.scene().withMarks(marks));
        }
    }

    @Override
    public List<Integer> inSight() {
        return control.marksInSight().stream()
                .map(mark -> Integer.valueOf(mark.id().substring(1)))
                .toList();
    }

    @Override
    public void takeInHand(int span) {
        inHand = span;
    }

    @Override
    public void scrollBy(int pixels) {
        ScrollBar bar = control.getVerticalBar();
        bar.setSelection(bar.getSelection() + pixels);
        bar.notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public void scrollTo(double share) {
        control.reveal((int) (share * shown.text().length()));
    }
}
