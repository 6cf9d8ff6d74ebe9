package org.tahqiq.core.text;

/**
 * Which characters XML 1.0 can carry (<a href="https://www.w3.org/TR/xml/#charsets">Char</a>). The
 * files of a corpus and most exports are XML, so texts, notes and forms are held to the same rule.
 */
public final class XmlCharacters {

    private XmlCharacters() {}

    /**
     * The first UTF-16 code unit that XML cannot carry: a control character other than tab, line
     * feed and carriage return, half of a surrogate pair, U+FFFE or U+FFFF.
     *
     * @return its offset, or -1 where there is none
     */
    public static int firstIllegal(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isLegalAlone(c)) {
                return i;
            }
        }
        return -1;
    }

    /** How a person reads about a character: {@code U+0001}. */
    public static String nameOf(char c) {
        return String.format("U+%04X", (int) c);
    }

    private static boolean isLegalAlone(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return !Character.isSurrogate(c) && c < '\uFFFE';
    }
}
