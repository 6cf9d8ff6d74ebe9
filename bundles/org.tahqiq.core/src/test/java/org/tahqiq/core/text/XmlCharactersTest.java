package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlCharactersTest {

    @Test
    void arabicLinesAndEmojiAreLegal() {
        assertThat(XmlCharacters.firstIllegal("نَصّ\t\r\n😀\u0085\u200F\uFEFF\uFFFD"))
                .isEqualTo(-1);
    }

    @Test
    void controlCharactersAreNot() {
        assertThat(XmlCharacters.firstIllegal("نص\u000C")).isEqualTo(2);
        assertThat(XmlCharacters.firstIllegal("\0")).isZero();
    }

    @Test
    void halvesOfASurrogatePairAreNot() {
        assertThat(XmlCharacters.firstIllegal("\uD83D")).isZero();
        assertThat(XmlCharacters.firstIllegal("😀\uDE00")).isEqualTo(2);
    }

    @Test
    void nonCharactersAreNot() {
        assertThat(XmlCharacters.firstIllegal("\uFFFE")).isZero();
        assertThat(XmlCharacters.firstIllegal("\uFFFF")).isZero();
    }

    @Test
    void namesACharacterByItsNumber() {
        assertThat(XmlCharacters.nameOf('\u0001')).isEqualTo("U+0001");
    }
}
