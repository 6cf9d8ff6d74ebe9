package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;
import org.tahqiq.widget.internal.text.DirectionMarks;

/**
 * Holds what is painted for a mark, as a picture of the real control shows it, against the true
 * extents of its glyphs: within two pixels at every edge of every visual run of every line.
 */
final class PaintedMark {

    private static final int TOLERANCE = 2;
    private static final RGB COLOUR = new RGB(255, 0, 200);

    private final OnDisplay on;
    private final String text;
    private final TextFont font;

    /** A line as the control has broken it. */
    private record Line(Block block, int begin, int end) {}

    PaintedMark(OnDisplay on, String text, TextFont font) {
        this.on = on;
        this.text = text;
        this.font = font;
        on.setFont(font);
    }

    void assertOnItsGlyphs(TextRange range, String name) {
        AnnotatedText control = on.text();
        Mark mark = Mark.of("m", range.begin(), range.end(), "L", "", COLOUR);
        control.setScene(Scene.of(DocumentText.of(text)).withMarks(List.of(mark)));
        control.reveal(range.end() - 1);
        control.reveal(range.begin());
        ImageData picture = on.picture();
        for (Line line : lines(range)) {
            TextRange here = part(range, line);
            Rectangle anywhere = control.rectanglesOf(here).get(0);
            List<TrueExtents.Columns> painted =
                    paintedColumns(picture, anywhere.y + anywhere.height - 1);
            assertAlike(painted, truth(line, here), name);
        }
    }

    private static void assertAlike(
            List<TrueExtents.Columns> painted, List<TrueExtents.Columns> truth, String name) {
        assertThat(painted).as("runs of %s, truly %s", name, truth).hasSameSizeAs(truth);
        for (int i = 0; i < truth.size(); i++) {
            assertThat(painted.get(i).left())
                    .as("left edge of run %d of %s", i, name)
                    .isBetween(truth.get(i).left() - TOLERANCE, truth.get(i).left() + TOLERANCE);
            assertThat(painted.get(i).right())
                    .as("right edge of run %d of %s", i, name)
                    .isBetween(truth.get(i).right() - TOLERANCE, truth.get(i).right() + TOLERANCE);
        }
    }

    /** The lines that have something of the range. */
    private List<Line> lines(TextRange range) {
        List<Line> lines = new ArrayList<>();
        for (Block block : Blocks.of(DocumentText.of(text))) {
            int begin = block.begin();
            for (int i = begin + 1; i <= block.end(); i++) {
                boolean ends = i == block.end() || topOf(i) != topOf(begin);
                if (ends && begin < range.end() && range.begin() < i) {
                    lines.add(new Line(block, begin, i));
                }
                begin = ends ? i : begin;
            }
        }
        return lines;
    }

    private int topOf(int offset) {
        return on.text().boundsOf(offset).y;
    }

    /** What of a range is on a line; spaces at which a mark is wrapped are not marked. */
    private TextRange part(TextRange range, Line line) {
        int end = Math.min(range.end(), line.end);
        while (range.end() > line.end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(Math.max(range.begin(), line.begin), end);
    }

    /** Stretches of the mark's underline on a row of the picture. */
    private static List<TrueExtents.Columns> paintedColumns(ImageData picture, int y) {
        List<TrueExtents.Columns> found = new ArrayList<>();
        int begin = -1;
        for (int x = 20; x <= picture.width; x++) {
            boolean marked = x < picture.width && isMarked(picture, x, y);
            if (marked && begin < 0) {
                begin = x;
            } else if (!marked && begin >= 0) {
                found.add(new TrueExtents.Columns(begin, x));
                begin = -1;
            }
        }
        return found;
    }

    private static boolean isMarked(ImageData picture, int x, int y) {
        RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
        return rgb.red - rgb.green > 90 && rgb.blue - rgb.green > 60;
    }

    private List<TrueExtents.Columns> truth(Line line, TextRange range) {
        int left = left(line);
        return columns(line, range).stream()
                .map(
                        columns ->
                                new TrueExtents.Columns(
                                        columns.left() + left, columns.right() + left))
                .toList();
    }

    /** The first character stands at the edge, which places the line. */
    private int left(Line line) {
        Rectangle first = on.text().boundsOf(line.begin);
        int next = text.offsetByCodePoints(line.begin, 1);
        TrueExtents.Columns truth = columns(line, new TextRange(line.begin, next)).get(0);
        return line.block.rightToLeft()
                ? first.x + first.width - truth.right()
                : first.x - truth.left();
    }

    private List<TrueExtents.Columns> columns(Line line, TextRange range) {
        String block = text.substring(line.block.begin(), line.block.end());
        DirectionMarks.Insertions marks =
                new DirectionMarks(block, line.block.rightToLeft())
                        .ofLine(line.begin - line.block.begin(), line.end - line.block.begin());
        Font shaped = new Font(on.text().getDisplay(), font.family(), font.height(), 0);
        List<TrueExtents.Columns> columns =
                TrueExtents.of(
                        on.text().getDisplay(),
                        shaped,
                        text.substring(line.begin, line.end),
                        line.block.rightToLeft(),
                        marks.offsets(),
                        marks.marks(),
                        new TextRange(range.begin() - line.begin, range.end() - line.begin));
        shaped.dispose();
        return columns;
    }
}
