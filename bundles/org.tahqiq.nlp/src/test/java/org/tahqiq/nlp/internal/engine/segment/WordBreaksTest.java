package org.tahqiq.nlp.internal.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

    private final WordBreaks breaks = new WordBreaks();

    @Test
    void gluedStopIsAWordOfItsOwn() {
        words("كراباخ.وأوضح").containsExactly("كراباخ", ".", "وأوضح");
    }

    @Test
    void gluedColonIsAWordOfItsOwn() {
        words("وأضاف:تركيا").containsExactly("وأضاف", ":", "تركيا");
    }

    @Test
    void quotationMarkAfterAProcliticIsAWordOfItsOwn() {
        words("لـ\"سكاي نيوز\"").containsExactly("لـ", "\"", "سكاي", "نيوز", "\"");
        words("بـ\"الشرعية\"").containsExactly("بـ", "\"", "الشرعية", "\"");
    }

    @Test
    void hyphenBeforeAWordIsAWordOfItsOwn() {
        words("الرباط -المغرب اليوم").containsExactly("الرباط", "-", "المغرب", "اليوم");
    }

    @Test
    void articleOrProcliticStaysWithDigits() {
        words("الـ50 بـ12 و3").containsExactly("الـ50", "بـ12", "و3");
    }

    @Test
    void numbersWithSignsStayWhole() {
        words("2020-2022 3+3 12/05/2021 10:30 3.5 1,000 ٣٫٥")
                .containsExactly("2020-2022", "3+3", "12/05/2021", "10:30", "3.5", "1,000", "٣٫٥");
    }

    @Test
    void englishOrdinalStaysWhole() {
        words("1st, March 2024 GMT").containsExactly("1st", ",", "March", "2024", "GMT");
    }

    @Test
    void stopAfterANumberIsNotPartOfIt() {
        words("في 2022.").containsExactly("في", "2022", ".");
        words("في 2020-2022.").containsExactly("في", "2020-2022", ".");
    }

    @Test
    void harakatDoNotSplitAWord() {
        words("تُؤكِّد سُئل اتصالاً").containsExactly("تُؤكِّد", "سُئل", "اتصالاً");
    }

    @Test
    void tatweelDoesNotSplitAWord() {
        words("الـمـغـرب").containsExactly("الـمـغـرب");
    }

    @Test
    void bidiControlsAreNoWords() {
        words("\u200Fموسكو\u200F \u202Bقال\u202C \u2067").containsExactly("موسكو", "قال");
    }

    @Test
    void latinNamesAndAbbreviationsStayWhole() {
        words("قناة RT Arabic").containsExactly("قناة", "RT", "Arabic");
        words("قالت U.N. أمس").containsExactly("قالت", "U.N.", "أمس");
        words("وكالة أ.ف.ب أمس").containsExactly("وكالة", "أ.ف.ب", "أمس");
        words("موقع rt.com أمس").containsExactly("موقع", "rt.com", "أمس");
    }

    @Test
    void runOfOneMarkIsOneWord() {
        words("سوريا..الملك").containsExactly("سوريا", "..", "الملك");
    }

    @Domain(TroubledTexts.class)
    @Property
    void wordsAreDisjointAndCoverEveryLetterAndDigit(@ForAll String text) {
        List<Interval> words = breaks.find(text);
        boolean[] covered = new boolean[text.length()];
        int last = 0;
        for (Interval word : words) {
            assertThat(word.begin()).isGreaterThanOrEqualTo(last);
            assertThat(word.length()).isPositive();
            assertThat(text.substring(word.begin(), word.end())).isNotBlank();
            last = word.end();
            for (int i = word.begin(); i < word.end(); i++) {
                covered[i] = true;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                assertThat(covered[i]).as("character %d of %s", i, text).isTrue();
            }
        }
    }

    private ListAssert<String> words(String text) {
        return assertThat(
                breaks.find(text).stream().map(i -> text.substring(i.begin(), i.end())).toList());
    }
}
