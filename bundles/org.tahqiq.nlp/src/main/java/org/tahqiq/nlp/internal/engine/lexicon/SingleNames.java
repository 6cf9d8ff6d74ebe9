package org.tahqiq.nlp.internal.engine.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Single words of names of persons in Arabic letters, and how many persons of Wikidata bear each
 * (Merhav and Ash 2018, CC0). The list is {@code single-names.tsv}, made by {@code
 * releng/SingleNames.java}. Many of them are common words as well.
 */
public final class SingleNames {

    private static final class Holder {
        static final SingleNames OF_WIKIDATA = read();

        private static SingleNames read() {
            try {
                return new SingleNames(Resources.lines("single-names.tsv"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Reads names.
     *
     * @param lines a name, a tab and a count each; lines that begin with # are left out
     */
    SingleNames(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                counts.merge(
                        FoldedText.fold(line.substring(0, tab)),
                        Integer.parseInt(line.substring(tab + 1)),
                        Integer::sum);
            }
        }
    }

    /** The names that come with the engines; immutable, read once. */
    public static SingleNames ofWikidata() {
        return Holder.OF_WIKIDATA;
    }

    /**
     * How many persons bear a name.
     *
     * @param word folded
     */
    public int count(String word) {
        return counts.getOrDefault(word, 0);
    }
}
