package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is painted for a span stands on its glyphs: of every nasty case and every sample. */
class PaintedMarksTest {

    private static final TextFont NASKH = new TextFont("Noto Naskh Arabic", 18);
    private static final TextFont AMIRI = new TextFont("Amiri", 18);

    static Stream<NastyCase> cases() {
        return NastyCase.all();
    }

    static Stream<SampleArticle> articles() {
        return SampleArticle.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isOnItsGlyphsInNaskh(NastyCase nasty) {
        assertOnGlyphs(nasty, NASKH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isOnItsGlyphsInAmiri(NastyCase nasty) {
        assertOnGlyphs(nasty, AMIRI);
    }

    private static void assertOnGlyphs(NastyCase nasty, TextFont font) {
        try (OnDisplay on = new OnDisplay(1100, 300)) {
            new PaintedMark(on, nasty.text(), font)
                    .assertOnItsGlyphs(nasty.range(), nasty.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void everySpanOfASampleIsOnItsGlyphs(SampleArticle article) {
        assertEverySpan(article, 1000, NASKH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void everySpanOfASampleIsOnItsGlyphsInANarrowWindow(SampleArticle article) {
        assertEverySpan(article, 320, AMIRI);
    }

    private static void assertEverySpan(SampleArticle article, int width, TextFont font) {
        try (OnDisplay on = new OnDisplay(width, 400)) {
            PaintedMark painted = new PaintedMark(on, article.text(), font);
            for (TextRange span : article.spans()) {
                String covered = article.text().substring(span.begin(), span.end());
                painted.assertOnItsGlyphs(span, article + " " + span + " " + covered);
            }
        }
    }

    @Test
    void noSharedCaseIsLeftOut() {
        assertThat(NastyCase.shared().filter(nasty -> nasty.name().startsWith("a "))).hasSize(36);
        assertThat(NastyCase.shared().filter(nasty -> nasty.name().startsWith("b "))).hasSize(22);
    }

    @Test
    void theSamplesHaveAllTheirSpans() {
        assertThat(SampleArticle.all().mapToInt(article -> article.spans().size()).sum())
                .isEqualTo(324);
    }

    /** Labels and bars stand above the text and push no word aside. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void allSpansOfASampleTogetherMoveNoWord(SampleArticle article) {
        try (OnDisplay on = new OnDisplay(700, 500)) {
            Scene plain = Scene.of(DocumentText.of(article.text()));
            on.text().setScene(plain);
            List<Integer> before = columns(on.text(), article.spans());
            RGB colour = new RGB(90, 90, 200);
            List<Mark> marks =
                    article.spans().stream()
                            .map(
                                    span ->
                                            Mark.of(
                                                    span.toString(),
                                                    span.begin(),
                                                    span.end(),
                                                    "Entity",
                                                    "CARDINAL",
                                                    colour))
                            .toList();
            on.text().setScene(plain.withMarks(marks));
            assertThat(columns(on.text(), article.spans())).isEqualTo(before);
        }
    }

    private static List<Integer> columns(AnnotatedText control, List<TextRange> spans) {
        return spans.stream()
                .flatMap(span -> control.rectanglesOf(span).stream())
                .flatMap((Rectangle run) -> Stream.of(run.x, run.width))
                .toList();
    }
}
