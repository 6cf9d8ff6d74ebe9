package org.tahqiq.widget.internal.text;

/**
 * Puts something that can be drawn in the place of what cannot, character for character, so that
 * offsets stay as they are. A single U+0000 or half of a surrogate pair would else leave its whole
 * line blank.
 */
public final class Drawable {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char EM_SPACE = '\u2003';

    /** U+2400 SYMBOL FOR NULL, the first of the pictures of control characters. */
    private static final char PICTURES = '\u2400';

    private Drawable() {}

    public static String of(String text) {
        StringBuilder drawable = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char drawn = drawn(text, i);
            if (c != drawn) {
                drawable = drawable == null ? new StringBuilder(text) : drawable;
                drawable.setCharAt(i, drawn);
            }
        }
        return drawable == null ? text : drawable.toString();
    }

    private static char drawn(String text, int i) {
        char c = text.charAt(i);
        if (c == '\t') {
            return EM_SPACE;
        }
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c >= '\u007F' && c <= '\u009F') {
            return REPLACEMENT;
        }
        boolean lone =
                Character.isHighSurrogate(c)
                                && (i + 1 == text.length()
                                        || !Character.isLowSurrogate(text.charAt(i + 1)))
                        || Character.isLowSurrogate(c)
                                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        return lone ? REPLACEMENT : c;
    }
}
