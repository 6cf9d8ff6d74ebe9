package org.tahqiq.widget.internal.text;

import org.tahqiq.widget.TextRange;

/**
 * Words for caret and mouse: letters, marks and digits with what joins them inside (2020-2022,
 * 10:30, U.N., an_id). Tatweel and harakat belong to their word, punctuation does not.
 */
public final class Words {

    private Words() {}

    /** The word at the offset, or before it; else the single character there; empty at the end. */
    public static TextRange at(String text, int offset) {
        int length = text.length();
        int inside = offset < length && isWord(text, offset) ? offset : offset - 1;
        if (inside < 0 || !isWord(text, inside)) {
            if (offset >= length) {
                return new TextRange(length, length);
            }
            return new TextRange(offset, text.offsetByCodePoints(offset, 1));
        }
        int begin = inside;
        while (begin > 0 && isWord(text, begin - 1)) {
            begin--;
        }
        int end = inside + 1;
        while (end < length && isWord(text, end)) {
            end++;
        }
        return new TextRange(begin, end);
    }

    /** Begin of the first word after the offset, or the text's end. */
    public static int next(String text, int offset) {
        int i = offset;
        while (i < text.length() && isWord(text, i)) {
            i++;
        }
        while (i < text.length() && !isWord(text, i)) {
            i++;
        }
        return i;
    }

    /** Begin of the last word that begins before the offset, or 0. */
    public static int previous(String text, int offset) {
        int i = offset;
        while (i > 0 && !isWord(text, i - 1)) {
            i--;
        }
        while (i > 0 && isWord(text, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean isWord(String text, int offset) {
        char c = text.charAt(offset);
        if (isWordCharacter(c)) {
            return true;
        }
        return "-.,:/'@_".indexOf(c) >= 0
                && offset > 0
                && offset + 1 < text.length()
                && joins(text.charAt(offset - 1), text.charAt(offset + 1));
    }

    /** Separators join digits, and Latin letters; between Arabic letters they part words. */
    private static boolean joins(char before, char after) {
        return Character.isDigit(before) && Character.isDigit(after)
                || isLatin(before) && isLatin(after);
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isWordCharacter(char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }
}
