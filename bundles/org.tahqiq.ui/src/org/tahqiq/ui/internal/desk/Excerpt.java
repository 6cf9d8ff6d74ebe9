package org.tahqiq.ui.internal.desk;

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
        boolean within = Character.isSurrogatePair(line.charAt(longest - 1), line.charAt(longest));
        return line.substring(0, within ? longest - 1 : longest) + ELLIPSIS;
    }
}
