package org.tahqiq.nlp.internal.engine.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classes of words that stand among the same neighbours in a large amount of news (Brown et al.
 * 1992): a path of zeros and ones in a tree, so that words with a longer common beginning of their
 * paths are more alike. The list is {@code word-clusters.tsv}, made by {@code bench/run clusters}.
 */
public final class WordClusters {

    private static final class Holder {
        static final WordClusters NEWS = read();

        private static WordClusters read() {
            try {
                return new WordClusters(Resources.lines("word-clusters.tsv"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Map<String, String> paths = new HashMap<>();

    /**
     * Reads clusters.
     *
     * @param lines a path, a tab and words with blanks between them each; lines that begin with #
     *     are left out
     */
    WordClusters(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                String path = line.substring(0, tab);
                for (String word : line.substring(tab + 1).split(" ")) {
                    paths.put(word, path);
                }
            }
        }
    }

    /** The clusters that come with the engines; immutable, read once. */
    public static WordClusters ofNews() {
        return Holder.NEWS;
    }

    /** How a word stands in the list: digits are all the same. */
    public static String key(String word) {
        StringBuilder key = null;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                key = key == null ? new StringBuilder(word) : key;
                key.setCharAt(i, '0');
            }
        }
        return key == null ? word : key.toString();
    }

    /**
     * The path of a word.
     *
     * @param word without proclitics, folded
     */
    public Optional<String> path(String word) {
        return Optional.ofNullable(paths.get(key(word)));
    }
}
