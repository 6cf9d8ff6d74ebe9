package org.tahqiq.nlp.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahqiq.model.annotation.Span;

/**
 * The words of a document in sentences, in text order and without overlap, as formats need them
 * that write a word a line. Made by {@link SentenceGridBuilder}.
 *
 * @param sentences the sentences, none of them without words
 * @param rows all words of all sentences
 * @param skipped stretches of text that are left out with their words, in text order
 */
public record SentenceGrid(List<Sentence> sentences, List<Row> rows, List<Extent> skipped) {

    /**
     * A word.
     *
     * @param extent where it stands
     * @param word the annotation, or empty: made for the format
     * @param sentence the index of its sentence
     */
    public record Row(Extent extent, Optional<Span> word, int sentence) {

        /** First UTF-16 code unit. */
        public int begin() {
            return extent.begin();
        }

        /** One past the last UTF-16 code unit. */
        public int end() {
            return extent.end();
        }
    }

    /**
     * A sentence.
     *
     * @param annotation the annotation, or empty: made for the format
     * @param first the index of its first row
     * @param end one past the index of its last row
     */
    public record Sentence(Optional<Span> annotation, int first, int end) {}

    public SentenceGrid {
        sentences = List.copyOf(sentences);
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
    }

    /** The index of the first row that ends behind an offset; the number of rows if none does. */
    public int firstRowBehind(int offset) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of the last row that begins before an offset; -1 if none does. */
    public int lastRowBefore(int offset) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Stretches between the words, skipped ones left out, that are more than white space. */
    public List<Extent> uncovered(String text) {
        List<Extent> uncovered = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            int to = i < rows.size() ? rows.get(i).begin() : text.length();
            addUncovered(text, from, to, uncovered);
            from = i < rows.size() ? rows.get(i).end() : to;
        }
        return uncovered;
    }

    private void addUncovered(String text, int from, int to, List<Extent> uncovered) {
        int at = WhiteSpace.skip(text, from, to);
        while (at < to) {
            int inside = at;
            Optional<Extent> skip =
                    skipped.stream()
                            .filter(s -> s.begin() <= inside && inside < s.end())
                            .findFirst();
            int end;
            if (skip.isPresent()) {
                end = Math.min(to, skip.get().end());
            } else {
                end = at;
                while (end < to && !WhiteSpace.is(text.charAt(end)) && !isSkipped(end)) {
                    end++;
                }
                uncovered.add(new Extent(at, end));
            }
            at = WhiteSpace.skip(text, end, to);
        }
    }

    private boolean isSkipped(int offset) {
        return skipped.stream().anyMatch(s -> s.begin() <= offset && offset < s.end());
    }
}
