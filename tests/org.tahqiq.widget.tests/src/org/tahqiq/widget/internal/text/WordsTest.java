package org.tahqiq.widget.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahqiq.widget.TextRange;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كتب مُحَمَّدٌ رسالة | مُحَمَّدٌ",
                "في 2020-2022. | 2020-2022",
                "قال \"الاتفاق\" ثم | الاتفاق",
                "كـــتاب، جديد | كـــتاب",
                "الساعة 10:30، ثم | 10:30",
                "قال،ثم | قال",
            })
    void aWordHasItsMarksAndInnerSeparatorsOnly(String text, String word) {
        int middle = text.indexOf(word) + 1;
        TextRange found = Words.at(text, middle);
        assertThat(text.substring(found.begin(), found.end())).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "2, 4", "4, 11", "11, 13"})
    void nextIsTheBeginOfTheWordThatFollows(int from, int to) {
        assertThat(Words.next("قال UNESCO إن", from)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"9, 5", "7, 5", "5, 0", "0, 0"})
    void previousIsTheBeginOfTheWordBefore(int from, int to) {
        assertThat(Words.previous("قال، وزير", from)).isEqualTo(to);
    }
}
