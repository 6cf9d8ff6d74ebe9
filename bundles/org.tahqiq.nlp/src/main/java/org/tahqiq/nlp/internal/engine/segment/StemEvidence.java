package org.tahqiq.nlp.internal.engine.segment;

import static org.tahqiq.nlp.internal.engine.lexicon.Letters.ARTICLE;

import java.util.Set;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * Weighs whether the last letters of a word are a pronoun, and knows the form that a stem has
 * without it. Strings are without decorations, alefs bare.
 */
final class StemEvidence {

    /** "Me" after a verb. */
    private static final String ME = "\u0646\u064A";

    /** "You", "us", "me": letters that many a stem ends with, unless it is a verb. */
    private static final Set<String> OF_VERBS =
            Set.of("\u0643", "\u0643\u0645", "\u0646\u0627", ME);

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
        int needed = whole == 0 ? KnownWords.SEEN : 2 * KnownWords.SEEN;
        if (alone < needed || known.count(ARTICLE + word) >= KnownWords.SEEN) {
            return false;
        }
        if (OF_VERBS.contains(pronoun) && isImperfect(stem) && alone >= 5 * whole) {
            return true;
        }
        double ratio =
                switch (pronoun) {
                    case "\u0646\u0627", "\u0643", "\u0643\u0645", "\u0647\u0646" -> 2;
                    default -> 0.3;
                };
        if (pronoun.equals(ME)) {
            return false;
        }
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

    /** Whether the stem looks like a verb in the imperfect, and is never seen with the article. */
    private boolean isImperfect(String stem) {
        char person = stem.charAt(0);
        return stem.length() > 3
                && (person == ArabicLetters.YEH || person == Letters.TEH || person == Letters.NOON)
                && known.count(ARTICLE + stem) == 0;
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
        String withBeh = ArabicLetters.BEH + stem;
        if (known.isPrefixed(withBeh)) {
            seen = Math.max(seen, known.count(withBeh));
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
