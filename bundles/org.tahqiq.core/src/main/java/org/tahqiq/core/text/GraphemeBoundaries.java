package org.tahqiq.core.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a text may be cut without tearing a user-perceived character: extended grapheme clusters of
 * <a href="https://www.unicode.org/reports/tr29/">UAX #29</a>. A letter and its harakat are one
 * cluster; tatweel and the letters of a ligature are clusters of their own.
 *
 * <p>Offsets are UTF-16 code units. Can be used from any thread.
 */
public final class GraphemeBoundaries {

    /** Longer than any cluster that is not made to be absurd. */
    private static final int WINDOW = 64;

    private GraphemeBoundaries() {}

    /** Whether no cluster is torn at the offset; true at both ends of the text. */
    public static boolean isBoundary(CharSequence text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        if (isPlain(text.charAt(offset - 1)) && isPlain(text.charAt(offset))) {
            return true;
        }
        int from = Math.max(0, offset - WINDOW);
        while (from > 0 && from < offset && !isPlain(text.charAt(from))) {
            from++;
        }
        int to = Math.min(text.length(), offset + 2);
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text.subSequence(from, to).toString());
        return clusters.isBoundary(offset - from);
    }

    /** The last boundary that is not after the offset. */
    public static int atOrBefore(CharSequence text, int offset) {
        int boundary = Math.max(0, Math.min(offset, text.length()));
        while (!isBoundary(text, boundary)) {
            boundary--;
        }
        return boundary;
    }

    /** The first boundary that is not before the offset. */
    public static int atOrAfter(CharSequence text, int offset) {
        int boundary = Math.max(0, Math.min(offset, text.length()));
        while (!isBoundary(text, boundary)) {
            boundary++;
        }
        return boundary;
    }

    /** Whether a character neither extends, nor prepends, nor joins: most of any text. */
    private static boolean isPlain(char c) {
        return c >= ' '
                && !Character.isSurrogate(c)
                && UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK)
                        == UCharacter.GraphemeClusterBreak.OTHER;
    }
}
