package org.tahqiq.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tahqiq.cli.internal.Cancellation;
import org.tahqiq.cli.internal.Console;

final class TableTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void numbersStandAtTheRightOfTheirColumn() {
        assertThat(printed(new Table("TAG", "NUMBER").row("PER", 7).row("GPE", 12345), false))
                .isEqualTo("TAG  NUMBER\nPER       7\nGPE  12,345\n");
    }

    @Test
    void harakatTakeNoRoom() {
        assertThat(printed(new Table("WORD", "N").row("كَتَبَ", 1).row("كتب", 2), false))
                .isEqualTo("WORD  N\nكَتَبَ   1\nكتب   2\n");
    }

    @Test
    void ideographsTakeTwoCells() {
        assertThat(DisplayWidth.of("北京")).isEqualTo(4);
    }

    @Test
    void bidiControlsTakeNoRoom() {
        assertThat(DisplayWidth.of("\u2067قمة\u2069")).isEqualTo(3);
    }

    @Test
    void cellsAreIsolatesOnATerminal() {
        assertThat(printed(new Table("A", "B").row("قمة", "x"), true))
                .isEqualTo("A    B\n\u2068قمة\u2069  \u2068x\u2069\n");
    }

    @Test
    void aLineBreakDoesNotBreakTheTable() {
        assertThat(printed(new Table("A").row("a\nb"), false)).isEqualTo("A\na b\n");
    }

    @Test
    void whatIsTooLongIsCutBetweenCharacters() {
        assertThat(DisplayWidth.cut("مَدينة", 3)).isEqualTo("مَد…");
        assertThat(DisplayWidth.cutStart("مدينةَ", 3)).isEqualTo("…نةَ");
    }

    private String printed(Table table, boolean terminal) {
        table.print(new Console(stream, stream, terminal, terminal, new Cancellation()));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
