package org.tahqiq.core.text;

import java.util.Arrays;

/**
 * Which line of a text an offset is in. Lines end with a line feed, a carriage return, or both
 * together. Immutable.
 */
public final class LineIndex {

    /** Where each line begins. */
    private final int[] begins;

    /** The lines of a text. */
    public LineIndex(CharSequence text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n'
                            || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        begins = Arrays.copyOf(found, count);
    }

    /** The number of the line that a UTF-16 offset is in, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The UTF-16 offset at which a line begins, from line 1. */
    public int begin(int line) {
        return begins[line - 1];
    }
}
