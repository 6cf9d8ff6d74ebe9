package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void aShortTextIsOneLine() {
        assertThat(Excerpt.of("وصل\n  سالم", 8)).isEqualTo("وصل سالم");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Excerpt.of("وصل سالم أمس", 8)).isEqualTo("وصل سالم…");
    }

    @Test
    void noCharacterIsCutThrough() {
        assertThat(Excerpt.of("ab\uD83D\uDE00c", 3)).isEqualTo("ab…");
        assertThat(Excerpt.fitting("ab\uD83D\uDE00c", 9, 4, String::length)).isEqualTo("ab…");
    }

    @Test
    void whatIsTooWideKeepsItsBeginning() {
        assertThat(Excerpt.fitting("وصل سالم أمس", 99, 9, String::length)).isEqualTo("وصل سالم…");
        assertThat(Excerpt.fitting("وصل سالم أمس", 99, 12, String::length))
                .isEqualTo("وصل سالم أمس");
        assertThat(Excerpt.fitting("وصل سالم أمس", 99, 0, String::length)).isEqualTo("و…");
    }
}
