package org.tahqiq.nlp.internal.engine.lexicon;

import org.tahqiq.core.text.ArabicLetters;

/** What rules of the engines ask about characters, beyond {@link ArabicLetters}. */
public final class Letters {

    /** ARABIC LETTER TEH. */
    public static final char TEH = '\u062A';

    /** ARABIC LETTER NOON. */
    public static final char NOON = '\u0646';

    /** The article: alef, lam. */
    public static final String ARTICLE = "\u0627\u0644";

    private Letters() {}

    /** Whether the character is a mark that is written above or below a letter, or a tatweel. */
    public static boolean isDecoration(char c) {
        return c == ArabicLetters.TATWEEL
                || ArabicLetters.isDiacritic(c)
                || c >= ArabicLetters.MADDAH_ABOVE && c <= ArabicLetters.COMBINING_HAMZA_BELOW;
    }

    /** Whether the character steers the layout and is never seen, such as RIGHT-TO-LEFT MARK. */
    public static boolean isInvisible(char c) {
        return ArabicLetters.isInvisible(c) || Character.isISOControl(c);
    }

    /** Whether there is nothing to see: white space of any kind, or a control character. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** A bare alef for an alef with hamza, madda or wasla; other characters as they are. */
    public static char foldAlef(char c) {
        return ArabicLetters.isAlefForm(c) ? ArabicLetters.ALEF : c;
    }
}
