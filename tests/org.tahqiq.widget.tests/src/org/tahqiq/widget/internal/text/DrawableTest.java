package org.tahqiq.widget.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawableTest {

    @Test
    void textThatCanBeDrawnIsLeftAlone() {
        String text = "قال «نعم» 📖 UNESCO مُحَمَّد می\u200Cخواهم\u2028";
        assertThat(Drawable.of(text)).isSameAs(text);
    }

    @Test
    void controlCharactersAreSeen() {
        assertThat(Drawable.of("نص\u0000نص\u0007")).isEqualTo("نص␀نص␇");
        assertThat(Drawable.of("نص\u0090")).isEqualTo("نص\uFFFD");
    }

    @Test
    void aTabIsAWideSpace() {
        assertThat(Drawable.of("نص\tنص")).isEqualTo("نص\u2003نص");
    }

    @Test
    void halfAPairIsReplaced() {
        assertThat(Drawable.of("\uDC00نص\uD83D")).isEqualTo("\uFFFDنص\uFFFD");
        assertThat(Drawable.of("\uD83D\uD83D\uDCD6")).isEqualTo("\uFFFD📖");
    }
}
