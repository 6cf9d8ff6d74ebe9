package org.tahqiq.nlp.internal.engine.lexicon;

/** Arabic characters that rules ask about, by their Unicode names. */
public final class Letters {

    /** ARABIC COMMA. */
    public static final char COMMA = '\u060C';

    /** ARABIC SEMICOLON. */
    public static final char SEMICOLON = '\u061B';

    /** ARABIC QUESTION MARK. */
    public static final char QUESTION_MARK = '\u061F';

    /** ARABIC LETTER HAMZA. */
    public static final char HAMZA = '\u0621';

    /** ARABIC LETTER WAW WITH HAMZA ABOVE. */
    public static final char WAW_HAMZA = '\u0624';

    /** ARABIC LETTER YEH WITH HAMZA ABOVE. */
    public static final char YEH_HAMZA = '\u0626';

    /** ARABIC LETTER ALEF. */
    public static final char ALEF = '\u0627';

    /** ARABIC LETTER BEH. */
    public static final char BEH = '\u0628';

    /** ARABIC LETTER TEH MARBUTA. */
    public static final char TEH_MARBUTA = '\u0629';

    /** ARABIC LETTER TEH. */
    public static final char TEH = '\u062A';

    /** ARABIC LETTER SEEN. */
    public static final char SEEN = '\u0633';

    /** ARABIC TATWEEL. */
    public static final char TATWEEL = '\u0640';

    /** ARABIC LETTER FEH. */
    public static final char FEH = '\u0641';

    /** ARABIC LETTER KAF. */
    public static final char KAF = '\u0643';

    /** ARABIC LETTER LAM. */
    public static final char LAM = '\u0644';

    /** ARABIC LETTER NOON. */
    public static final char NOON = '\u0646';

    /** ARABIC LETTER HEH. */
    public static final char HEH = '\u0647';

    /** ARABIC LETTER WAW. */
    public static final char WAW = '\u0648';

    /** ARABIC LETTER ALEF MAKSURA. */
    public static final char ALEF_MAKSURA = '\u0649';

    /** ARABIC LETTER YEH. */
    public static final char YEH = '\u064A';

    /** The article: alef, lam. */
    public static final String ARTICLE = "\u0627\u0644";

    private Letters() {}

    /** Whether the character is a mark that is written above or below a letter, or a tatweel. */
    public static boolean isDecoration(char c) {
        return c == TATWEEL
                || c >= '\u064B' && c <= '\u065F'
                || c == '\u0670'
                || c >= '\u0610' && c <= '\u061A'
                || c >= '\u06D6' && c <= '\u06DC'
                || c >= '\u06DF' && c <= '\u06E8'
                || c >= '\u06EA' && c <= '\u06ED';
    }

    /** Whether the character steers the layout and is never seen, such as RIGHT-TO-LEFT MARK. */
    public static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    /** Whether the character is a letter of the Arabic script, decorations not counted. */
    public static boolean isArabicLetter(char c) {
        return (c >= '\u0620' && c <= '\u06D3'
                        || c >= '\u06FA' && c <= '\u06FF'
                        || c >= '\uFB50' && c <= '\uFDFB'
                        || c >= '\uFE70' && c <= '\uFEFC')
                && Character.isLetter(c)
                && c != TATWEEL;
    }

    /** Whether there is nothing to see: white space of any kind, or a control character. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** A bare alef for an alef with hamza, madda or wasla; other characters as they are. */
    public static char foldAlef(char c) {
        return c == '\u0623' || c == '\u0625' || c == '\u0622' || c == '\u0671' ? ALEF : c;
    }

    /**
     * The letter that stands for its spelling variants: a bare alef for every alef, yeh for alef
     * maksura and Farsi yeh, heh for teh marbuta, kaf for keheh, a Latin digit for any digit.
     */
    public static char fold(char c) {
        return switch (c) {
            case '\u0623', '\u0625', '\u0622', '\u0671' -> ALEF;
            case ALEF_MAKSURA, '\u06CC' -> YEH;
            case TEH_MARBUTA -> HEH;
            case '\u06A9' -> KAF;
            default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
        };
    }
}
