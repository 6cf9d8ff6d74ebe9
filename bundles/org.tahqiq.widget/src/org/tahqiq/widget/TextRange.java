package org.tahqiq.widget;

/**
 * A half-open range of a text, in UTF-16 code units. An empty range is a place between two
 * characters.
 *
 * @param begin offset of the first character
 * @param end offset after the last character, at least {@code begin}
 */
public record TextRange(int begin, int end) {

    public TextRange {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a range of text: " + begin + " to " + end);
        }
    }

    /** The range between two offsets, whichever comes first. */
    public static TextRange between(int one, int other) {
        return new TextRange(Math.min(one, other), Math.max(one, other));
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the other range lies within this one; equal ranges contain each other. */
    public boolean contains(TextRange other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the ranges share a character, or one is empty and lies within or at an end. */
    public boolean touches(TextRange other) {
        return isEmpty() || other.isEmpty()
                ? begin <= other.end && other.begin <= end
                : begin < other.end && other.begin < end;
    }
}
