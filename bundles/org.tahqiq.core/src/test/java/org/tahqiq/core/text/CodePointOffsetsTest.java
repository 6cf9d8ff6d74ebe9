package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

    @Test
    void arabicCountsAlikeInBoth() {
        CodePointOffsets offsets = new CodePointOffsets("مُحَمَّد");
        assertThat(offsets.toCodePoints(8)).isEqualTo(8);
        assertThat(offsets.toUtf16(8)).isEqualTo(8);
    }

    @Test
    void anEmojiTakesTwoCodeUnits() {
        CodePointOffsets offsets = new CodePointOffsets("ا😀ب");
        assertThat(offsets.toCodePoints(3)).isEqualTo(2);
        assertThat(offsets.toUtf16(2)).isEqualTo(3);
    }

    @Test
    void withinAnEmojiIsWhereItBegins() {
        assertThat(new CodePointOffsets("ا😀ب").toCodePoints(2)).isEqualTo(1);
    }

    @Test
    void refusesAnOffsetBeyondTheText() {
        CodePointOffsets offsets = new CodePointOffsets("😀");
        assertThatThrownBy(() -> offsets.toCodePoints(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.toUtf16(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void agreesWithJava(@ForAll String text) {
        CodePointOffsets offsets = new CodePointOffsets(text);
        int length = text.codePointCount(0, text.length());
        assertThat(offsets.codePointLength()).isEqualTo(length);
        for (int i = 0; i <= length; i++) {
            int utf16 = text.offsetByCodePoints(0, i);
            assertThat(offsets.toUtf16(i)).isEqualTo(utf16);
            assertThat(offsets.toCodePoints(utf16)).isEqualTo(i);
        }
    }
}
