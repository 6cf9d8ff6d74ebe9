package org.tahqiq.widget.internal.paint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.internal.geometry.Extent;
import org.tahqiq.widget.internal.layout.LineBox;
import org.tahqiq.widget.internal.layout.MarkBox;

/** Paints marks: boxes behind the letters, bars and labels above them. */
final class MarkPainter {

    private static final int FILL_LIGHT = 58;
    private static final int FILL_DARK = 76;
    private static final int FILL_SUGGESTION = 26;
    private static final int ROUND = 5;
    private static final int TICK = 3;
    private static final RGB HINT_TEXT = new RGB(40, 34, 0);
    private static final int[] DASHES = {4, 3};
    private static final int[] DOTS = {1, 3};

    private final Shades shades;
    private final Fonts fonts;
    private final Set<String> selected;
    private final Map<String, String> hints;

    MarkPainter(Shades shades, Fonts fonts, Set<String> selected, Map<String, String> hints) {
        this.shades = shades;
        this.fonts = fonts;
        this.selected = selected;
        this.hints = hints;
    }

    /** Boxes behind the letters; outer marks first, so that inner ones are seen on them. */
    void paintBoxes(GC gc, LineBox line, int x, int y) {
        List<MarkBox> marks = line.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            MarkBox box = marks.get(i);
            for (List<Extent> part : box.runs()) {
                for (Extent run : part) {
                    paintRun(gc, box, run, line, x, y);
                }
            }
        }
    }

    private void paintRun(GC gc, MarkBox box, Extent run, LineBox line, int x, int y) {
        Mark mark = box.mark();
        int left = x + run.left();
        int top = y + line.boxTop();
        int height = line.boxBottom() - line.boxTop();
        Color strong = lineColour(mark);
        if (run.width() == 0) {
            paintEmpty(gc, strong, left, top, height);
            return;
        }
        boolean picked = selected.contains(mark.id());
        if (mark.status() != MarkStatus.REJECTED) {
            gc.setBackground(shades.label(mark.colour()));
            gc.setAlpha(fill(mark, picked));
            gc.fillRoundRectangle(left, top, run.width(), height, ROUND, ROUND);
            gc.setAlpha(255);
        }
        gc.setForeground(picked ? new Color(shades.palette().picked()) : strong);
        gc.setLineWidth(picked ? 2 : 1);
        setStroke(gc, mark.status());
        if (picked) {
            gc.drawRoundRectangle(left, top, run.width() - 1, height - 1, ROUND, ROUND);
        } else {
            underline(gc, left, left + run.width() - 1, top + height - 1);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        if (mark.problem()) {
            squiggle(gc, left, left + run.width(), top + height + 1);
        }
    }

    private int fill(Mark mark, boolean picked) {
        int alpha = shades.palette().dark() ? FILL_DARK : FILL_LIGHT;
        if (mark.status() == MarkStatus.SUGGESTION) {
            alpha = FILL_SUGGESTION;
        }
        return picked ? alpha * 2 : alpha;
    }

    private static void underline(GC gc, int left, int right, int y) {
        gc.drawLine(left, y, right, y);
        gc.drawLine(left, y, left, y - TICK);
        gc.drawLine(right, y, right, y - TICK);
    }

    /** A place without width: a bar with a foot and a head, wide enough to be seen and hit. */
    private static void paintEmpty(GC gc, Color colour, int x, int top, int height) {
        gc.setBackground(colour);
        gc.fillRectangle(x - 1, top, 2, height);
        gc.fillPolygon(new int[] {x - 4, top, x + 4, top, x, top + 5});
        int bottom = top + height;
        gc.fillPolygon(new int[] {x - 4, bottom, x + 4, bottom, x, bottom - 5});
    }

    private void squiggle(GC gc, int left, int right, int y) {
        gc.setForeground(new Color(shades.palette().problem()));
        int count = Math.max(2, (right - left) / 3 + 1);
        int[] points = new int[2 * count];
        for (int i = 0; i < count; i++) {
            points[2 * i] = Math.min(right, left + 3 * i);
            points[2 * i + 1] = y + (i % 2 == 0 ? 2 : 0);
        }
        gc.drawPolyline(points);
    }

    /** Bars and labels above the letters. */
    void paintLabels(GC gc, LineBox line, int x, int y) {
        for (MarkBox box : line.marks()) {
            if (box.lane() >= 0) {
                int top = y + line.labelTop(box.lane());
                int barY = top + line.metrics().label() + 1;
                paintBar(gc, box, x, barY);
                paintLabel(gc, box, x + box.label().left(), top, line.metrics().label());
            }
        }
    }

    /** Over each run a bar, joined by dots where the mark is split by direction or by its parts. */
    private void paintBar(GC gc, MarkBox box, int x, int y) {
        if (box.lane() == 0 && !box.isSplit() || box.span().width() == 0) {
            return;
        }
        gc.setForeground(lineColour(box.mark()));
        if (box.isSplit()) {
            gc.setLineDash(DOTS);
            gc.drawLine(x + box.span().left(), y, x + box.span().right() - 1, y);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        setStroke(gc, box.mark().status());
        for (List<Extent> part : box.runs()) {
            for (Extent run : part) {
                int left = x + run.left();
                int right = x + run.right() - 1;
                gc.drawLine(left, y, right, y);
                gc.drawLine(left, y, left, y + TICK);
                gc.drawLine(right, y, right, y + TICK);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void paintLabel(GC gc, MarkBox box, int left, int top, int height) {
        Mark mark = box.mark();
        int width = box.label().width();
        RGB colour = mark.colour();
        boolean picked = selected.contains(mark.id());
        gc.setBackground(
                mark.status() == MarkStatus.DECISION
                        ? shades.label(colour)
                        : new Color(shades.palette().background()));
        gc.setAlpha(box.begins() ? 255 : 150);
        gc.fillRoundRectangle(left, top, width, height, ROUND, ROUND);
        gc.setForeground(picked ? new Color(shades.palette().picked()) : lineColour(mark));
        gc.setLineWidth(picked ? 2 : 1);
        setStroke(gc, mark.status());
        gc.drawRoundRectangle(left, top, width - 1, height - 1, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        boolean rejected = mark.status() == MarkStatus.REJECTED;
        gc.setForeground(rejected ? new Color(shades.palette().faint()) : shades.text(colour));
        int textWidth = fonts.labelWidth(mark.label());
        fonts.drawLabel(gc, mark.label(), left + (width - textWidth) / 2 + 4, top);
        if (rejected) {
            gc.drawLine(left + 2, top + height / 2, left + width - 3, top + height / 2);
        }
        gc.setAlpha(255);
        if (mark.problem()) {
            gc.setBackground(new Color(shades.palette().problem()));
            gc.fillOval(left - 3, top - 3, 7, 7);
        }
        String hint = hints.get(mark.id());
        if (hint != null && box.begins()) {
            paintHint(gc, hint, left, top, height);
        }
    }

    /** Before the label, so that both can be read. */
    private void paintHint(GC gc, String hint, int left, int top, int height) {
        int width = fonts.labelWidth(hint);
        int x = left - width + 3;
        gc.setBackground(new Color(shades.palette().hint()));
        gc.fillRoundRectangle(x, top - 2, width, height + 4, ROUND, ROUND);
        gc.setForeground(new Color(HINT_TEXT));
        gc.drawRoundRectangle(x, top - 2, width - 1, height + 3, ROUND, ROUND);
        fonts.drawLabel(gc, hint, x + 4, top);
    }

    private Color lineColour(Mark mark) {
        return mark.status() == MarkStatus.REJECTED
                ? new Color(shades.palette().faint())
                : shades.line(mark.colour());
    }

    private static void setStroke(GC gc, MarkStatus status) {
        switch (status) {
            case DECISION -> gc.setLineStyle(SWT.LINE_SOLID);
            case SUGGESTION -> gc.setLineDash(DASHES);
            case REJECTED -> gc.setLineDash(DOTS);
        }
    }
}
