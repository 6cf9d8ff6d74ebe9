package org.tahqiq.nlp.internal.engine.segment;

import static org.tahqiq.nlp.internal.engine.lexicon.Letters.ARTICLE;

import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * Weighs whether the last letters of a word are a pronoun, and knows the form that a stem has
 * without it. Strings are without decorations, alefs bare.
 */
final class StemEvidence {

    private final KnownWords known = KnownWords.shared();

    /**
     * Whether the word ends with the pronoun.
     *
     * @param stem the word without it
     */
    boolean hasPronoun(String word, String stem, String pronoun) {
        if (stem.length() < 3 || known.isWhole(word) || known.isName(word)) {
            return false;
        }
        int whole = known.count(word);
        int alone = count(stem);
        if (alone < 2 * KnownWords.SEEN || known.count(ARTICLE + word) >= KnownWords.SEEN) {
            return false;
        }
        double ratio =
                switch (pronoun) {
                    case "\u0646\u0627", "\u0643", "\u0643\u0645", "\u0647\u0646" -> 2;
                    default -> 0.3;
                };
        if (pronoun.equals("\u0646\u0627")
                && (known.count(stem + Letters.NOON) >= alone
                        || nounCount(stem) < KnownWords.SEEN)) {
            return false;
        }
        if (pronoun.equals("\u0643") && nounCount(stem) < KnownWords.SEEN) {
            return false;
        }
        return alone >= ratio * whole;
    }

    private int nounCount(String stem) {
        String restored = restored(stem);
        return Math.max(known.count(ARTICLE + stem), known.count(ARTICLE + restored));
    }

    /** How often a stem was seen, with the last letter that it has without a pronoun. */
    int count(String stem) {
        int seen = Math.max(known.count(stem), known.count(restored(stem)));
        char last = stem.charAt(stem.length() - 1);
        String rest = stem.substring(0, stem.length() - 1);
        if (last == ArabicLetters.WAW) {
            seen = Math.max(seen, known.count(stem + ArabicLetters.ALEF));
        }
        if (last == ArabicLetters.YEH_HAMZA || last == ArabicLetters.WAW_HAMZA) {
            seen = Math.max(seen, known.count(rest + ArabicLetters.HAMZA));
        }
        return Math.max(seen, nounCount(stem));
    }

    /** The form that a stem has without the pronoun. */
    String restored(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String rest = stem.substring(0, stem.length() - 1);
        if (last == Letters.TEH) {
            String feminine = rest + ArabicLetters.TEH_MARBUTA;
            return known.count(feminine) > known.count(stem) ? feminine : stem;
        }
        if (last == ArabicLetters.ALEF) {
            String maksura = rest + ArabicLetters.ALEF_MAKSURA;
            return known.count(maksura) > known.count(stem) ? maksura : stem;
        }
        if (last == ArabicLetters.YEH_HAMZA || last == ArabicLetters.WAW_HAMZA) {
            String hamza = rest + ArabicLetters.HAMZA;
            return known.count(hamza) > known.count(stem) ? hamza : stem;
        }
        return stem;
    }
}
