package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لقاء القاهرة",
                "article 1",
                "قمة-2026 (مسودة)",
                "مُحَمَّد",
                "a.b",
                "console"
            })
    void keepsWhatIsSafe(String name) {
        assertThat(Names.unique(name, taken -> false)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b|a-b", "a\\b|a-b", "C:x|C-x", "a?*|a--", "con|_con", "LPT1.txt|_LPT1.txt",
                "COM1 .x|_COM1 .x", "a. .|a", "..|document", "'  a  '|a", "''|document",
                        "خبر: قمة|خبر- قمة"
            })
    void replacesWhatSomeSystemCannotStore(String wanted, String safe) {
        assertThat(Names.unique(wanted, taken -> false)).isEqualTo(safe);
    }

    @Test
    void dropsControlsOfDirection() {
        assertThat(Names.unique("\u202Eخبر\u202C\u200F\u2066", taken -> false)).isEqualTo("خبر");
    }

    @Test
    void turnsLineBreaksIntoSpaces() {
        assertThat(Names.unique("خبر\nقمة", taken -> false)).isEqualTo("خبر قمة");
    }

    @Test
    void dropsHalfASurrogatePair() {
        assertThat(Names.unique("a\uD83D", taken -> false)).isEqualTo("a");
    }

    @Test
    void composes() {
        assertThat(Names.unique("شاطئ", taken -> false)).isEqualTo("شاطئ");
    }

    @Test
    void cutsLongNamesBetweenLetters() {
        String name = Names.unique("ق".repeat(80), taken -> false);
        assertThat(name).isEqualTo("ق".repeat(50));
    }

    @Test
    void numbersDuplicates() {
        assertThat(Names.unique("خبر", Set.of("خبر", "خبر-2")::contains)).isEqualTo("خبر-3");
    }

    @Test
    void namesThatDifferInCaseAloneAreOne() {
        assertThat(Names.key("BUDAPEST")).isEqualTo(Names.key("Budapest"));
    }

    @Test
    void aNumberedNameIsNotTooLong() {
        String name = "ق".repeat(50);
        String second = Names.unique(name, Set.of(name)::contains);
        assertThat(second).isEqualTo("ق".repeat(49) + "-2");
        assertThat(second.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(100);
    }
}
