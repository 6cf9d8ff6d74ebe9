package org.tahqiq.nlp.internal.engine.segment;

import static org.tahqiq.nlp.internal.engine.lexicon.Letters.ARTICLE;

import java.util.List;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * Weighs whether the first letter of a word is a proclitic. Strings are without decorations, alefs
 * bare. The idea: what stays when a true proclitic is taken away is a word that is seen by itself,
 * about as often as the long one or oftener, whereas the rest of a word that only begins so is not;
 * and only a noun that begins with the letter is seen with the article before it.
 *
 * <p>The thresholds were chosen on the training part of the IAHLT treebank, from which nothing else
 * comes.
 */
final class CliticEvidence {

    private static final int SEEN = KnownWords.SEEN;

    /** Endings of nouns and verbs, and pronouns. */
    private static final List<String> ENDINGS =
            List.of(
                    "\u062A",
                    "\u0627",
                    "\u0629",
                    "\u064A",
                    "\u0647",
                    "\u0647\u0627",
                    "\u0647\u0645",
                    "\u0646\u0627",
                    "\u0647\u0645\u0627",
                    "\u0648\u0627",
                    "\u0648\u0646",
                    "\u064A\u0646",
                    "\u0627\u0646",
                    "\u0627\u062A",
                    "\u062A\u0627",
                    "\u064A\u0629",
                    "\u062A\u064A\u0646",
                    "\u062A\u064A",
                    "\u062A\u0627\u0646",
                    "\u062A\u0647",
                    "\u062A\u0647\u0627");

    private final KnownWords known = KnownWords.shared();
    private final StemEvidence stems = new StemEvidence();

    /** Whether the word is one of the list with an ending of noun or verb, or with a pronoun. */
    private boolean isInflectedWhole(String word) {
        if (known.isWhole(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                if (known.isWhole(stem) || known.isWhole(stems.restored(stem))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word, or what is left of it without a pronoun, is one of the list. */
    private boolean isPrefixed(String word) {
        if (known.isPrefixed(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                String stem = word.substring(0, word.length() - ending.length());
                if (known.isPrefixed(stem) || known.isPrefixed(stems.restored(stem))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word begins with the conjunction waw or feh. */
    boolean hasConjunction(String word) {
        if (word.length() < 3 || isInflectedWhole(word)) {
            return false;
        }
        String rest = word.substring(1);
        if (rest.startsWith(ARTICLE) && rest.length() > 3) {
            return true;
        }
        if (known.isName(word)) {
            return false;
        }
        int whole = known.count(word);
        boolean isWaw = word.charAt(0) == ArabicLetters.WAW;
        if (whole == 0) {
            return isWaw ? rest.length() > 2 : isAnalysable(rest);
        }
        int alone = Math.max(evidence(rest), innerEvidence(rest));
        if (known.count(ARTICLE + word) > Math.max(SEEN, known.count(ARTICLE + rest))) {
            return false;
        }
        return alone >= (isWaw ? 0.1 : 0.5) * whole || known.isName(rest);
    }

    /** Whether the word begins with one of the prepositions beh, lam and kaf. */
    boolean hasPreposition(String word) {
        if (isPrefixed(word)) {
            return true;
        }
        if (word.length() < 3 || isInflectedWhole(word) || known.isName(word)) {
            return false;
        }
        String rest = word.substring(1);
        if (rest.length() > 3 && (known.isName(rest) || rest.startsWith(ARTICLE))) {
            return true;
        }
        int whole = known.count(word);
        int alone = evidence(rest);
        if (known.count(ARTICLE + word) > Math.max(SEEN, known.count(ARTICLE + rest))) {
            return false;
        }
        char letter = word.charAt(0);
        if (letter == ArabicLetters.KAF) {
            boolean article = rest.startsWith(ARTICLE) && known.isKnown(rest);
            return rest.length() > 2 && (article || alone >= 20 && alone >= 4.0 * whole);
        }
        if (rest.length() == 2) {
            return alone >= 200 && alone >= 2 * whole;
        }
        if (whole == 0) {
            return Math.max(alone, stemEvidence(rest)) >= SEEN;
        }
        return alone >= 2 * SEEN && alone >= 0.1 * whole;
    }

    /** Whether the word begins with the future particle seen before an imperfect verb. */
    boolean hasFuture(String word) {
        if (word.length() < 4 || known.isWhole(word) || known.isName(word)) {
            return false;
        }
        String rest = word.substring(1);
        char person = rest.charAt(0);
        boolean isImperfect =
                person == ArabicLetters.YEH
                        || person == Letters.TEH
                        || person == Letters.NOON
                        || person == ArabicLetters.ALEF && known.count(ARTICLE + rest) < SEEN;
        return isImperfect && known.count(rest) >= SEEN && known.count(ARTICLE + word) < SEEN;
    }

    /** Whether the word begins with the article. */
    boolean hasArticle(String word) {
        if (!word.startsWith(ARTICLE) || word.length() < 4 || known.isWhole(word)) {
            return false;
        }
        // Verbs of the eighth form from a root that begins with lam: nothing is left without alef.
        return word.charAt(2) != Letters.TEH
                || known.count(word.substring(2)) >= SEEN
                || known.count(ArabicLetters.LAM + word.substring(1)) >= SEEN
                || word.charAt(word.length() - 1) == ArabicLetters.TEH_MARBUTA
                || word.length() > 5;
    }

    /**
     * Whether the second of two lams at a word's beginning is the article's. Otherwise the noun
     * begins with it, and the article is not written.
     *
     * @param word what follows both
     */
    boolean hidesArticle(String word) {
        int withArticle = known.count(ARTICLE + word);
        int withLam = known.count(ARTICLE + ArabicLetters.LAM + word);
        return withArticle >= withLam;
    }

    /** How often the rest of a word is seen, by itself or with clitics of its own. */
    private int evidence(String rest) {
        int seen = known.count(rest);
        if (rest.startsWith(ARTICLE)) {
            seen = Math.max(seen, known.count(rest.substring(2)));
        } else {
            seen = Math.max(seen, known.count(ARTICLE + rest));
        }
        if (rest.startsWith("\u0644\u0644")) {
            seen = Math.max(seen, known.count("\u0627" + rest.substring(1)));
        }
        if (rest.length() > 4 && rest.charAt(rest.length() - 1) == ArabicLetters.YEH) {
            // A plural or dual that has lost its noon in construct.
            seen = Math.max(seen, known.count(rest + Letters.NOON));
            seen = Math.max(seen, known.count(ARTICLE + rest + Letters.NOON));
        }
        return seen;
    }

    private boolean isAnalysable(String rest) {
        return evidence(rest) >= SEEN
                || known.isName(rest)
                || innerEvidence(rest) >= SEEN
                || stemEvidence(rest) >= SEEN;
    }

    /** How often the rest is seen without a proclitic, or verb ending, of its own. */
    private int innerEvidence(String rest) {
        if (rest.length() < 4) {
            return 0;
        }
        char first = rest.charAt(0);
        if (first == ArabicLetters.BEH
                || first == ArabicLetters.LAM
                || first == ArabicLetters.SEEN) {
            return evidence(rest.substring(1));
        }
        if (rest.charAt(rest.length() - 1) == Letters.TEH) {
            return known.count(rest.substring(0, rest.length() - 1));
        }
        return 0;
    }

    /** How often the rest is seen without a pronoun at its end. */
    private int stemEvidence(String rest) {
        for (String pronoun : ENDINGS) {
            if (pronoun.charAt(0) == ArabicLetters.HEH
                    && rest.endsWith(pronoun)
                    && rest.length() > pronoun.length() + 2) {
                return stems.count(rest.substring(0, rest.length() - pronoun.length()));
            }
        }
        return 0;
    }
}
