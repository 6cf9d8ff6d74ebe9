package org.tahqiq.nlp.internal.engine.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;

/** The classes of words that the rules speak of, read from {@code word-classes.tsv}. */
public final class WordClasses {

    private static final class Holder {
        static final WordClasses BUILT_IN = new WordClasses();
    }

    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses() {
        try {
            for (String line : Resources.lines("word-classes.tsv")) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    classes.computeIfAbsent(line.substring(0, tab), c -> new HashSet<>())
                            .addAll(List.of(FoldedText.fold(line.substring(tab + 1)).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes that come with the engines; immutable, read once. */
    public static WordClasses builtIn() {
        return Holder.BUILT_IN;
    }

    /** The words of a class, folded. */
    public Set<String> get(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No class of words " + name);
        }
        return words;
    }
}
