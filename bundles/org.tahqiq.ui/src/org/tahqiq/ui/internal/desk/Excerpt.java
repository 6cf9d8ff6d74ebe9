package org.tahqiq.ui.internal.desk;

import java.util.function.ToIntFunction;

/** The beginning of a text, as one line. */
public final class Excerpt {

    private static final String ELLIPSIS = "\u2026";

    private Excerpt() {}

    /**
     * The text with single spaces between its words; where it is longer than is wanted, its
     * beginning with an ellipsis. No character is cut through.
     *
     * @param longest in UTF-16 code units, without the ellipsis
     */
    public static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        return cut(line, longest);
    }

    /**
     * The same, no wider than there is room. The system would cut Arabic off at its beginning where
     * a list runs from left to right.
     *
     * @param width in pixels
     * @param measure how wide a text is
     */
    public static String fitting(
            String text, int longest, int width, ToIntFunction<String> measure) {
        String line = of(text, longest);
        if (measure.applyAsInt(line) <= width) {
            return line;
        }
        int fits = 1;
        int tooLong = line.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (measure.applyAsInt(cut(line, middle)) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return cut(line, fits);
    }

    private static String cut(String line, int longest) {
        boolean within =
                longest > 1
                        && longest < line.length()
                        && Character.isSurrogatePair(
                                line.charAt(longest - 1), line.charAt(longest));
        return line.substring(0, within ? longest - 1 : longest) + ELLIPSIS;
    }
}
