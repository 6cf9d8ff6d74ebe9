package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;
import java.util.Set;

/**
 * Finds organisations that are head and complement: a ministry and its fields, an army and its
 * nationality, a committee and its purpose, an office and its holder's title.
 */
final class OrganisationRules {

    private static final Set<String> NATIONALITY = Set.of("NORP");
    private static final Set<String> PLACES = Set.of("GPE", "LOC");
    private static final Set<String> TITLE = Set.of("OCC");
    private static final Set<String> ORGANISATION = Set.of("ORG");

    /** Waw. */
    private static final String AND = "\u0648";

    /** Foreign affairs, defence, interior: fields that stand for their ministry. */
    private static final Set<String> METONYMS =
            Set.of(
                    "\u062E\u0627\u0631\u062C\u064A\u0647",
                    "\u062F\u0641\u0627\u0639",
                    "\u062F\u0627\u062E\u0644\u064A\u0647");

    private final Phrases phrases = new Phrases();
    private final Set<String> ministries = WordClasses.builtIn().get("ministry");
    private final Set<String> ofState = WordClasses.builtIn().get("org_of_state");
    private final Set<String> institutions = WordClasses.builtIn().get("org_institution");
    private final Set<String> offices = WordClasses.builtIn().get("org_office");
    private final Set<String> adjectives = WordClasses.builtIn().get("org_adjective");
    private final Set<String> fields = WordClasses.builtIn().get("field");

    /** Proposes all but offices; titles are not known yet. */
    void propose(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            SentenceWord word = draft.word(i);
            if (word.isPunctuation()
                    || word.hasPronoun()
                    || draft.after(i, PLACES) > i + 1
                    || draft.isInside(i, ORGANISATION) && draft.at(i, ORGANISATION) == null) {
                continue;
            }
            int next = i;
            if (ministries.contains(word.stem())) {
                next = ministry(draft, i);
            } else if (METONYMS.contains(word.stem()) && word.hasArticle()) {
                next = metonym(draft, i);
            } else if (ofState.contains(word.stem()) || institutions.contains(word.stem())) {
                next = body(draft, i);
            }
            if (next > i + 1) {
                draft.add(i, next, "ORG", 0.8);
            }
        }
        for (Mention known : List.copyOf(draft.mentions())) {
            if (known.tag().equals("ORG")) {
                int next = phrases.nationalities(draft, known.next());
                if (next > known.next() && draft.word(known.next() - 1).hasArticle()) {
                    draft.add(known.begin(), known.first(), next, "ORG", known.score());
                }
            }
        }
    }

    /** Proposes the abbreviations in brackets that follow organisations. */
    void proposeAbbreviations(Draft draft) {
        for (Mention known : List.copyOf(draft.mentions())) {
            int open = known.next();
            if (known.tag().equals("ORG")
                    && open + 2 < draft.size()
                    && draft.word(open).form().equals("(")
                    && draft.word(open + 2).form().equals(")")
                    && draft.word(open + 1).form().matches("[a-z]{2,8}")) {
                draft.add(open + 1, open + 2, "ORG", 0.8);
            }
        }
    }

    /** Proposes offices by the titles of those who hold them. */
    void proposeOffices(Draft draft) {
        for (int i = 0; i + 1 < draft.size(); i++) {
            SentenceWord word = draft.word(i);
            if (offices.contains(word.stem()) && !word.hasArticle() && !word.hasPronoun()) {
                Mention holder = draft.bareAt(i + 1, TITLE);
                if (holder != null) {
                    draft.add(i, holder.next(), "ORG", 0.7);
                }
            }
        }
    }

    private int ministry(Draft draft, int head) {
        int next = head + 1;
        while (next < draft.size()) {
            SentenceWord word = draft.word(next);
            boolean and = next > head + 1 && word.proclitics().equals(AND);
            boolean field = fields.contains(word.stem()) && (word.isBare() || and);
            int after = draft.after(next, NATIONALITY);
            if (after > next && (word.isBare() || and)) {
                next = after;
            } else if (field) {
                next++;
            } else {
                break;
            }
        }
        Mention place = draft.bareAt(next, PLACES);
        return place != null && next > head + 1 ? place.next() : next;
    }

    private int metonym(Draft draft, int head) {
        boolean afterNoun =
                head > 0
                        && (draft.word(head - 1).hasArticle()
                                || fields.contains(draft.stem(head - 1))
                                || ministries.contains(draft.stem(head - 1)));
        boolean feminine = draft.stem(head + 1).endsWith("\u0647");
        return afterNoun || !feminine ? head : phrases.nationalities(draft, head + 1);
    }

    private int body(Draft draft, int head) {
        boolean definite = draft.word(head).hasArticle();
        int next = head + 1;
        boolean anchored = false;
        if (!definite && next < draft.size()) {
            Mention place = draft.bareAt(next, PLACES);
            if (place != null && ofState.contains(draft.stem(head))) {
                return place.next();
            }
            if (!institutions.contains(draft.stem(head))
                    || place == null && !phrases.isComplement(draft.word(next))) {
                return head;
            }
            next = place == null ? next + 1 : place.next();
            anchored = true;
        }
        boolean institution = institutions.contains(draft.stem(head));
        int after = phrases.nationalities(draft, next);
        anchored |= after > next;
        next = after;
        if (institution) {
            after = phrases.adjectives(draft, next);
            anchored |= after > next && definite && adjectives.contains(draft.stem(next));
            next = anchored ? phrases.purpose(draft, after) : after;
        }
        return anchored ? next : head;
    }
}
