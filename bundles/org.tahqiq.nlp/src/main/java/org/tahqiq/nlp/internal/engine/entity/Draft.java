package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** The words of one sentence and the mentions proposed so far; rules add to them in turn. */
final class Draft {

    private final List<SentenceWord> words;
    private final List<Mention> mentions = new ArrayList<>();

    Draft(List<SentenceWord> words) {
        this.words = words;
    }

    List<SentenceWord> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    SentenceWord word(int index) {
        return words.get(index);
    }

    /** The word's stem; empty for an index outside of the sentence. */
    String stem(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).stem();
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Proposes words from one up to another one; proclitics of the first stay outside. */
    Mention add(int first, int next, String tag, double score) {
        return add(words.get(first).core().begin(), first, next, tag, score);
    }

    Mention add(int begin, int first, int next, String tag, double score) {
        Mention mention = new Mention(begin, words.get(next - 1).end(), tag, score, first, next);
        mentions.add(mention);
        return mention;
    }

    /** The longest mention with one of these tags whose first word this is. */
    @Nullable
    Mention at(int first, Set<String> tags) {
        Mention longest = null;
        for (Mention mention : mentions) {
            if (mention.first() == first
                    && tags.contains(mention.tag())
                    && (longest == null || mention.next() > longest.next())) {
                longest = mention;
            }
        }
        return longest;
    }

    /** The longest mention at a word before which no proclitic stands. */
    @Nullable
    Mention bareAt(int first, Set<String> tags) {
        Mention mention = first < words.size() ? at(first, tags) : null;
        return mention != null && mention.begin() == words.get(first).begin() ? mention : null;
    }

    /**
     * The index after the longest mention with one of these tags at a word, or the index itself.
     */
    int after(int first, Set<String> tags) {
        Mention mention = first < words.size() ? at(first, tags) : null;
        return mention == null ? first : mention.next();
    }

    /** Whether a mention with one of these tags ends before a word. */
    boolean endsBefore(int index, Set<String> tags) {
        for (Mention mention : mentions) {
            if (mention.next() == index && tags.contains(mention.tag())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention with one of these tags has the word. */
    boolean isInside(int index, Set<String> tags) {
        for (Mention mention : mentions) {
            if (mention.first() <= index
                    && index < mention.next()
                    && tags.contains(mention.tag())) {
                return true;
            }
        }
        return false;
    }
}
