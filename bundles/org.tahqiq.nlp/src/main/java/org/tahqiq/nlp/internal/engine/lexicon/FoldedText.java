package org.tahqiq.nlp.internal.engine.lexicon;

import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.core.text.ArabicNormalizer;
import org.tahqiq.core.text.NormalizedText;
import org.tahqiq.core.text.OffsetMap;

/**
 * A text in which spelling variants look alike: {@linkplain ArabicNormalizer#full() normalised in
 * every way}, Latin letters small. It knows where each of its characters stood.
 */
public final class FoldedText {

    private static final ArabicNormalizer NORMALIZER = ArabicNormalizer.full();

    private final String text;
    private final OffsetMap map;

    private FoldedText(String text, OffsetMap map) {
        this.text = text;
        this.map = map;
    }

    /** Folds a text and keeps the offsets. */
    public static FoldedText of(String original) {
        NormalizedText normalized = NORMALIZER.normalizeWithOffsets(original);
        return new FoldedText(small(normalized.text()), normalized.map());
    }

    /** Folds a text whose offsets do not matter. */
    public static String fold(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (!isSimple(c)) {
                return small(NORMALIZER.normalize(original));
            }
            if (!Letters.isDecoration(c)) {
                folded.append(foldSimple(c));
            }
        }
        return folded.toString();
    }

    /** Whether the normaliser looks at the character by itself: nearly always so. */
    private static boolean isSimple(char c) {
        return c < 0x80
                || c >= ArabicLetters.HAMZA && c <= ArabicLetters.SUKUN
                || c == ArabicLetters.COMMA;
    }

    private static char foldSimple(char c) {
        return switch (c) {
            case ArabicLetters.ALEF_MADDA,
                    ArabicLetters.ALEF_HAMZA_ABOVE,
                    ArabicLetters.ALEF_HAMZA_BELOW ->
                    ArabicLetters.ALEF;
            case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
            case ArabicLetters.ALEF_MAKSURA -> ArabicLetters.YEH;
            default -> Character.toLowerCase(c);
        };
    }

    /**
     * Folds the Arabic of a regular expression, so that it fits folded texts; what is not Arabic
     * may be a sign of the expression and stays.
     */
    public static String foldPattern(String pattern) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            folded.append(c < '\u0100' ? String.valueOf(c) : fold(String.valueOf(c)));
        }
        return folded.toString();
    }

    /** Small letters, one for one, so that offsets stay. */
    private static String small(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.toLowerCase(text.charAt(i)) != text.charAt(i)) {
                StringBuilder folded = new StringBuilder(text);
                for (int k = i; k < folded.length(); k++) {
                    folded.setCharAt(k, Character.toLowerCase(folded.charAt(k)));
                }
                return folded.toString();
            }
        }
        return text;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Offset in the original of a character of the folded text. */
    public int originalBegin(int begin) {
        return map.originalBegin(begin);
    }

    /** Offset in the original after the first characters of the folded text. */
    public int originalEnd(int end) {
        return map.originalEnd(end);
    }
}
