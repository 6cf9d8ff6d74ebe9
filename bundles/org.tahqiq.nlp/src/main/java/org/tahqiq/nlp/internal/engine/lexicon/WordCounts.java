package org.tahqiq.nlp.internal.engine.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a written word was seen in a large amount of news. Words are without decorations and
 * with bare alefs; a word seen fewer than five times counts as not seen. The list is {@code
 * word-counts.tsv}, made by {@code releng/WordCounts.java}.
 */
public final class WordCounts {

    private static final class Holder {
        static final WordCounts NEWS = read();

        private static WordCounts read() {
            try {
                return new WordCounts(Resources.lines("word-counts.tsv"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Map<String, Integer> counts;
    private final Map<String, Integer> folded;

    /**
     * Reads counts.
     *
     * @param lines a word, a tab and a count each; lines that begin with # are left out
     */
    WordCounts(List<String> lines) {
        counts = new HashMap<>(lines.size() * 2);
        folded = new HashMap<>(lines.size() * 2);
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                String word = line.substring(0, tab);
                int count = Integer.parseInt(line.substring(tab + 1));
                counts.put(word, count);
                folded.merge(FoldedText.fold(word), count, Integer::sum);
            }
        }
    }

    /** The counts that come with the engines; immutable, read once. */
    public static WordCounts ofNews() {
        return Holder.NEWS;
    }

    /**
     * How often the word was seen.
     *
     * @param word without decorations, with bare alefs
     */
    public int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** How often any spelling of a {@linkplain FoldedText folded} word was seen. */
    public int countFolded(String word) {
        return folded.getOrDefault(word, 0);
    }
}
