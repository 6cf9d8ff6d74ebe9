package org.tahqiq.ui.internal.statistics;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Bars that lie one below the other, each with its label before and its number behind. */
@NonNullByDefault(false)
final class BarChart extends Canvas {

    private static final RGB PLAIN = new RGB(92, 128, 188);
    private static final int MARGIN = 10;
    private static final int GAP = 5;
    private static final int NUMBER = 56;

    private List<Bar> bars = List.of();

    BarChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = described();
                            }
                        });
    }

    /** Shows other bars. */
    void show(List<Bar> shown) {
        bars = List.copyOf(shown);
        redraw();
        getAccessible().selectionChanged();
    }

    private String described() {
        StringBuilder text = new StringBuilder();
        bars.forEach(bar -> text.append(bar.label()).append(' ').append(bar.value()).append('\n'));
        return text.toString();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height = 2 * MARGIN + bars.size() * (rowHeight() + GAP);
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, height);
    }

    private int rowHeight() {
        GC gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight() + 4;
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        // A canvas does not take part in the theme, what it lies in does.
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        gc.setForeground(getParent().getForeground());
        int labels = Math.min(getClientArea().width / 3, labelWidth(gc));
        int row = gc.getFontMetrics().getHeight() + 4;
        int room = getClientArea().width - 2 * MARGIN - labels - 2 * GAP - NUMBER;
        int most = Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
        int y = MARGIN;
        for (Bar bar : bars) {
            label(gc, bar.label(), labels, row, y);
            int x = MARGIN + labels + GAP;
            int width =
                    bar.value() == 0 ? 0 : Math.max(2, (int) ((long) room * bar.value() / most));
            Color colour = new Color(bar.colour().orElse(PLAIN));
            gc.setBackground(colour);
            gc.fillRectangle(x, y + 2, width, row - 4);
            gc.drawText(Integer.toString(bar.value()), x + width + GAP, y + 2, true);
            y += row + GAP;
        }
    }

    /** In a mirrored shell the coordinates are mirrored as well, so that this serves both. */
    private void label(GC gc, String text, int width, int row, int y) {
        TextLayout layout = new TextLayout(getDisplay());
        try {
            layout.setText(text);
            layout.setFont(getFont());
            int left = MARGIN + width - Math.min(width, layout.getBounds().width);
            gc.setClipping(MARGIN, y, width, row);
            layout.draw(gc, left, y + 2);
            gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
        } finally {
            layout.dispose();
        }
    }

    private int labelWidth(GC gc) {
        return bars.stream().mapToInt(bar -> gc.textExtent(bar.label()).x).max().orElse(0) + GAP;
    }
}
