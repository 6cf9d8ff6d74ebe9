package org.tahqiq.core.text;

import com.ibm.icu.text.Normalizer2;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes spellings of one word equal. The text itself never changes; what comes out serves to
 * compare and to look up, and leads back to the text by its {@link OffsetMap}.
 *
 * <p>The steps run in this order, each where it is asked for: presentation forms are taken apart
 * (Unicode compatibility decomposition, these blocks only), letters and marks are composed (NFC),
 * each character is left out, replaced or kept after {@link Normalization}, and what now stands
 * together is composed. Immutable; can be used from any thread.
 */
public final class ArabicNormalizer {

    private final Set<Normalization> steps;

    private ArabicNormalizer(Set<Normalization> steps) {
        this.steps = steps.isEmpty() ? EnumSet.noneOf(Normalization.class) : EnumSet.copyOf(steps);
    }

    /** A normaliser that does these steps and no other. */
    public static ArabicNormalizer of(Set<Normalization> steps) {
        return new ArabicNormalizer(steps);
    }

    /**
     * What careful writers differ in and no reader notices: presentation forms, composition,
     * invisible characters, diacritics, tatweel. Every letter stays.
     */
    public static ArabicNormalizer light() {
        return new ArabicNormalizer(
                EnumSet.range(Normalization.PRESENTATION_FORMS, Normalization.TATWEEL));
    }

    /** All steps: what hasty writers differ in as well. */
    public static ArabicNormalizer full() {
        return new ArabicNormalizer(EnumSet.allOf(Normalization.class));
    }

    /** The normalised text alone. */
    public String normalize(String text) {
        return isUntouched(text) ? text : normalizeWithOffsets(text).text();
    }

    /** The normalised text with the way back. */
    public NormalizedText normalizeWithOffsets(String text) {
        NormalizedText whole = new NormalizedText(text, OffsetMap.identity(text.length()));
        if (steps.contains(Normalization.PRESENTATION_FORMS)) {
            whole = then(whole, ArabicNormalizer::takeApart);
        }
        whole = composed(whole);
        whole = then(whole, this::characters);
        // A hamza may have stood on a letter that only now has become one that it composes with.
        return composed(whole);
    }

    private NormalizedText composed(NormalizedText text) {
        return steps.contains(Normalization.COMPOSITION)
                        && !Normalizer2.getNFCInstance().isNormalized(text.text())
                ? then(text, Composition::compose)
                : text;
    }

    private boolean isUntouched(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (!isPlainLetter(c) || replace(c, ' ') != c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is a base letter of the main Arabic block, which composes with none. */
    private static boolean isPlainLetter(char c) {
        return c >= ArabicLetters.HAMZA && c <= ArabicLetters.YEH;
    }

    private static NormalizedText then(NormalizedText before, Step step) {
        NormalizedText after = step.apply(before.text());
        return new NormalizedText(after.text(), before.map().then(after.map()));
    }

    private static NormalizedText takeApart(String text) {
        OffsetMap.Builder made = new OffsetMap.Builder(text.length());
        Normalizer2 compatibility = Normalizer2.getNFKCInstance();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ArabicLetters.isPresentationForm(c)) {
                String letters = compatibility.normalize(String.valueOf(c));
                // The isolated form of a mark is taken apart into a space and the mark.
                int first = letters.length() > 1 && letters.charAt(0) == ' ' ? 1 : 0;
                for (int k = first; k < letters.length(); k++) {
                    made.add(letters.charAt(k), i);
                }
            } else {
                made.add(c, i);
            }
        }
        return made.build(text.length());
    }

    private NormalizedText characters(String text) {
        OffsetMap.Builder made = new OffsetMap.Builder(text.length());
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char replaced = replace(c, before);
            if (replaced != 0) {
                made.add(replaced, i);
                before = replaced;
            }
        }
        return made.build(text.length());
    }

    /** What a character becomes after another one; 0: nothing. */
    private char replace(char c, char before) {
        if (c < 0x80) {
            return c;
        }
        if (isLeftOut(c, before)) {
            return 0;
        }
        if (ArabicLetters.isAlefForm(c) && steps.contains(Normalization.ALEF_FORMS)) {
            return ArabicLetters.ALEF;
        }
        if (c == ArabicLetters.TEH_MARBUTA && steps.contains(Normalization.TEH_MARBUTA)) {
            return ArabicLetters.HEH;
        }
        if (c == ArabicLetters.ALEF_MAKSURA && steps.contains(Normalization.ALEF_MAKSURA)) {
            return ArabicLetters.YEH;
        }
        if (steps.contains(Normalization.PERSIAN_LETTERS)) {
            if (c == ArabicLetters.FARSI_YEH) {
                return ArabicLetters.YEH;
            }
            if (c == ArabicLetters.KEHEH) {
                return ArabicLetters.KAF;
            }
        }
        int digit = ArabicLetters.digit(c);
        return digit >= 0 && steps.contains(Normalization.DIGITS) ? (char) ('0' + digit) : c;
    }

    private boolean isLeftOut(char c, char before) {
        return c == ArabicLetters.TATWEEL && steps.contains(Normalization.TATWEEL)
                || ArabicLetters.isDiacritic(c) && steps.contains(Normalization.DIACRITICS)
                || ArabicLetters.isInvisible(c)
                        && steps.contains(Normalization.INVISIBLE_CHARACTERS)
                || isHamzaOfAlef(c, before) && steps.contains(Normalization.ALEF_FORMS);
    }

    /** A combining hamza or maddah that composition has not joined with its alef. */
    private static boolean isHamzaOfAlef(char c, char before) {
        return before == ArabicLetters.ALEF
                && c >= ArabicLetters.MADDAH_ABOVE
                && c <= ArabicLetters.COMBINING_HAMZA_BELOW;
    }

    @FunctionalInterface
    private interface Step {
        NormalizedText apply(String text);
    }
}
