package org.tahqiq.nlp.internal.format;

/** What separates words: white space and no-break spaces, as Unicode sees them. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** Whether a UTF-16 code unit is white space, a no-break space or a line end. */
    public static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether there is nothing but white space in a stretch of a text. */
    public static boolean only(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a stretch of a text has any white space. */
    public static boolean within(String text) {
        return text.chars().anyMatch(c -> is((char) c));
    }

    /** The first offset from {@code begin} on that is no white space, at most {@code end}. */
    public static int skip(String text, int begin, int end) {
        int i = begin;
        while (i < end && is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
