package org.tahqiq.widget.internal.text;

/** Invisible directional characters and the bidirectional classes that matter to us. */
public final class BidiCharacters {

    /** LEFT-TO-RIGHT MARK. */
    public static final char LRM = '\u200E';

    /** RIGHT-TO-LEFT MARK. */
    public static final char RLM = '\u200F';

    /** ARABIC LETTER MARK. */
    public static final char ALM = '\u061C';

    private BidiCharacters() {}

    /** The mark that has the strong class of the code point, or 0 when the class is weak. */
    public static char markLike(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LRM;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> RLM;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> ALM;
            default -> 0;
        };
    }

    /** Whether the code point is a digit 0–9 of Europe or a digit of Arabic script. */
    public static boolean isNumber(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    true;
            default -> false;
        };
    }
}
