package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

/**
 * Finds events that a party, place or purpose makes definite, and treaties that bear a name: head,
 * classifying adjectives, construct, and what the preposition lam adds to it.
 */
final class EventRules {

    private static final Set<String> PLACES = Set.of("GPE", "LOC");
    private static final Set<String> LAW = Set.of("LAW");

    /** "Between". */
    private static final String BETWEEN = "\u0628\u064A\u0646";

    private static final int REACH = 4;

    /** A word seen less often may be the name of a treaty. */
    private static final int RARE = 60;

    private final WordCounts counts = WordCounts.ofNews();
    private final Phrases phrases = new Phrases();
    private final Set<String> events = WordClasses.builtIn().get("event");
    private final Set<String> adjectives = WordClasses.builtIn().get("event_adjective");
    private final Set<String> treaties = WordClasses.builtIn().get("treaty");
    private final Set<String> stops = WordClasses.builtIn().get("stop");

    void propose(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            SentenceWord word = draft.word(i);
            if (word.hasPronoun()) {
                continue;
            }
            if (events.contains(word.stem())) {
                proposeEvent(draft, i);
            }
            if (treaties.contains(word.stem()) && !word.hasArticle()) {
                proposeTreaty(draft, i);
            }
        }
        for (Mention law : List.copyOf(draft.mentions())) {
            if (LAW.contains(law.tag())) {
                int next = phrases.purpose(draft, law.next());
                if (next > law.next()) {
                    draft.add(law.begin(), law.first(), next, "LAW", law.score());
                }
            }
        }
    }

    private void proposeEvent(Draft draft, int head) {
        int next = head + 1;
        boolean anchored = false;
        if (draft.word(head).hasArticle()) {
            while (next < draft.size()
                    && draft.word(next).isBare()
                    && adjectives.contains(draft.stem(next))) {
                next++;
            }
            int nations = phrases.nationalities(draft, next);
            anchored = nations > next;
            next = nations;
            int classified = phrases.adjectives(draft, next);
            anchored |= classified > head + 1 && isBetween(draft, classified);
            next = classified;
        } else {
            Mention place = draft.bareAt(next, PLACES);
            if (place == null) {
                return;
            }
            anchored = true;
            next = place.next();
        }
        int purpose = phrases.purpose(draft, next);
        if (anchored || purpose > next) {
            draft.add(head, purpose, "EVENT", 0.7);
        }
    }

    private static boolean isBetween(Draft draft, int index) {
        for (int i = index; i < Math.min(draft.size(), index + REACH); i++) {
            if (BETWEEN.equals(draft.stem(i))) {
                return true;
            }
        }
        return false;
    }

    private void proposeTreaty(Draft draft, int head) {
        int next = head + 1;
        if (next >= draft.size()) {
            return;
        }
        Mention place = draft.bareAt(next, PLACES);
        SentenceWord name = draft.word(next);
        boolean rare =
                name.isBare()
                        && name.kind() == SentenceWord.Kind.LETTERS
                        && !name.hasArticle()
                        && !stops.contains(name.form())
                        && counts.countFolded(name.form()) < RARE;
        if (place != null || rare) {
            next = phrases.purpose(draft, place == null ? next + 1 : place.next());
            if (place != null || next > head + 2) {
                draft.add(head, next, "LAW", 0.6);
            }
        }
    }
}
