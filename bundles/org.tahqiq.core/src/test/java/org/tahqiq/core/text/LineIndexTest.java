package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void knowsEveryKindOfLineEnd() {
        LineIndex lines = new LineIndex("أ\nب\r\nج\rد");
        assertThat(lines.line(0)).isEqualTo(1);
        assertThat(lines.line(1)).isEqualTo(1);
        assertThat(lines.line(2)).isEqualTo(2);
        assertThat(lines.line(4)).isEqualTo(2);
        assertThat(lines.line(5)).isEqualTo(3);
        assertThat(lines.line(7)).isEqualTo(4);
        assertThat(lines.begin(4)).isEqualTo(7);
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(new LineIndex("").line(0)).isEqualTo(1);
    }

    @Test
    void countsManyLines() {
        assertThat(new LineIndex("سطر\n".repeat(1000)).line(4000)).isEqualTo(1001);
    }
}
