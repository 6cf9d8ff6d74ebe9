package org.tahqiq.nlp.internal.engine.entity;

import java.util.Set;

/** Shapes of phrases that names of several kinds share. */
final class Phrases {

    private static final Set<String> NATIONALITY = Set.of("NORP");
    private static final Set<String> OWNERS = Set.of("GPE", "LOC", "ORG");

    /** Waw, lam, and the endings of relative adjectives, masculine and feminine. */
    private static final String AND = "\u0648";

    private static final String FOR = "\u0644";
    private static final String MASCULINE = "\u064A";
    private static final String FEMININE = "\u064A\u0647";

    private final Set<String> adjectives = WordClasses.builtIn().get("org_adjective");
    private final Set<String> relatives = WordClasses.builtIn().get("relative");
    private final Set<String> statuses = WordClasses.builtIn().get("title_status");
    private final Set<String> stops = WordClasses.builtIn().get("stop");
    private final Set<String> weekdays = WordClasses.builtIn().get("weekday");

    /** The index after adjectives of nationality with article. */
    int nationalities(Draft draft, int index) {
        int next = index;
        while (next < draft.size()
                && draft.word(next).isBare()
                && draft.word(next).hasArticle()
                && draft.at(next, NATIONALITY) != null) {
            next = draft.after(next, NATIONALITY);
        }
        return next;
    }

    /** The index after adjectives with article: nationalities and other relative adjectives. */
    int adjectives(Draft draft, int index) {
        int next = index;
        while (next < draft.size() && draft.word(next).isBare() && isAdjective(draft, next)) {
            next = Math.max(draft.after(next, NATIONALITY), next + 1);
        }
        return next;
    }

    private boolean isAdjective(Draft draft, int index) {
        SentenceWord word = draft.word(index);
        return word.hasArticle()
                && !word.hasPronoun()
                && !relatives.contains(word.stem())
                && !statuses.contains(word.stem())
                && (draft.at(index, NATIONALITY) != null
                        || adjectives.contains(word.stem())
                        || word.stem().length() > 4 && isRelative(word));
    }

    /** Whether the word ends as adjectives do that are made from nouns. */
    private static boolean isRelative(SentenceWord word) {
        return word.stem().endsWith(MASCULINE) || word.stem().endsWith(FEMININE);
    }

    /** Whether the word is a noun with article that may complete a name. */
    boolean isComplement(SentenceWord word) {
        return word.isBare()
                && word.hasArticle()
                && !word.hasPronoun()
                && !stops.contains(word.form())
                && !weekdays.contains(word.form());
    }

    /**
     * The index after what a body or treaty is for, if a word with the preposition lam says so: an
     * organisation or place; a noun with article, its adjectives and more such nouns; a noun in
     * construct with one of these.
     */
    int purpose(Draft draft, int index) {
        if (index >= draft.size() || !draft.word(index).proclitics().equals(FOR)) {
            return index;
        }
        SentenceWord word = draft.word(index);
        int next = draft.after(index, OWNERS);
        if (next > index) {
            return next;
        }
        if (word.hasPronoun() || word.isNumber()) {
            return index;
        }
        next = index + 1;
        if (!word.hasArticle()) {
            int owner = draft.after(next, OWNERS);
            if (owner > next) {
                return owner;
            }
            if (next >= draft.size() || !isComplement(draft.word(next))) {
                return index;
            }
            next++;
        }
        next = adjectives(draft, next);
        while (next < draft.size()
                && draft.word(next).proclitics().equals(AND)
                && draft.word(next).hasArticle()
                && isRelative(draft.word(next))) {
            next = adjectives(draft, next + 1);
        }
        return next;
    }
}
