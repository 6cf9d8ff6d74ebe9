package org.tahqiq.widget.internal.geometry;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.tahqiq.widget.internal.text.DirectionMarks;

/** Breaks a block into visual lines, each shaped by itself. */
public final class LineBreaker {

    private final Device device;
    private final Font font;
    private final int width;

    /**
     * @param width of the longest line in pixels; spaces at a line's end may stand out
     */
    public LineBreaker(Device device, Font font, int width) {
        this.device = device;
        this.font = font;
        this.width = Math.max(1, width);
    }

    /** At least one line; the caller disposes them by {@link #dispose(List)}. */
    public List<LineText> breakIntoLines(String block, boolean rightToLeft) {
        DirectionMarks marks = new DirectionMarks(block, rightToLeft);
        int[] starts = lineStarts(block, rightToLeft, marks);
        List<LineText> lines = new ArrayList<>(starts.length - 1);
        for (int i = 0; i + 1 < starts.length; i++) {
            lines.add(
                    new LineText(
                            device, font, block, starts[i], starts[i + 1], rightToLeft, marks));
        }
        return lines;
    }

    private int[] lineStarts(String block, boolean rightToLeft, DirectionMarks marks) {
        if (block.isEmpty()) {
            return new int[] {0, 0};
        }
        TextLayout layout = LineText.newLayout(device, font, block, rightToLeft, marks.ofBlock());
        layout.setWidth(width);
        int[] starts = layout.getLineOffsets();
        layout.dispose();
        return starts;
    }

    public static void dispose(List<LineText> lines) {
        lines.forEach(LineText::dispose);
    }
}
