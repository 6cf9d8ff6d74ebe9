package org.tahqiq.core.text;

/**
 * Arabic characters by their Unicode names, so that code shows none of them, and the classes that
 * processing of Arabic needs (Unicode 15, blocks Arabic, Arabic Extended-B and -A, Arabic
 * Presentation Forms-A and -B).
 */
public final class ArabicLetters {

    /** ARABIC COMMA. */
    public static final char COMMA = '\u060C';

    /** ARABIC LETTER MARK, an invisible control of direction. */
    public static final char LETTER_MARK = '\u061C';

    /** ARABIC SEMICOLON. */
    public static final char SEMICOLON = '\u061B';

    /** ARABIC QUESTION MARK. */
    public static final char QUESTION_MARK = '\u061F';

    /** ARABIC LETTER HAMZA. */
    public static final char HAMZA = '\u0621';

    /** ARABIC LETTER ALEF WITH MADDA ABOVE. */
    public static final char ALEF_MADDA = '\u0622';

    /** ARABIC LETTER ALEF WITH HAMZA ABOVE. */
    public static final char ALEF_HAMZA_ABOVE = '\u0623';

    /** ARABIC LETTER WAW WITH HAMZA ABOVE. */
    public static final char WAW_HAMZA = '\u0624';

    /** ARABIC LETTER ALEF WITH HAMZA BELOW. */
    public static final char ALEF_HAMZA_BELOW = '\u0625';

    /** ARABIC LETTER YEH WITH HAMZA ABOVE. */
    public static final char YEH_HAMZA = '\u0626';

    /** ARABIC LETTER ALEF. */
    public static final char ALEF = '\u0627';

    /** ARABIC LETTER BEH. */
    public static final char BEH = '\u0628';

    /** ARABIC LETTER TEH MARBUTA. */
    public static final char TEH_MARBUTA = '\u0629';

    /** ARABIC LETTER SEEN. */
    public static final char SEEN = '\u0633';

    /** ARABIC TATWEEL, which stretches a word and means nothing. */
    public static final char TATWEEL = '\u0640';

    /** ARABIC LETTER FEH. */
    public static final char FEH = '\u0641';

    /** ARABIC LETTER KAF. */
    public static final char KAF = '\u0643';

    /** ARABIC LETTER LAM. */
    public static final char LAM = '\u0644';

    /** ARABIC LETTER HEH. */
    public static final char HEH = '\u0647';

    /** ARABIC LETTER WAW. */
    public static final char WAW = '\u0648';

    /** ARABIC LETTER ALEF MAKSURA. */
    public static final char ALEF_MAKSURA = '\u0649';

    /** ARABIC LETTER YEH. */
    public static final char YEH = '\u064A';

    /** ARABIC FATHATAN, the first of the vowel marks. */
    public static final char FATHATAN = '\u064B';

    /** ARABIC SHADDA. */
    public static final char SHADDA = '\u0651';

    /** ARABIC SUKUN, the last of the vowel marks. */
    public static final char SUKUN = '\u0652';

    /** ARABIC MADDAH ABOVE, a combining mark that makes an alef another letter. */
    public static final char MADDAH_ABOVE = '\u0653';

    /** ARABIC HAMZA BELOW, a combining mark that makes an alef another letter. */
    public static final char COMBINING_HAMZA_BELOW = '\u0655';

    /** ARABIC-INDIC DIGIT ZERO; nine more follow. */
    public static final char ARABIC_INDIC_ZERO = '\u0660';

    /** ARABIC LETTER SUPERSCRIPT ALEF, written as a mark. */
    public static final char SUPERSCRIPT_ALEF = '\u0670';

    /** ARABIC LETTER ALEF WASLA. */
    public static final char ALEF_WASLA = '\u0671';

    /** ARABIC LETTER KEHEH, the kaf of Persian and Urdu keyboards. */
    public static final char KEHEH = '\u06A9';

    /** ARABIC LETTER FARSI YEH, the yeh of Persian and Urdu keyboards. */
    public static final char FARSI_YEH = '\u06CC';

    /** EXTENDED ARABIC-INDIC DIGIT ZERO; nine more follow. */
    public static final char EXTENDED_ARABIC_INDIC_ZERO = '\u06F0';

    private ArabicLetters() {}

    /**
     * Whether a character is a diacritic that can be left away: a vowel mark, shadda, sukun,
     * superscript alef, or a mark of the Koran or of honour. The combining hamza and maddah are
     * none, because they make another letter.
     */
    public static boolean isDiacritic(char c) {
        return c >= FATHATAN && c <= SUKUN
                || c == SUPERSCRIPT_ALEF
                || c >= '\u0656' && c <= '\u065F'
                || c >= '\u0610' && c <= '\u061A'
                || c >= '\u06D6'
                        && c <= '\u06ED'
                        && Character.getType(c) == Character.NON_SPACING_MARK
                || c >= '\u0898'
                        && c <= '\u08FF'
                        && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a character is alef with a hamza, a madda or a wasla. */
    public static boolean isAlefForm(char c) {
        return c == ALEF_MADDA || c == ALEF_HAMZA_ABOVE || c == ALEF_HAMZA_BELOW || c == ALEF_WASLA;
    }

    /** Whether a character is a ready-shaped form that stands for one or more ordinary letters. */
    public static boolean isPresentationForm(char c) {
        return c >= '\uFB50' && c <= '\uFDFF' && c != '\uFD3E' && c != '\uFD3F'
                || c >= '\uFE70' && c <= '\uFEFC';
    }

    /**
     * The value of an Arabic-Indic or extended Arabic-Indic digit, or -1 for any other character.
     */
    public static int digit(char c) {
        if (c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_ZERO + 9) {
            return c - ARABIC_INDIC_ZERO;
        }
        boolean extended = c >= EXTENDED_ARABIC_INDIC_ZERO && c <= EXTENDED_ARABIC_INDIC_ZERO + 9;
        return extended ? c - EXTENDED_ARABIC_INDIC_ZERO : -1;
    }

    /** Whether a character is an Arabic letter, in any block and any form. */
    public static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint)
                && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    /**
     * Whether a character is invisible and changes at most how its neighbours are ordered or
     * joined: bidirectional controls, joiners, soft hyphen, byte order mark.
     */
    public static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT && !isNumberSign(c);
    }

    /** Signs that span a number, such as ARABIC NUMBER SIGN, are format characters but visible. */
    private static boolean isNumberSign(char c) {
        return c >= '\u0600' && c <= '\u0605'
                || c == '\u06DD'
                || c == '\u070F'
                || c == '\u0890'
                || c == '\u0891'
                || c == '\u08E2';
    }
}
