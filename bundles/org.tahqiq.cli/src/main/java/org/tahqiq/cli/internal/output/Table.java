package org.tahqiq.cli.internal.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.core.text.Direction;

/**
 * A table in aligned columns. Text stands at the left of its column and numbers at the right. On a
 * terminal every cell is a directional isolate, so that an Arabic cell does not change places with
 * its neighbours.
 */
public final class Table {

    private static final String GAP = "  ";

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] numbers;

    /** A table with these column heads. */
    public Table(String... heads) {
        this.heads = List.of(heads);
        this.numbers = new boolean[heads.length];
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column; a column that holds a number is aligned as one
     */
    public Table row(Object... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(cells.length + " cells");
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            numbers[i] |= cells[i] instanceof Number;
            row.add(text(cells[i]));
        }
        rows.add(row);
        return this;
    }

    /** Whether no row was added. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints the table; nothing if it has no rows. */
    public void print(Console console) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = new int[heads.size()];
        widen(widths, heads);
        rows.forEach(row -> widen(widths, row));
        console.line(line(heads, widths, false));
        rows.forEach(row -> console.line(line(row, widths, console.outIsTerminal())));
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
        }
    }

    private String line(List<String> row, int[] widths, boolean isolated) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
            String shown = isolated ? Direction.isolated(cell) : cell;
            line.append(i == 0 ? "" : GAP);
            line.append(numbers[i] ? padding + shown : shown + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String text(Object cell) {
        if (cell instanceof Double value) {
            return DisplayWidth.number(value);
        }
        if (cell instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (cell instanceof Number number) {
            return String.format(Locale.ROOT, "%,d", number.longValue());
        }
        // A line break in a title would break the table.
        return String.valueOf(cell).replaceAll("\\s+", " ");
    }
}
