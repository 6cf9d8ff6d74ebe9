package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PluralsTest {

    private static final String ENGLISH =
            "'{1}' has {0, plural, one {# document} other {# documents}}.";

    private static final String ARABIC =
            "لدى «{1}» {0, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان}"
                    + " few {# وثائق} many {# وثيقة} other {# وثيقة}}.";

    @Test
    void englishHasOneAndMany() {
        Plurals plurals = Plurals.of(Locale.ROOT);
        assertThat(plurals.choose(ENGLISH, 1, "x")).isEqualTo("'{1}' has {0} document.");
        assertThat(IntStream.of(0, 2, 11, 101).mapToObj(n -> plurals.choose(ENGLISH, n, "x")))
                .containsOnly("'{1}' has {0} documents.");
    }

    @Test
    void arabicHasSixForms() {
        Plurals plurals = Plurals.of(Locale.forLanguageTag("ar-EG"));
        assertThat(
                        IntStream.of(0, 1, 2, 3, 10, 11, 99, 100, 103, 1000)
                                .mapToObj(n -> plurals.choose(ARABIC, n, "x")))
                .containsExactly(
                        "لدى «{1}» لا وثائق.",
                        "لدى «{1}» وثيقة واحدة.",
                        "لدى «{1}» وثيقتان.",
                        "لدى «{1}» {0} وثائق.",
                        "لدى «{1}» {0} وثائق.",
                        "لدى «{1}» {0} وثيقة.",
                        "لدى «{1}» {0} وثيقة.",
                        "لدى «{1}» {0} وثيقة.",
                        "لدى «{1}» {0} وثائق.",
                        "لدى «{1}» {0} وثيقة.");
    }

    @Test
    void whatIsNeitherEnglishNorArabicIsSaidInEnglish() {
        // In French nothing is one.
        assertThat(Plurals.of(Locale.FRENCH).choose(ENGLISH, 0, "x"))
                .isEqualTo("'{1}' has {0} documents.");
    }

    @Test
    void severalNumbersChooseForThemselves() {
        String sentence =
                "{0, plural, =0 {Nothing} one {One word} other {# words of {2}}} in"
                        + " {1, plural, one {one sentence} other {# sentences}}";
        Plurals plurals = Plurals.of(Locale.ENGLISH);
        assertThat(plurals.choose(sentence, 0L, 1, "x")).isEqualTo("Nothing in one sentence");
        assertThat(plurals.choose(sentence, 7L, 2, "x"))
                .isEqualTo("{0} words of {2} in {1} sentences");
    }

    @Test
    void whatIsNoNumberHasTheFormOfMany() {
        assertThat(Plurals.of(Locale.ENGLISH).choose(ENGLISH, "some", "x"))
                .isEqualTo("'{1}' has {0} documents.");
    }

    @Test
    void aSentenceWithoutNumbersStaysAsItIs() {
        String sentence = "{0}: the '{1}' of {\"text\": \"…\"} isn't $1 # there";
        assertThat(Plurals.of(Locale.ENGLISH).choose(sentence, 1, 2)).isEqualTo(sentence);
    }
}
