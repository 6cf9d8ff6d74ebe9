package org.tahqiq.nlp.internal.engine.segment;

import static org.tahqiq.nlp.internal.engine.lexicon.Letters.ARTICLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;

/**
 * Splits a written word into the proclitics waw, feh, beh, lam, kaf and seen, the article, a stem,
 * and a pronoun, and restores the forms that writing changes: lam and article written as two lams,
 * teh marbuta written as teh before a pronoun.
 */
public final class CliticRules {

    /** Pronouns after a noun, verb or preposition, long ones first. */
    private static final List<String> PRONOUNS =
            List.of(
                    "\u0647\u0645\u0627",
                    "\u0643\u0645\u0627",
                    "\u0647\u0645",
                    "\u0647\u0627",
                    "\u0647\u0646",
                    "\u0646\u0627",
                    "\u0643\u0645",
                    "\u0646\u064A",
                    "\u0647",
                    "\u0643");

    private static final String YEH = String.valueOf(ArabicLetters.YEH);
    private static final String TWO_LAMS = "\u0644\u0644";
    private static final String PREPOSITIONS = "\u0628\u0644\u0643";

    private final KnownWords known = KnownWords.shared();
    private final CliticEvidence evidence = new CliticEvidence();
    private final StemEvidence stems = new StemEvidence();
    private final Map<String, String> functionWords = new HashMap<>();

    /** Reads the lists. */
    public CliticRules() {
        try {
            for (String line : Resources.lines("function-words.tsv")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] columns = line.split("\t");
                    functionWords.put(columns[0], columns[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The segments of a word, in order, at least one. Their spans touch and cover the word; only an
     * article that writing drops is empty.
     */
    public List<WordPart> split(String word) {
        Skeleton skeleton = Skeleton.of(word);
        Parts parts = new Parts(word, skeleton);
        String letters = skeleton.letters();
        int stem = skeleton.arabicLength();
        if (stem == 0) {
            Optional<String> pos = Optional.ofNullable(posOfNonArabic(word));
            return List.of(new WordPart(0, word.length(), Optional.empty(), pos));
        }
        if (stem < letters.length()) {
            splitBeforeDigits(parts, letters, stem);
        } else {
            splitWord(parts, letters);
        }
        return parts.finish();
    }

    private static @Nullable String posOfNonArabic(String word) {
        boolean digits = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                return null;
            }
            digits |= Character.isDigit(c);
        }
        return digits ? "NUM" : "PUNCT";
    }

    /** Proclitics written before digits or a Latin name: the whole Arabic part is proclitics. */
    private static void splitBeforeDigits(Parts parts, String letters, int arabic) {
        int at = 0;
        String prefix = letters.substring(0, arabic);
        if (prefix.matches(
                "[\u0648\u0641]?[\u0628\u0644\u0643]?(\u0627\u0644)?|[\u0648\u0641]?\u0644\u0644")) {
            while (at < arabic) {
                if (prefix.startsWith(ARTICLE, at)) {
                    parts.add(2, null, "DET");
                    at += 2;
                } else if (prefix.endsWith(TWO_LAMS) && at == arabic - 1) {
                    parts.add(1, ARTICLE, "DET");
                    at++;
                } else {
                    parts.add(1, null, proclitic(prefix.charAt(at)));
                    at++;
                }
            }
            parts.add(
                    letters.length() - at,
                    null,
                    Character.isDigit(letters.charAt(at)) ? "NUM" : null);
        } else {
            parts.add(letters.length(), null, null);
        }
    }

    private static @Nullable String proclitic(char c) {
        if (c == ArabicLetters.WAW || c == ArabicLetters.FEH) {
            return "CCONJ";
        }
        return c == ArabicLetters.SEEN ? "PART" : "ADP";
    }

    private void splitWord(Parts parts, String letters) {
        String rest = letters;
        if (isConjunction(rest.charAt(0)) && evidence.hasConjunction(rest)) {
            parts.add(1, null, "CCONJ");
            rest = rest.substring(1);
        }
        if (splitFunctionWord(parts, rest)) {
            return;
        }
        if (known.isWhole(rest)) {
            parts.add(rest.length(), null, null);
            return;
        }
        if (rest.startsWith(TWO_LAMS) && rest.length() > 3) {
            splitLamAndArticle(parts, rest);
            return;
        }
        if (PREPOSITIONS.indexOf(rest.charAt(0)) >= 0 && evidence.hasPreposition(rest)) {
            parts.add(1, null, "ADP");
            rest = rest.substring(1);
            if (splitFunctionWord(parts, rest)) {
                return;
            }
        } else if (rest.charAt(0) == ArabicLetters.SEEN && evidence.hasFuture(rest)) {
            parts.add(1, null, "PART");
            rest = rest.substring(1);
        }
        if (parts.isBareAlef() && evidence.hasArticle(rest)) {
            parts.add(2, null, "DET");
            parts.add(rest.length() - 2, null, null);
        } else {
            splitPronoun(parts, rest);
        }
    }

    private static boolean isConjunction(char c) {
        return c == ArabicLetters.WAW || c == ArabicLetters.FEH;
    }

    /** Lam and article, written as two lams; before a stem in lam the article is not written. */
    private void splitLamAndArticle(Parts parts, String word) {
        parts.add(1, null, "ADP");
        if (evidence.hidesArticle(word.substring(2))) {
            parts.add(1, ARTICLE, "DET");
            parts.add(word.length() - 2, null, null);
        } else {
            parts.add(0, ARTICLE, "DET");
            parts.add(word.length() - 1, null, null);
        }
    }

    /** A preposition or particle with a pronoun; the lists know them all. */
    private boolean splitFunctionWord(Parts parts, String word) {
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun) && splitFunctionWord(parts, word, pronoun)) {
                return true;
            }
        }
        return word.endsWith(YEH)
                && word.length() < 5
                && List.of(
                                "\u0644\u064A",
                                "\u0628\u064A",
                                "\u0645\u0639\u064A",
                                "\u0627\u0646\u0646\u064A")
                        .contains(word)
                && splitFunctionWord(parts, word, YEH);
    }

    private boolean splitFunctionWord(Parts parts, String word, String pronoun) {
        String stem = word.substring(0, word.length() - pronoun.length());
        String form = functionWords.get(stem);
        if (form == null) {
            return false;
        }
        if (form.indexOf('+') > 0) {
            parts.add(1, null, "ADP");
            parts.add(stem.length() - 1, null, null);
        } else {
            parts.add(stem.length(), form.equals(stem) ? null : form, null);
        }
        parts.add(pronoun.length(), null, "PRON");
        return true;
    }

    private void splitPronoun(Parts parts, String word) {
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun) && word.length() > pronoun.length() + 2) {
                String stem = word.substring(0, word.length() - pronoun.length());
                if (stems.hasPronoun(word, stem, pronoun)) {
                    String form = stems.restored(stem);
                    parts.addRestored(stem, form);
                    parts.add(pronoun.length(), null, "PRON");
                    return;
                }
            }
        }
        parts.add(word.length(), null, null);
    }

    /** The parts found so far, laid over the decorated word. */
    private static final class Parts {

        private final String word;
        private final Skeleton skeleton;
        private final List<WordPart> parts = new ArrayList<>();
        private int next;

        Parts(String word, Skeleton skeleton) {
            this.word = word;
            this.skeleton = skeleton;
        }

        /** Whether the next letter is an alef without hamza or madda, as the article's is. */
        boolean isBareAlef() {
            return word.charAt(skeleton.origin(next)) == ArabicLetters.ALEF;
        }

        /** Adds as many letters of the skeleton. */
        void add(int letters, @Nullable String form, @Nullable String pos) {
            int begin = next == 0 ? 0 : skeleton.origin(next);
            next += letters;
            int end = next == skeleton.letters().length() ? word.length() : skeleton.origin(next);
            parts.add(
                    new WordPart(
                            letters == 0 ? end : begin,
                            end,
                            Optional.ofNullable(form),
                            Optional.ofNullable(pos)));
        }

        /** Adds a stem whose last letter alone changes; hamzas stay as they are written. */
        void addRestored(String stem, String form) {
            if (stem.equals(form)) {
                add(stem.length(), null, null);
                return;
            }
            int begin = next == 0 ? 0 : skeleton.origin(next);
            int last = skeleton.origin(next + stem.length() - 1);
            add(stem.length(), word.substring(begin, last) + form.charAt(form.length() - 1), null);
        }

        List<WordPart> finish() {
            return List.copyOf(parts);
        }
    }
}
