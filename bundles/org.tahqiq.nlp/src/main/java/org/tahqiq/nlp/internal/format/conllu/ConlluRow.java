package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.format.NumberedLines;

/**
 * A line of ten columns.
 *
 * @param line its number in the file
 * @param first the number of its word, or of the first word of a multiword token
 * @param last the number of the last word of a multiword token, else the same
 * @param isEmpty whether it is an empty node, such as 5.1
 * @param columns the ten columns
 */
record ConlluRow(int line, int first, int last, boolean isEmpty, List<String> columns) {

    static final String NONE = "_";

    private static final int COLUMNS = 10;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int XPOS = 4;
    private static final int FEATS = 5;
    private static final int HEAD = 6;
    private static final int DEPREL = 7;
    private static final int DEPS = 8;
    private static final int MISC = 9;

    /** Reads a line; the error says what is wrong with it. */
    static ConlluRow of(String text, NumberedLines lines) throws CorpusException {
        List<String> columns = List.of(text.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw lines.error(Messages.TEN_COLUMNS.with(columns.size()));
        }
        String id = columns.get(0);
        if (id.matches("\\d{1,9}")) {
            int number = Integer.parseInt(id);
            return new ConlluRow(lines.number(), number, number, false, columns);
        }
        if (id.matches("\\d{1,9}-\\d{1,9}")) {
            int dash = id.indexOf('-');
            int first = Integer.parseInt(id.substring(0, dash));
            int last = Integer.parseInt(id.substring(dash + 1));
            if (last >= first) {
                return new ConlluRow(lines.number(), first, last, false, columns);
            }
        }
        if (id.matches("\\d{1,9}\\.\\d{1,9}")) {
            int number = Integer.parseInt(id.substring(0, id.indexOf('.')));
            return new ConlluRow(lines.number(), number, number, true, columns);
        }
        throw lines.error(Messages.FIRST_COLUMN.with(id));
    }

    /** Whether this line is a multiword token, a range of words. */
    boolean isRange() {
        return columns.get(0).indexOf('-') > 0;
    }

    String form() {
        return columns.get(FORM);
    }

    Optional<String> lemma() {
        return value(LEMMA);
    }

    Optional<String> upos() {
        return value(UPOS);
    }

    Optional<String> xpos() {
        return value(XPOS);
    }

    Optional<String> feats() {
        return value(FEATS);
    }

    Optional<String> head() {
        return value(HEAD);
    }

    Optional<String> deprel() {
        return value(DEPREL);
    }

    Optional<String> deps() {
        return value(DEPS);
    }

    private Optional<String> value(int column) {
        String value = columns.get(column);
        return value.equals(NONE) || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The attributes of the last column; one without a value has an empty one. */
    Map<String, String> misc() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String part : value(MISC).map(misc -> misc.split("\\|")).orElse(new String[0])) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                attributes.put(part.substring(0, equals), part.substring(equals + 1));
            } else if (!part.isEmpty()) {
                attributes.put(part, "");
            }
        }
        return attributes;
    }

    /** Writes ten columns; an empty value becomes an underscore. */
    static String format(List<String> columns) {
        List<String> written = new ArrayList<>();
        columns.forEach(column -> written.add(column.isEmpty() ? NONE : column));
        return String.join("\t", written);
    }
}
