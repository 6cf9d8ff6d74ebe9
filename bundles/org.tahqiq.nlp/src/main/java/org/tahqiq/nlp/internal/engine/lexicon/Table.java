package org.tahqiq.nlp.internal.engine.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tahqiq.core.CorpusException;

/**
 * A comma-separated list whose first line names its columns (RFC 4180, but a value does not reach
 * over a line end). Lines that are blank or begin with # are left out.
 */
final class Table {

    /**
     * A line of values.
     *
     * @param number the line's number in the file, from 1
     */
    record Row(int number, Map<String, String> values) {

        /** The value of a column; empty where the line has none. */
        String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a list.
     *
     * @param file its name in messages
     * @param required columns that the first line must name
     */
    static Table parse(List<String> lines, String file, List<String> required)
            throws CorpusException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> values = split(line, file, i + 1);
            if (columns.isEmpty()) {
                columns = values;
                if (!columns.containsAll(required)) {
                    throw new CorpusException(
                            Messages.COLUMNS_WANTED.with(String.join(", ", required)),
                            file,
                            i + 1,
                            null);
                }
            } else if (values.size() > columns.size()) {
                throw new CorpusException(Messages.MORE_VALUES.with(), file, i + 1, null);
            } else {
                Map<String, String> row = new HashMap<>();
                for (int c = 0; c < values.size(); c++) {
                    row.put(columns.get(c), values.get(c));
                }
                rows.add(new Row(i + 1, row));
            }
        }
        return new Table(rows);
    }

    private static List<String> split(String line, String file, int number) throws CorpusException {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else if (c != '\uFEFF') {
                value.append(c);
            }
        }
        if (quoted) {
            throw new CorpusException(Messages.OPEN_QUOTATION.with(), file, number, null);
        }
        values.add(value.toString().strip());
        return values;
    }

    /** The lines below the first. */
    List<Row> rows() {
        return rows;
    }
}
