package org.tahqiq.widget.internal.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.widget.TestDisplay;

/** Our levels are those by which the text is drawn. */
class LevelsTest {

    @ParameterizedTest
    @MethodSource("org.tahqiq.widget.TextGeometryTest#texts")
    void areThoseOfTheLayout(String text) {
        Display display = TestDisplay.get();
        Font font = new Font(display, "Noto Naskh Arabic", 16, 0);
        for (String paragraph : text.split("\n")) {
            for (boolean rightToLeft : new boolean[] {true, false}) {
                List<LineText> lines =
                        new LineBreaker(display, font, 300).breakIntoLines(paragraph, rightToLeft);
                lines.forEach(LevelsTest::assertSameLevels);
                LineBreaker.dispose(lines);
            }
        }
        font.dispose();
    }

    private static void assertSameLevels(LineText line) {
        ClusterPlaces places = line.places();
        for (int i = 0; i < places.count(); i++) {
            int begin = places.rangeOf(i).begin();
            assertThat(places.isRightToLeft(i))
                    .as("cluster %d", i)
                    .isEqualTo((line.levelInLayout(begin) & 1) == 1);
        }
    }
}
