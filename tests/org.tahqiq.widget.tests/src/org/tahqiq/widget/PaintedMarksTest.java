package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;
import org.tahqiq.widget.internal.text.DirectionMarks;

/**
 * What is painted for a span, seen on a picture of the real control, stands on the true extents of
 * its glyphs: within two pixels at every edge of every visual run.
 */
class PaintedMarksTest {

    private static final int TOLERANCE = 2;
    private static final RGB COLOUR = new RGB(255, 0, 200);

    static Stream<NastyCase> cases() {
        return NastyCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isOnItsGlyphsInNaskh(NastyCase nasty) {
        assertOnGlyphs(nasty, "Noto Naskh Arabic");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isOnItsGlyphsInAmiri(NastyCase nasty) {
        assertOnGlyphs(nasty, "Amiri");
    }

    private static void assertOnGlyphs(NastyCase nasty, String family) {
        try (OnDisplay on = new OnDisplay(1100, 300)) {
            AnnotatedText control = on.text();
            control.setTextFont(new TextFont(family, 18), 100);
            Mark mark = Mark.of("m", nasty.range().begin(), nasty.range().end(), "L", "", COLOUR);
            control.setScene(Scene.of(DocumentText.of(nasty.text())).withMarks(List.of(mark)));
            control.reveal(nasty.range().begin());
            ImageData picture = on.picture();
            Rectangle anywhere = control.rectanglesOf(nasty.range()).get(0);
            List<TrueExtents.Columns> painted =
                    paintedColumns(picture, anywhere.y + anywhere.height - 1);
            assertAlike(painted, truth(control, nasty, family), nasty);
        }
    }

    private static void assertAlike(
            List<TrueExtents.Columns> painted, List<TrueExtents.Columns> truth, NastyCase nasty) {
        assertThat(painted).as("runs of %s, truly %s", nasty, truth).hasSameSizeAs(truth);
        for (int i = 0; i < truth.size(); i++) {
            assertThat(painted.get(i).left())
                    .as("left edge of run %d of %s", i, nasty)
                    .isBetween(truth.get(i).left() - TOLERANCE, truth.get(i).left() + TOLERANCE);
            assertThat(painted.get(i).right())
                    .as("right edge of run %d of %s", i, nasty)
                    .isBetween(truth.get(i).right() - TOLERANCE, truth.get(i).right() + TOLERANCE);
        }
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

    private static List<TrueExtents.Columns> truth(
            AnnotatedText control, NastyCase nasty, String family) {
        List<Block> blocks = Blocks.of(DocumentText.of(nasty.text()));
        Block block = blocks.get(Blocks.indexAt(blocks, nasty.range().begin()));
        String line = nasty.text().substring(block.begin(), block.end());
        Font font = new Font(control.getDisplay(), family, 18, 0);
        DirectionMarks.Insertions marks = new DirectionMarks(line, block.rightToLeft()).ofBlock();
        TextRange inLine =
                new TextRange(
                        nasty.range().begin() - block.begin(), nasty.range().end() - block.begin());
        List<TrueExtents.Columns> truth =
                TrueExtents.of(
                        control.getDisplay(),
                        font,
                        line,
                        block.rightToLeft(),
                        marks.offsets(),
                        marks.marks(),
                        inLine);
        font.dispose();
        Rectangle first = control.boundsOf(block.begin());
        TrueExtents.Columns firstTruth =
                firstCharacter(control, line, block.rightToLeft(), marks, family);
        int left =
                block.rightToLeft()
                        ? first.x + first.width - firstTruth.right()
                        : first.x - firstTruth.left();
        return truth.stream()
                .map(
                        columns ->
                                new TrueExtents.Columns(
                                        columns.left() + left, columns.right() + left))
                .toList();
    }

    /** The first character of a paragraph stands at its edge, which places the line. */
    private static TrueExtents.Columns firstCharacter(
            AnnotatedText control,
            String line,
            boolean rightToLeft,
            DirectionMarks.Insertions marks,
            String family) {
        Font font = new Font(control.getDisplay(), family, 18, 0);
        List<TrueExtents.Columns> first =
                TrueExtents.of(
                        control.getDisplay(),
                        font,
                        line,
                        rightToLeft,
                        marks.offsets(),
                        marks.marks(),
                        new TextRange(0, 1));
        font.dispose();
        return first.get(0);
    }
}
