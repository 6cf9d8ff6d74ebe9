package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ArrowTest {

    private static final String ISOLATES = "[\u2066-\u2069\u200E\u200F]";

    @Test
    void fromTheLeftTheArrowLeadsToTheRight() {
        assertThat(seen(Arrow.LEFT_TO_RIGHT.between(excerpt("سالم"), excerpt("نورا")), Bidi.LTR))
                .isEqualTo("ملاس → ارون");
    }

    @Test
    void fromTheRightTheArrowLeadsToTheLeft() {
        assertThat(seen(Arrow.RIGHT_TO_LEFT.between(excerpt("سالم"), excerpt("نورا")), Bidi.RTL))
                .isEqualTo("ارون ← ملاس");
    }

    @Test
    void theLineAroundTurnsNothing() {
        String line = Arrow.LEFT_TO_RIGHT.between("MEETS", excerpt("سالم"), excerpt("نورا"));
        assertThat(seen(line, Bidi.LTR)).isEqualTo("MEETS ملاس → ارون");
        assertThat(seen(line, Bidi.RTL)).isEqualTo("MEETS ملاس → ارون");
        assertThat(seen("في " + line + " كان", Bidi.RTL)).isEqualTo("ناك MEETS ملاس → ارون يف");
    }

    @Test
    void anArrowToSomethingPointsAtIt() {
        String there = Arrow.LEFT_TO_RIGHT.to(excerpt("سالم"));
        assertThat(seen(there, Bidi.LTR)).isEqualTo("→ ملاس");
        assertThat(seen(there, Bidi.RTL)).isEqualTo("→ ملاس");
    }

    @Test
    void anExcerptRunsFromTheRightThoughItBeginsWithALatinName() {
        assertThat(seen(excerpt("UNESCO في عدن"), Bidi.LTR)).isEqualTo("ندع يف UNESCO");
        assertThat(seen(excerpt("مدير UNESCO في"), Bidi.LTR)).isEqualTo("يف UNESCO ريدم");
        assertThat(seen(excerpt("UNESCO (EU)"), Bidi.RTL)).isEqualTo("UNESCO (EU)");
    }

    @Test
    void atTheEndOfARowNothingNeedsToBeClosed() {
        String line = Arrow.LEFT_TO_RIGHT.between(excerpt("سالم"), excerpt("نورا"));
        assertThat(Direction.atEnd(line)).endsWith("نورا");
        assertThat(seen(Direction.atEnd(line), Bidi.RTL)).isEqualTo("ملاس → ارون");
        assertThat(Direction.atEnd("")).isEmpty();
    }

    @Test
    void arabicHasTheArrowThatPointsToTheLeft() {
        assertThat(Arrow.of(Locale.forLanguageTag("ar-u-nu-latn"))).isEqualTo(Arrow.RIGHT_TO_LEFT);
        assertThat(Arrow.of(Locale.GERMAN)).isEqualTo(Arrow.LEFT_TO_RIGHT);
    }

    private static String excerpt(String text) {
        return Direction.excerpt(text);
    }

    private static String seen(String line, byte base) {
        return new Bidi(line, base).writeReordered(Bidi.DO_MIRRORING).replaceAll(ISOLATES, "");
    }
}
