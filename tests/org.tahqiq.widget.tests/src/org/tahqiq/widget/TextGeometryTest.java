package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.widget.internal.layout.TextGeometry;
import org.tahqiq.widget.internal.text.Clusters;

/** Offsets become pixels and the same offsets again, in the real control. */
class TextGeometryTest {

    static Stream<String> texts() {
        return Stream.concat(
                        NastyCase.all().map(NastyCase::text),
                        SampleArticle.all().map(SampleArticle::text))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyOffsetIsFoundAtTheCentreOfItsBounds(String text) {
        try (OnDisplay on = new OnDisplay(1000, 2500)) {
            for (String family : List.of("Noto Naskh Arabic", "Amiri", "Scheherazade")) {
                on.setFont(new TextFont(family, 18));
                on.text().setScene(Scene.of(DocumentText.of(text)));
                assertEveryOffset(on.text(), text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyOffsetIsFoundWhenTheTextIsWrapped(String text) {
        try (OnDisplay on = new OnDisplay(240, 7000)) {
            on.text().setScene(Scene.of(DocumentText.of(text)));
            assertEveryOffset(on.text(), text);
        }
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "نص\u0000نص abc",
                "نص\tنص\tabc",
                "نص \uD83D نص \uDC00 abc",
                "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ لَا لآ ﷲ",
                "می\u200Cخواهم کتاب\u200Cها ه\u200D و\u200D نص",
                "\n\nنص\n\n\nabc\n\n",
                "ا" + "لمستشفيات".repeat(40) + " " + "Donaudampfschiff".repeat(20),
                "عائلة 👨‍👩‍👧‍👦 🇲🇦 المغرب 🤝🏿 ١٢٣");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void everyOffsetOfAnOddTextIsFoundToo(String text) {
        try (OnDisplay on = new OnDisplay(300, 1500)) {
            on.text().setScene(Scene.of(DocumentText.of(text)));
            assertEveryOffset(on.text(), text);
        }
    }

    private static void assertEveryOffset(AnnotatedText control, String text) {
        int[] clusters = Clusters.boundaries(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                int cluster = clusters[Clusters.indexOf(clusters, i)];
                Rectangle bounds = control.boundsOf(i);
                Point centre = TextGeometry.centre(bounds);
                assertThat(control.offsetAt(centre.x, centre.y))
                        .as("offset %d of %s in %s", i, text, control.textFont())
                        .isEqualTo(cluster);
            }
        }
    }

    @Test
    void aMarkOverBothDirectionsIsAListOfRectangles() {
        try (OnDisplay on = new OnDisplay()) {
            String text = "زار وفد UNICEF مدينة";
            on.text().setScene(Scene.of(DocumentText.of(text)));
            assertThat(on.text().rectanglesOf(new TextRange(4, 10))).hasSize(2);
            assertThat(on.text().rectanglesOf(new TextRange(4, 20))).hasSize(1);
        }
    }

    @Test
    void markingAPartOfAWordMovesNoLetter() {
        try (OnDisplay on = new OnDisplay()) {
            String text = "وبالفيروس وللكتاب";
            Scene scene = Scene.of(DocumentText.of(text));
            on.text().setScene(scene);
            List<Rectangle> before = bounds(on.text(), text.length());
            on.text()
                    .setScene(
                            scene.withMarks(
                                    List.of(Mark.of("a", 2, 9, "L", "", new RGB(1, 1, 1)))));
            assertThat(bounds(on.text(), text.length())).isEqualTo(before);
        }
    }

    private static List<Rectangle> bounds(AnnotatedText control, int length) {
        return Stream.iterate(0, i -> i < length, i -> i + 1).map(control::boundsOf).toList();
    }
}
