package org.tahqiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a data set of one token a line with one or more tags in IOB2, and a blank line between
 * sentences. An I- tag without a B- tag of its kind before it begins an entity, as conlleval has
 * it.
 */
final class TaggedSentences {

    /** An entity of a sentence; {@code next} is the index of the token after its last. */
    record TokenSpan(String label, int first, int next) implements LabelScores.Labelled {}

    /** A sentence and its entities, nested ones too. */
    record Sentence(List<String> tokens, List<TokenSpan> entities) {}

    private TaggedSentences() {}

    /**
     * Reads a file.
     *
     * @param skipped a token that is none of the text, and is left out
     */
    static List<Sentence> read(Path file, String skipped) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.strip().split("\\s+");
            if (line.isBlank()) {
                addSentence(rows, sentences);
            } else if (!columns[0].equals(skipped)) {
                rows.add(columns);
            }
        }
        addSentence(rows, sentences);
        return sentences;
    }

    private static void addSentence(List<String[]> rows, List<Sentence> sentences) {
        if (rows.isEmpty()) {
            return;
        }
        List<TokenSpan> spans = new ArrayList<>();
        Map<String, Integer> open = new HashMap<>();
        for (int i = 0; i <= rows.size(); i++) {
            Map<String, Integer> stillOpen = new HashMap<>();
            String[] row = i < rows.size() ? rows.get(i) : new String[1];
            for (int c = 1; c < row.length; c++) {
                String label = row[c].substring(Math.min(row[c].length(), 2));
                if (row[c].startsWith("I-") && open.containsKey(label)) {
                    stillOpen.put(label, open.remove(label));
                } else if (!row[c].equals("O")) {
                    stillOpen.put(label, i);
                }
            }
            for (Map.Entry<String, Integer> entry : open.entrySet()) {
                spans.add(new TokenSpan(entry.getKey(), entry.getValue(), i));
            }
            open = stillOpen;
        }
        sentences.add(new Sentence(rows.stream().map(row -> row[0]).toList(), List.copyOf(spans)));
        rows.clear();
    }
}
