package org.tahqiq.nlp.internal.engine.lexicon;

import java.util.Arrays;

/**
 * A text in which spelling variants look alike: decorations and invisible characters are gone, each
 * letter is {@linkplain Letters#fold(char) folded}, Latin letters are small. It knows where each of
 * its characters stood.
 */
public final class FoldedText {

    private final String text;
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Folds a text and keeps the offsets. */
    public static FoldedText of(CharSequence original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (isKept(c)) {
                origins[folded.length()] = i;
                folded.append(Character.toLowerCase(Letters.fold(c)));
            }
        }
        origins[folded.length()] = original.length();
        return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
    }

    /** Folds a text whose offsets do not matter. */
    public static String fold(CharSequence original) {
        StringBuilder folded = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (isKept(c)) {
                folded.append(Character.toLowerCase(Letters.fold(c)));
            }
        }
        return folded.toString();
    }

    private static boolean isKept(char c) {
        return !Letters.isDecoration(c) && (!Letters.isInvisible(c) || Character.isWhitespace(c));
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Offset in the original of a character of the folded text; of its length: the end. */
    public int origin(int index) {
        return origins[index];
    }
}
