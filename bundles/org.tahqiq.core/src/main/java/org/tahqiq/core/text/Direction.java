package org.tahqiq.core.text;

import com.ibm.icu.text.Bidi;

/**
 * Invisible characters that keep text of both directions in order.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">Unicode Bidirectional Algorithm</a>
 */
public final class Direction {

    /** FIRST STRONG ISOLATE: what follows keeps its own direction, and turns nothing around it. */
    public static final String FIRST_STRONG_ISOLATE = "\u2068";

    /** LEFT-TO-RIGHT ISOLATE: what follows runs from the left, whatever it begins with. */
    public static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";

    /** RIGHT-TO-LEFT ISOLATE: what follows runs from the right, whatever it begins with. */
    public static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";

    /** POP DIRECTIONAL ISOLATE: ends an isolate. */
    public static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    /** LEFT-TO-RIGHT MARK: a letter without width, of a script that runs from left to right. */
    public static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /** RIGHT-TO-LEFT MARK: a letter without width, of a script that runs from right to left. */
    public static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private Direction() {}

    /** The text with a direction of its own, whatever it is put into. */
    public static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }

    /** Whether anything in the text runs from right to left. */
    public static boolean turns(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /**
     * A stretch of an Arabic text, whatever it is put into: it runs from right to left if anything
     * in it does, even if it begins with a Latin name.
     */
    public static String excerpt(String text) {
        String isolate = turns(text) ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
        return isolate + text + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * The end of a row in a list, where isolates need not be closed. GTK would make a row as high
     * as two that ends with the closing of one around Arabic.
     */
    public static String atEnd(String text) {
        int end = text.length();
        while (text.startsWith(POP_DIRECTIONAL_ISOLATE, end - 1)) {
            end--;
        }
        return text.substring(0, end);
    }

    /**
     * A sentence that runs from right to left, even if it begins with a path or another Latin name.
     * GTK asks the first letter for the direction of the whole, and looks into isolates too.
     */
    public static String rightToLeft(String sentence) {
        return Bidi.getBaseDirection(sentence) == Bidi.LTR
                ? RIGHT_TO_LEFT_MARK + sentence
                : sentence;
    }
}
