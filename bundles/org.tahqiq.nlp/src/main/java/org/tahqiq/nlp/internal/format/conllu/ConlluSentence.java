package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.format.NumberedLines;

/** A sentence as it stands in a file: comments, numbered lines and multiword tokens. */
final class ConlluSentence {

    private final Map<String, String> comments = new LinkedHashMap<>();
    private final List<ConlluRow> rows = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private int emptyNodes;
    private int covered;

    /**
     * What is written without a gap: one line, or a multiword token with its lines.
     *
     * @param line the line with form and attributes
     * @param words its numbered lines; for a single word that line itself
     */
    record Token(ConlluRow line, List<ConlluRow> words) {

        boolean isMultiword() {
            return line.isRange();
        }
    }

    /** Adds a comment without its number sign: a name and, behind an equals sign, a value. */
    void comment(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        comments.putIfAbsent(name.strip(), equals < 0 ? "" : text.substring(equals + 1).strip());
    }

    /** Adds a line; refuses one that is out of order. */
    void add(ConlluRow row, NumberedLines lines) throws CorpusException {
        if (row.isEmpty()) {
            emptyNodes++;
            return;
        }
        int next = rows.size() + 1;
        if (row.first() != next || row.isRange() && covered >= next) {
            throw lines.error(Messages.WRONG_NUMBER.with(row.columns().get(0), next));
        }
        if (row.isRange()) {
            covered = row.last();
            tokens.add(new Token(row, new ArrayList<>()));
            return;
        }
        rows.add(row);
        if (row.first() <= covered) {
            tokens.get(tokens.size() - 1).words().add(row);
        } else {
            tokens.add(new Token(row, List.of(row)));
        }
    }

    /** Refuses a sentence whose last multiword token misses a line. */
    void end(NumberedLines lines) throws CorpusException {
        if (covered > rows.size()) {
            throw lines.error(Messages.TOKEN_TOO_LONG.with(covered, rows.size()));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Map<String, String> comments() {
        return comments;
    }

    Optional<String> comment(String name, boolean orBlank) {
        return Optional.ofNullable(comments.get(name)).filter(value -> orBlank || !value.isEmpty());
    }

    List<ConlluRow> rows() {
        return rows;
    }

    List<Token> tokens() {
        return tokens;
    }

    int emptyNodes() {
        return emptyNodes;
    }
}
