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

    /** Waw, lam. */
    private static final String AND = "\u0648";

    private static final String FOR = "\u0644";

    /** Foreign affairs, defence, interior: fields that stand for their ministry. */
    private static final Set<String> METONYMS =
            Set.of(
                    "\u062E\u0627\u0631\u062C\u064A\u0647",
                    "\u062F\u0641\u0627\u0639",
                    "\u062F\u0627\u062E\u0644\u064A\u0647");

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
                int next = nationalities(draft, known.next());
                if (next > known.next() && draft.word(known.next() - 1).hasArticle()) {
                    draft.add(known.begin(), known.first(), next, "ORG", known.score());
                }
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
        return afterNoun || !feminine ? head : nationalities(draft, head + 1);
    }

    /** The index after adjectives of nationality with article. */
    private static int nationalities(Draft draft, int index) {
        int next = index;
        while (next < draft.size()
                && draft.word(next).isBare()
                && draft.word(next).hasArticle()
                && draft.at(next, NATIONALITY) != null) {
            next = draft.after(next, NATIONALITY);
        }
        return next;
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
            SentenceWord complement = draft.word(next);
            if (!institutions.contains(draft.stem(head))
                    || !complement.isBare()
                    || !complement.hasArticle()
                    || complement.hasPronoun()) {
                return head;
            }
            next = place == null ? next + 1 : place.next();
            anchored = true;
        }
        while (next < draft.size() && draft.word(next).isBare() && draft.word(next).hasArticle()) {
            int after = draft.after(next, NATIONALITY);
            boolean adjective = adjectives.contains(draft.stem(next));
            if (after == next && !adjective) {
                break;
            }
            anchored |= after > next || adjective && institutions.contains(draft.stem(head));
            next = Math.max(after, next + 1);
        }
        if (anchored && institutions.contains(draft.stem(head))) {
            next = purpose(draft, next);
        }
        return anchored ? next : head;
    }

    /** What a committee is for: a field after lam, its adjectives, coordinated ones too. */
    private int purpose(Draft draft, int index) {
        if (index >= draft.size()
                || !draft.word(index).proclitics().equals(FOR)
                || !draft.word(index).hasArticle()
                || !fields.contains(draft.stem(index))) {
            return index;
        }
        int next = index + 1;
        while (next < draft.size()
                && draft.word(next).hasArticle()
                && (draft.word(next).isBare() || draft.word(next).proclitics().equals(AND))
                && draft.stem(next).endsWith("\u064A")) {
            next++;
        }
        return next;
    }
}
