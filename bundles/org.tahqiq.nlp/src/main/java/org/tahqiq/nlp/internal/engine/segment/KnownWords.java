package org.tahqiq.nlp.internal.engine.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

/** The words that are known: from the list of whole words, from names, from counts. */
final class KnownWords {

    /** A word seen this often by itself is one. */
    static final int SEEN = 5;

    private static final class Holder {
        static final KnownWords BUILT_IN = new KnownWords();
    }

    private final WordCounts counts = WordCounts.ofNews();
    private final Set<String> names = new HashSet<>();
    private final Set<String> wholeWords;
    private final Set<String> prefixedWords;

    private KnownWords() {
        try {
            wholeWords = new HashSet<>(Resources.words("whole-words.txt"));
            prefixedWords = new HashSet<>(Resources.words("prefixed-words.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Gazetteer.Name name : Gazetteer.builtIn().names()) {
            for (String word : name.words()) {
                if (name.words().size() == 1 || isNameWord(name.tag(), word)) {
                    names.add(word);
                }
            }
        }
    }

    /** Words of longer names that are names by themselves, unlike those of organisations. */
    private static boolean isNameWord(String tag, String word) {
        return (tag.equals("GPE") || tag.equals("PER")) && word.length() > 3;
    }

    /** The words that come with the engines; immutable, read once. */
    static KnownWords shared() {
        return Holder.BUILT_IN;
    }

    /** Whether the word is on the list of words that are one segment. */
    boolean isWhole(String word) {
        return wholeWords.contains(word);
    }

    /** Whether the word is on the list of words that begin with a preposition. */
    boolean isPrefixed(String word) {
        return prefixedWords.contains(word);
    }

    /** Whether the word is known by itself: seen often enough, or part of a name. */
    boolean isKnown(String word) {
        return count(word) >= SEEN || isName(word);
    }

    /** Whether the word is a name, or the part of one that tells it. */
    boolean isName(String word) {
        return names.contains(FoldedText.fold(word));
    }

    /** How often the word was seen in news. */
    int count(String word) {
        return counts.count(word);
    }
}
