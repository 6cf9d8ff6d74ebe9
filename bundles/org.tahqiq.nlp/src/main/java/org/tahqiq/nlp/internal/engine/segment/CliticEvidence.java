package org.tahqiq.nlp.internal.engine.segment;

import static org.tahqiq.nlp.internal.engine.lexicon.Letters.ARTICLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

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

    /** A word seen this often by itself is one. */
    private static final int SEEN = 5;

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
                    "\u062A\u0647",
                    "\u062A\u0647\u0627");

    private static final class Holder {
        static final CliticEvidence INSTANCE = new CliticEvidence();
    }

    private final WordCounts counts = WordCounts.ofNews();
    private final Set<String> names = new HashSet<>();
    private final Set<String> wholeWords;

    private CliticEvidence() {
        try {
            wholeWords = new HashSet<>(Resources.words("whole-words.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Gazetteer.Name name : Gazetteer.builtIn().names()) {
            for (String word : name.words()) {
                if (name.words().size() == 1 || isNameWord(name.tag(), word)) {
                    names.add(word);
                }
            }
        }
    }

    /** Words of longer names that are names by themselves, unlike those of organisations. */
    private static boolean isNameWord(String tag, String word) {
        return (tag.equals("GPE") || tag.equals("PER")) && word.length() > 3;
    }

    /** Reads the lists once. */
    static CliticEvidence shared() {
        return Holder.INSTANCE;
    }

    /** Whether the word is on the list of words that are one segment. */
    boolean isWhole(String word) {
        return wholeWords.contains(word);
    }

    /** Whether the word is one of the list with an ending of noun or verb, or with a pronoun. */
    private boolean isInflectedWhole(String word) {
        if (isWhole(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                if (isWhole(stem) || isWhole(restored(stem))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word is known by itself: seen often enough, or part of a name. */
    boolean isKnown(String word) {
        return counts.count(word) >= SEEN || isName(word);
    }

    int count(String word) {
        return counts.count(word);
    }

    private boolean isName(String word) {
        return names.contains(FoldedText.fold(word));
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
        if (isName(word)) {
            return false;
        }
        int whole = counts.count(word);
        boolean isWaw = word.charAt(0) == ArabicLetters.WAW;
        if (whole == 0) {
            return isWaw ? rest.length() > 2 : isAnalysable(rest);
        }
        int alone = Math.max(evidence(rest), innerEvidence(rest));
        if (counts.count(ARTICLE + word) > Math.max(SEEN, counts.count(ARTICLE + rest))) {
            return false;
        }
        return alone >= (isWaw ? 0.1 : 0.5) * whole || isName(rest);
    }

    /** Whether the word begins with one of the prepositions beh, lam and kaf. */
    boolean hasPreposition(String word) {
        if (word.length() < 3 || isInflectedWhole(word) || isName(word)) {
            return false;
        }
        String rest = word.substring(1);
        if (rest.length() > 3 && (isName(rest) || rest.startsWith(ARTICLE))) {
            return true;
        }
        int whole = counts.count(word);
        int alone = evidence(rest);
        if (counts.count(ARTICLE + word) > Math.max(SEEN, counts.count(ARTICLE + rest))) {
            return false;
        }
        char letter = word.charAt(0);
        if (letter == ArabicLetters.KAF) {
            boolean article = rest.startsWith(ARTICLE) && isKnown(rest);
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
        if (word.length() < 4 || isWhole(word) || isName(word)) {
            return false;
        }
        String rest = word.substring(1);
        char person = rest.charAt(0);
        boolean isImperfect =
                person == ArabicLetters.YEH
                        || person == Letters.TEH
                        || person == Letters.NOON
                        || person == ArabicLetters.ALEF && counts.count(ARTICLE + rest) < SEEN;
        return isImperfect && counts.count(rest) >= SEEN && counts.count(ARTICLE + word) < SEEN;
    }

    /** Whether the word begins with the article. */
    boolean hasArticle(String word) {
        if (!word.startsWith(ARTICLE) || word.length() < 4 || isWhole(word)) {
            return false;
        }
        // Verbs of the eighth form from a root that begins with lam: nothing is left without alef.
        return word.charAt(2) != Letters.TEH
                || counts.count(word.substring(2)) >= SEEN
                || counts.count(ArabicLetters.LAM + word.substring(1)) >= SEEN
                || word.charAt(word.length() - 1) == ArabicLetters.TEH_MARBUTA
                || word.length() > 5;
    }

    /**
     * How many letters a lam before what follows a first lam is worth: whether {@code word}, which
     * begins after both, is a noun that took the article, and not one that begins with lam itself.
     */
    boolean hidesArticle(String word) {
        int withArticle = counts.count(ARTICLE + word);
        int withLam = counts.count(ARTICLE + ArabicLetters.LAM + word);
        return withArticle >= withLam;
    }

    /** How often the rest of a word is seen, by itself or with clitics of its own. */
    private int evidence(String rest) {
        int seen = counts.count(rest);
        if (rest.startsWith(ARTICLE)) {
            seen = Math.max(seen, counts.count(rest.substring(2)));
        } else {
            seen = Math.max(seen, counts.count(ARTICLE + rest));
        }
        if (rest.startsWith("\u0644\u0644")) {
            seen = Math.max(seen, counts.count("\u0627" + rest.substring(1)));
        }
        return seen;
    }

    private boolean isAnalysable(String rest) {
        return evidence(rest) >= SEEN
                || isName(rest)
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
            return counts.count(rest.substring(0, rest.length() - 1));
        }
        return 0;
    }

    /** How often the rest is seen without a pronoun at its end. */
    private int stemEvidence(String rest) {
        for (String pronoun : ENDINGS) {
            if (pronoun.charAt(0) == ArabicLetters.HEH
                    && rest.endsWith(pronoun)
                    && rest.length() > pronoun.length() + 2) {
                return stemCount(rest.substring(0, rest.length() - pronoun.length()));
            }
        }
        return 0;
    }

    /**
     * Whether the word ends with the pronoun.
     *
     * @param stem the word without it
     * @return how often the stem was seen where the pronoun is likely; 0 where it is not
     */
    int pronounEvidence(String word, String stem, String pronoun) {
        if (stem.length() < 3 || isWhole(word) || isName(word)) {
            return 0;
        }
        int whole = counts.count(word);
        int alone = stemCount(stem);
        if (alone < 2 * SEEN || counts.count(ARTICLE + word) >= SEEN) {
            return 0;
        }
        double ratio =
                switch (pronoun) {
                    case "\u0646\u0627", "\u0643", "\u0643\u0645", "\u0647\u0646" -> 2;
                    default -> 0.3;
                };
        if (pronoun.equals("\u0646\u0627")
                && (counts.count(stem + Letters.NOON) >= alone || nounCount(stem) < SEEN)) {
            return 0;
        }
        if (pronoun.equals("\u0643") && nounCount(stem) < SEEN) {
            return 0;
        }
        return alone >= ratio * whole ? alone : 0;
    }

    private int nounCount(String stem) {
        String restored = restored(stem);
        return Math.max(counts.count(ARTICLE + stem), counts.count(ARTICLE + restored));
    }

    private int stemCount(String stem) {
        int seen = Math.max(counts.count(stem), counts.count(restored(stem)));
        char last = stem.charAt(stem.length() - 1);
        String short_ = stem.substring(0, stem.length() - 1);
        if (last == ArabicLetters.WAW) {
            seen = Math.max(seen, counts.count(stem + ArabicLetters.ALEF));
        }
        if (last == ArabicLetters.YEH_HAMZA || last == ArabicLetters.WAW_HAMZA) {
            seen = Math.max(seen, counts.count(short_ + ArabicLetters.HAMZA));
        }
        return Math.max(seen, nounCount(stem));
    }

    /** The form that a stem has without the pronoun. */
    String restored(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String rest = stem.substring(0, stem.length() - 1);
        if (last == Letters.TEH) {
            String feminine = rest + ArabicLetters.TEH_MARBUTA;
            return counts.count(feminine) > counts.count(stem) ? feminine : stem;
        }
        if (last == ArabicLetters.ALEF) {
            String maksura = rest + ArabicLetters.ALEF_MAKSURA;
            return counts.count(maksura) > counts.count(stem) ? maksura : stem;
        }
        if (last == ArabicLetters.YEH_HAMZA || last == ArabicLetters.WAW_HAMZA) {
            String hamza = rest + ArabicLetters.HAMZA;
            return counts.count(hamza) > counts.count(stem) ? hamza : stem;
        }
        return stem;
    }
}
