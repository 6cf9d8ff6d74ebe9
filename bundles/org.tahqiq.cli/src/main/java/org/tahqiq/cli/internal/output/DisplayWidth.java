package org.tahqiq.cli.internal.output;

import java.util.Locale;

/**
 * How many cells of a terminal a text takes. Marks (harakat among them), bidirectional controls and
 * joiners take none; ideographs, kana, hangul and emoji take two (the wide ones of Unicode Standard
 * Annex 11, by block); everything else takes one.
 */
final class DisplayWidth {

    private static final char ELLIPSIS = '\u2026';

    private DisplayWidth() {}

    /** The cells that a text takes. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The beginning of a text that fits into so many cells, with an ellipsis where it was cut. */
    static String cut(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        int width = 1;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            width += of(c);
            if (width > cells) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /** The end of a text that fits into so many cells, with an ellipsis where it was cut. */
    static String cutStart(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        int width = 1;
        int begin = text.length();
        while (begin > 0) {
            int c = text.codePointBefore(begin);
            width += of(c);
            if (width > cells) {
                break;
            }
            begin -= Character.charCount(c);
        }
        return ELLIPSIS + text.substring(begin);
    }

    /** A number with as many digits after the point as a reader can use. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL ->
                    0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
