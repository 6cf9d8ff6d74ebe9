package org.tahqiq.core.text;

import java.util.Arrays;

/**
 * Converts between offsets in UTF-16 code units, which are used everywhere here, and offsets in
 * Unicode code points, which some formats count in. At once for a text without characters beyond
 * U+FFFF, in the logarithm of their number otherwise. Immutable.
 */
public final class CodePointOffsets {

    private final int length;

    /** Where the characters that take two code units begin. */
    private final int[] pairs;

    /** Prepares a text. */
    public CodePointOffsets(CharSequence text) {
        length = text.length();
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < length; i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** Length of the text in code points. */
    public int codePointLength() {
        return length - pairs.length;
    }

    /**
     * The number of code points before an offset in code units. Between the two halves of a
     * character it is that of the character.
     *
     * @throws IndexOutOfBoundsException where the offset is not in the text
     */
    public int toCodePoints(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException(utf16);
        }
        int found = Arrays.binarySearch(pairs, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }

    /**
     * The offset in code units of the code point with this number.
     *
     * @throws IndexOutOfBoundsException where the text has fewer code points
     */
    public int toUtf16(int codePoints) {
        if (codePoints < 0 || codePoints > codePointLength()) {
            throw new IndexOutOfBoundsException(codePoints);
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (pairs[middle] - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }
}
