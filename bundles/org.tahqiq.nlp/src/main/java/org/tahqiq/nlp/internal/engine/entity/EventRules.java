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

    /** Waw. */
    private static final String AND = "\u0648";

    /** "To", "in"; both folded. */
    private static final Set<String> TO_OR_IN = Set.of("\u0627\u0644\u064A", "\u0641\u064A");

    private static final Set<String> PARTIES = Set.of("PER", "GPE", "OCC", "ORG");
    private static final int REACH = 4;

    /** A word seen less often may be the name of a treaty. */
    private static final int RARE = 60;

    private final WordCounts counts = WordCounts.ofNews();
    private final Phrases phrases = new Phrases();
    private final Set<String> common = WordClasses.builtIn().get("event_common");
    private final Set<String> events = WordClasses.builtIn().get("event");
    private final Set<String> adjectives = WordClasses.builtIn().get("event_adjective");
    private final Set<String> signing = WordClasses.builtIn().get("signing");
    private final Set<String> treaties = WordClasses.builtIn().get("treaty");
    private final Set<String> stops = WordClasses.builtIn().get("stop");

    void propose(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            SentenceWord word = draft.word(i);
            if (common.contains(word.stem())) {
                proposeCommon(draft, i);
            }
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

    /**
     * A meeting, visit or fight that is definite and has a party or a place: the meeting of X and
     * Y, his visit to X, the battles that go on in X, the conflict between X and Y.
     */
    private void proposeCommon(Draft draft, int head) {
        SentenceWord word = draft.word(head);
        if (word.hasArticle()) {
            int next = phrases.adjectives(draft, head + 1);
            if (hasParties(draft, next) || isPlaced(draft, next, true)) {
                draft.add(head, next, "EVENT", 0.6);
            }
        } else if (word.hasPronoun()) {
            int next = phrases.adjectives(draft, head + 1);
            if (isPlaced(draft, next, false)) {
                draft.add(head, next, "EVENT", 0.6);
            }
        } else {
            Mention party = draft.bareAt(head + 1, PARTIES);
            if (party != null) {
                draft.add(head, andOneMore(draft, party), "EVENT", 0.6);
            }
        }
    }

    /** The index after a mention, and after a second one that a conjunction adds. */
    private static int andOneMore(Draft draft, Mention first) {
        int next = first.next();
        if (next < draft.size() && draft.word(next).form().startsWith(AND)) {
            Mention second = draft.at(next, PARTIES);
            if (second != null && second.begin() == draft.word(next).begin() + 1) {
                return second.next();
            }
        }
        return next;
    }

    private static boolean hasParties(Draft draft, int index) {
        return BETWEEN.equals(draft.stem(index)) && draft.after(index + 1, PARTIES) > index + 1;
    }

    /** Whether a place follows, at once or after a participle with the article. */
    private boolean isPlaced(Draft draft, int index, boolean orParticiple) {
        int at = index;
        if (orParticiple
                && at < draft.size()
                && draft.word(at).isBare()
                && draft.word(at).hasArticle()
                && draft.stem(at).startsWith("\u0645")) {
            at++;
        }
        return at + 1 < draft.size()
                && TO_OR_IN.contains(draft.word(at).form())
                && draft.bareAt(at + 1, PLACES) != null;
    }

    private static boolean isBetween(Draft draft, int index) {
        for (int i = index; i < Math.min(draft.size(), index + REACH); i++) {
            if (BETWEEN.equals(draft.stem(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSigned(Draft draft, int head) {
        for (int i = 0; i < head; i++) {
            if (signing.contains(draft.word(i).core().form())) {
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
        boolean signed = phrases.isComplement(name) && isSigned(draft, head);
        if (place != null || rare || signed) {
            next = phrases.purpose(draft, place == null ? next + 1 : place.next());
            if (place != null || signed || next > head + 2) {
                draft.add(head, next, "LAW", 0.6);
            }
        }
    }
}
