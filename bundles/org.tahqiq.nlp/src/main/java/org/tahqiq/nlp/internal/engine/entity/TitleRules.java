package org.tahqiq.nlp.internal.engine.entity;

import java.util.Set;

/**
 * Finds titles and offices: a head such as minister, what belongs to it (field, nationality,
 * country, organisation, another title), coordinated parts, and adjectives. A title alone is one
 * only before a name, which {@link PersonRules} knows.
 */
final class TitleRules {

    private static final Set<String> NATIONALITY = Set.of("NORP");
    private static final Set<String> PLACES = Set.of("GPE", "LOC");
    private static final Set<String> OWNERS = Set.of("GPE", "ORG", "LOC");

    /** Waw; the conjunction. */
    private static final String AND = "\u0648";

    /** Lam; the preposition. */
    private static final String FOR = "\u0644";

    /** The words "in the name of", "at", "each of", "abroad", and the heads of ministries. */
    private static final String IN_THE_NAME_OF = "\u0628\u0627\u0633\u0645";

    /** "Affairs", "in". */
    private static final String AFFAIRS = "\u0634\u0624\u0648\u0646";

    private static final String IN = "\u0641\u064A";
    private static final String AT = "\u0644\u062F\u064A";
    private static final String EACH = "\u0643\u0644";
    private static final String OF = "\u0645\u0646";
    private static final String ABROAD = "\u0628\u0627\u0644\u062E\u0627\u0631\u062C";

    /** "Counterpart", a title that has a pronoun. */
    private static final Set<String> COUNTERPART =
            Set.of("\u0646\u0638\u064A\u0631", "\u0646\u0638\u064A\u0631\u062A");

    /** "Council", after which deputies are no title. */
    private static final String COUNCIL = "\u0645\u062C\u0644\u0633";

    private static final String DEPUTIES = "\u0646\u0648\u0627\u0628";

    /** "Council", "presidency", "president", "presidents": ministers after them are no title. */
    private static final Set<String> BEFORE_MINISTERS =
            Set.of(
                    COUNCIL,
                    "\u0631\u0626\u0627\u0633\u0647",
                    "\u0631\u0626\u064A\u0633",
                    "\u0631\u0626\u064A\u0633\u0647",
                    "\u0631\u0624\u0633\u0627");

    private static final String MINISTERS = "\u0648\u0632\u0631\u0627\u0621";

    private final Phrases phrases = new Phrases();
    private final Set<String> titles = WordClasses.builtIn().get("title");
    private final Set<String> plurals = WordClasses.builtIn().get("title_plural");
    private final Set<String> reaching = WordClasses.builtIn().get("title_reaching");
    private final Set<String> adjectives = WordClasses.builtIn().get("title_adjective");
    private final Set<String> statuses = WordClasses.builtIn().get("title_status");
    private final Set<String> fields = WordClasses.builtIn().get("field");

    void propose(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            int end = end(draft, i);
            if (end > i) {
                draft.add(i, end, "OCC", 0.85);
            }
        }
    }

    private boolean isTitle(Draft draft, int index) {
        SentenceWord word = draft.word(index);
        if (word.hasPronoun()) {
            return COUNTERPART.contains(word.stem());
        }
        String before = draft.stem(index - 1);
        boolean member =
                word.stem().equals(MINISTERS) && BEFORE_MINISTERS.contains(before)
                        || word.stem().equals(DEPUTIES) && before.equals(COUNCIL);
        return titles.contains(word.stem()) && !member;
    }

    /** The index after the title that begins in a word; the index itself where there is none. */
    private int end(Draft draft, int index) {
        if (draft.word(index).isPunctuation() || !isTitle(draft, index)) {
            return index;
        }
        String head = draft.stem(index);
        boolean plural = plurals.contains(head);
        boolean reaches = reaching.contains(head);
        int next = index + 1;
        while (next < draft.size()) {
            int after = part(draft, index, next, plural);
            if (after == next && !titles.contains(draft.stem(index - 1))) {
                after = affairs(draft, next);
            }
            if (after == next && reaches) {
                after = reached(draft, next);
            }
            if (after == next && reaches && next > index + 1) {
                after = inPlace(draft, next);
            }
            if (after == next) {
                break;
            }
            next = after;
        }
        return next == index + 1 ? index : next;
    }

    /** The index after one more part of a title, or the same index. */
    private int part(Draft draft, int head, int index, boolean plural) {
        SentenceWord word = draft.word(index);
        if (word.isPunctuation()) {
            return index;
        }
        if (!word.isBare()) {
            boolean inside = index > head + 1;
            if (inside && word.form().equals(ABROAD)) {
                return index + 1;
            }
            if (inside && word.proclitics().equals(AND)) {
                return coordinated(draft, index, plural);
            }
            return index;
        }
        int after = draft.after(index, NATIONALITY);
        if (after == index) {
            after = draft.after(index, OWNERS);
        }
        if (after == index) {
            after = end(draft, index);
        }
        if (after > index) {
            return after;
        }
        String stem = word.stem();
        boolean construct = index > head + 1 || !draft.word(head).hasArticle();
        if (fields.contains(stem) && construct
                || adjectives.contains(stem)
                || statuses.contains(stem) && word.hasArticle()
                || titles.contains(stem) && word.hasArticle() && index == head + 1) {
            return index + 1;
        }
        if (plural && word.form().equals(EACH) && OF.equals(draft.stem(index + 1))) {
            after = draft.after(index + 2, OWNERS);
            return after > index + 2 ? after : index;
        }
        return index;
    }

    /** What the conjunction may add: a field, a nationality; a country to a plural. */
    private int coordinated(Draft draft, int index, boolean plural) {
        int after = draft.after(index, NATIONALITY);
        if (after > index) {
            return after;
        }
        SentenceWord word = draft.word(index);
        if (fields.contains(word.stem()) && (word.hasArticle() || !plural)) {
            return index + 1;
        }
        return plural ? draft.after(index, OWNERS) : index;
    }

    /** "For the affairs of": a field after lam with its adjectives. */
    private int affairs(Draft draft, int index) {
        SentenceWord word = draft.word(index);
        return word.proclitics().equals(FOR) && word.stem().equals(AFFAIRS)
                ? phrases.purpose(draft, index)
                : index;
    }

    /** Where an office is: an ambassador in a capital. */
    private static int inPlace(Draft draft, int index) {
        if (!draft.word(index).form().equals(IN) || index + 1 >= draft.size()) {
            return index;
        }
        int after = draft.after(index + 1, PLACES);
        return after > index + 1 ? after : index;
    }

    /** What a representative or spokesman speaks for. */
    private int reached(Draft draft, int index) {
        SentenceWord word = draft.word(index);
        if (word.hasPronoun() && word.form().startsWith(IN_THE_NAME_OF)) {
            return index + 1;
        }
        if (word.form().equals(IN_THE_NAME_OF) || word.form().equals(AT)) {
            int target = target(draft, index + 1);
            return target > index + 1 ? target : index;
        }
        return word.proclitics().equals(FOR) ? target(draft, index) : index;
    }

    private int target(Draft draft, int index) {
        if (index >= draft.size()) {
            return index;
        }
        int after = draft.after(index, OWNERS);
        if (after == index) {
            after = end(draft, index);
        }
        if (after == index && fields.contains(draft.stem(index))) {
            after = index + 1;
        }
        if (after == index && draft.word(index).hasArticle()) {
            after = draft.after(index + 1, NATIONALITY) > index + 1 ? index + 2 : index;
        }
        return after;
    }
}
