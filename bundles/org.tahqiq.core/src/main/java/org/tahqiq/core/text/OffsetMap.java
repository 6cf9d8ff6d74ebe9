package org.tahqiq.core.text;

import java.util.Arrays;

/**
 * Leads from offsets of a text that was made from another one back to that one, and forth. What was
 * left out belongs to the character before it: the harakat to their letter.
 *
 * <p>Offsets are UTF-16 code units. Both directions widen: the range that a range leads to has all
 * that the range came from, and perhaps more.
 */
public final class OffsetMap {

    /** Where each code unit of the made text begins in the original; its length at the end. */
    private final int[] starts;

    private OffsetMap(int[] starts) {
        this.starts = starts;
    }

    /** The map of a text that was left as it is. */
    public static OffsetMap identity(int length) {
        int[] starts = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            starts[i] = i;
        }
        return new OffsetMap(starts);
    }

    /** Length of the made text. */
    public int length() {
        return starts.length - 1;
    }

    /** Length of the original text. */
    public int originalLength() {
        return starts[starts.length - 1];
    }

    /** Where a range that begins at this offset of the made text begins in the original. */
    public int originalBegin(int begin) {
        return starts[begin];
    }

    /** Where a range that ends at this offset of the made text ends in the original. */
    public int originalEnd(int end) {
        if (end == 0) {
            return starts[0];
        }
        int last = starts[end - 1];
        int next = end;
        while (next < length() && starts[next] == last) {
            next++;
        }
        return starts[next];
    }

    /** Where a range that begins at this offset of the original begins in the made text. */
    public int madeBegin(int originalBegin) {
        int begin = firstNotBefore(originalBegin);
        boolean within = begin > 0 && starts[begin] > originalBegin;
        return within ? firstNotBefore(starts[begin - 1]) : begin;
    }

    /** Where a range that ends at this offset of the original ends in the made text. */
    public int madeEnd(int originalEnd) {
        return firstNotBefore(originalEnd);
    }

    /** The first code unit of the made text that begins at or after an offset of the original. */
    private int firstNotBefore(int originalOffset) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = low + high >>> 1;
            if (starts[middle] < originalOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The map from the text that the next map makes out of this one's to this one's original. */
    OffsetMap then(OffsetMap next) {
        int[] through = new int[next.starts.length];
        for (int i = 0; i < through.length; i++) {
            through[i] = starts[next.starts[i]];
        }
        return new OffsetMap(through);
    }

    /** Collects a made text together with its map. */
    static final class Builder {

        private final StringBuilder text;
        private int[] starts;

        Builder(int expectedLength) {
            text = new StringBuilder(expectedLength);
            starts = new int[expectedLength + 1];
        }

        Builder add(char c, int originalOffset) {
            if (text.length() + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[text.length()] = originalOffset;
            text.append(c);
            return this;
        }

        NormalizedText build(int originalLength) {
            int[] exact = Arrays.copyOf(starts, text.length() + 1);
            exact[text.length()] = originalLength;
            return new NormalizedText(text.toString(), new OffsetMap(exact));
        }
    }
}
