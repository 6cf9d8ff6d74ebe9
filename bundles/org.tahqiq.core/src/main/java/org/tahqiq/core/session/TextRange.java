package org.tahqiq.core.session;

/**
 * A stretch of text.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last UTF-16 code unit; equal to {@code begin} for an empty range
 */
public record TextRange(int begin, int end) {

    /** Whether this range and the other one share at least one code unit. */
    public boolean overlaps(TextRange other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether every code unit of the other range is in this one. */
    public boolean contains(TextRange other) {
        return begin <= other.begin && other.end <= end;
    }
}
