package org.tahqiq.bench;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * SWT's own text control with the same text and a style range for each span: what an editor would
 * have for nothing. It shows neither labels nor relations.
 */
final class StyledSubject implements Subject {

    private final StyledText control;
    private final LongScene shown;
    private final List<LongScene.Span> spans;
    private int inHand;

    StyledSubject(Composite parent, LongScene scene) {
        shown = scene;
        spans = new ArrayList<>(scene.spans());
        control =
                new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.RIGHT_TO_LEFT);
        Font font = new Font(parent.getDisplay(), "Noto Naskh Arabic", 16, SWT.NORMAL);
        control.addListener(SWT.Dispose, event -> font.dispose());
        control.setFont(font);
        control.setBounds(parent.getClientArea());
        control.setText(scene.text());
        control.setStyleRanges(
                scene.spans().stream().map(StyledSubject::style).toArray(StyleRange[]::new));
        control.addListener(SWT.KeyDown, event -> answer(event.character));
    }

    @Override
    public Control control() {
        return control;
    }

    private static StyleRange style(LongScene.Span span) {
        Color colour = new Color(new RGB(span.hue(), 0.3f, 1f));
        return new StyleRange(span.begin(), span.end() - span.begin(), null, colour);
    }

    private void answer(char key) {
        if (key == KEY) {
            spans.set(inHand, spans.get(inHand).next());
            control.setStyleRange(style(spans.get(inHand)));
        }
    }

    @Override
    public List<Integer> inSight() {
        int first = control.getOffsetAtLine(control.getTopIndex());
        int last = control.getOffsetAtLine(control.getLineIndex(control.getSize().y));
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            LongScene.Span span = spans.get(i);
            if (first <= span.begin() && span.end() <= last) {
                seen.add(i);
            }
        }
        return seen;
    }

    @Override
    public void takeInHand(int span) {
        inHand = span;
    }

    @Override
    public void scrollBy(int pixels) {
        control.setTopPixel(control.getTopPixel() + pixels);
    }

    @Override
    public void scrollTo(double share) {
        int offset = (int) (share * shown.text().length());
        control.setTopIndex(control.getLineAtOffset(offset));
    }
}
