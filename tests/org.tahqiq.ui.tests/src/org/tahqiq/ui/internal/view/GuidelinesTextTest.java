package org.tahqiq.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GuidelinesTextTest {

    @Test
    void anArabicHeadingRunsToTheLeftThoughItBeginsWithATag() {
        assertThat(GuidelinesText.isRightToLeft("GPE · دولة أو مدينة", false)).isTrue();
        assertThat(GuidelinesText.isRightToLeft("GPE · country, city", true)).isFalse();
    }

    @Test
    void tagsAndKeysDoNotCount() {
        assertThat(GuidelinesText.isRightToLeft("AFFILIATED_WITH · ينتمي إلى", false)).isTrue();
        String keys = "المفتاح: a (ش). PER, OCC → ORG, GPE";
        assertThat(GuidelinesText.isRightToLeft(keys, false)).isTrue();
        assertThat(GuidelinesText.isRightToLeft("Key: g (ل).", true)).isFalse();
    }

    @Test
    void anEnglishSentenceRunsToTheRightThoughItBeginsWithAnArabicWord() {
        assertThat(GuidelinesText.isRightToLeft("مدريد is a city, not a person.", true)).isFalse();
    }

    @Test
    void aLineWithoutLettersRunsAsThePage() {
        assertThat(GuidelinesText.isRightToLeft("2020-2022", true)).isTrue();
        assertThat(GuidelinesText.isRightToLeft("2020-2022", false)).isFalse();
    }
}
