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
    }
}
