package org.tahqiq.widget.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class DirectionMarksTest {

    @Test
    void makesARangeOneLeftToRightRun() {
        String text = "في 2020-2022";
        assertThat(levels(text)).isEqualTo("111222222222");
    }

    @Test
    void doesNotTouchNumbersAfterTheRange() {
        String text = "في 2020-2022، 50";
        assertThat(levels(text)).isEqualTo("1112222222221122");
    }

    @Test
    void leavesARangeAfterLatinAsItIs() {
        assertThat(new DirectionMarks("UNESCO 2020-2022", true).ofBlock().isEmpty()).isTrue();
    }

    @Test
    void joinsATelephoneNumberAtTheBeginOfAParagraph() {
        assertThat(levels("+212 537 12 34 هاتف")).startsWith("22222222222222");
    }

    @Test
    void tellsALineThatBeginsWithANumberWhatWasBefore() {
        DirectionMarks marks = new DirectionMarks("نسبة 15% من", true);
        DirectionMarks.Insertions insertions = marks.ofLine(5, 11);
        assertThat(insertions.offsets()).containsExactly(0);
        assertThat(insertions.marks()).containsExactly(BidiCharacters.ALM);
    }

    @Test
    void keepsAGroupTogetherWhenALineBreaksInIt() {
        DirectionMarks marks = new DirectionMarks("هاتف 0537 12 34 56 ليلا", true);
        assertThat(marks.ofLine(13, 23).marks())
                .containsExactly(BidiCharacters.LRM, BidiCharacters.ALM);
    }

    /** Levels of the text's characters when the marks are among them. */
    private static String levels(String text) {
        DirectionMarks.Insertions insertions = new DirectionMarks(text, true).ofBlock();
        String marked = insertions.into(text);
        Bidi bidi = new Bidi(marked, Bidi.DIRECTION_RIGHT_TO_LEFT);
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            if ("\u200E\u200F\u061C".indexOf(marked.charAt(i)) < 0) {
                levels.append(bidi.getLevelAt(i));
            }
        }
        return levels.toString();
    }
}
