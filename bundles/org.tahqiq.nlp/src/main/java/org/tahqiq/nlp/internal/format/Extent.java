package org.tahqiq.nlp.internal.format;

import java.util.List;
import org.tahqiq.model.annotation.Span;

/**
 * A stretch of text from the first to the last character of a span, gaps included.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 */
public record Extent(int begin, int end) {

    /** The extent of a span with all its parts. */
    public static Extent of(Span span) {
        List<Integer> further = span.getFurtherParts();
        int end = span.getEnd();
        if (further != null && !further.isEmpty()) {
            end = Math.max(end, further.get(further.size() - 1));
        }
        return new Extent(span.getBegin(), end);
    }

    /** Whether a span has more than one part. */
    public static boolean hasGaps(Span span) {
        return span.getFurtherParts() != null && !span.getFurtherParts().isEmpty();
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return end <= begin;
    }

    /** How many UTF-16 code units it has. */
    public int length() {
        return end - begin;
    }

    /** Whether the two have a code unit in common. */
    public boolean overlaps(Extent other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether the other one is within this one, or equal. */
    public boolean contains(Extent other) {
        return begin <= other.begin && other.end <= end;
    }
}
