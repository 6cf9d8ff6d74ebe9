package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets a generic head take part in the place that it is in construct with ({@code region of X}),
 * and finds buildings and events that are head and place or nationality.
 */
final class PlaceRules {

    private static final Set<String> PLACES = Set.of("GPE", "LOC");
    private static final Set<String> NATIONALITY = Set.of("NORP");

    private final Set<String> heads = WordClasses.builtIn().get("place_head");
    private final Set<String> facilities = WordClasses.builtIn().get("facility");
    private final Set<String> events = WordClasses.builtIn().get("event");
    private final Set<String> eventAdjectives = WordClasses.builtIn().get("event_adjective");
    private final Set<String> stops = WordClasses.builtIn().get("stop");

    /** Widens places; to be called before other rules look at them. */
    void widen(Draft draft) {
        for (Mention place : List.copyOf(draft.mentions())) {
            if (PLACES.contains(place.tag())) {
                Mention wide = widened(draft, place);
                if (wide != null) {
                    draft.mentions().remove(place);
                    draft.mentions().add(wide);
                }
            }
        }
    }

    private @Nullable Mention widened(Draft draft, Mention place) {
        int head = place.first();
        while (head > 0
                && place.begin() == draft.word(place.first()).begin()
                && heads.contains(draft.stem(head - 1))
                && !draft.word(head - 1).hasArticle()
                && !draft.word(head - 1).hasPronoun()
                && !draft.isInside(head - 1, PLACES)) {
            head--;
            if (!draft.word(head).isBare()) {
                break;
            }
        }
        if (head == place.first()) {
            return null;
        }
        return new Mention(
                draft.word(head).core().begin(),
                place.end(),
                place.tag(),
                place.score(),
                head,
                place.next());
    }

    void propose(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            SentenceWord word = draft.word(i);
            if (word.hasPronoun()) {
                continue;
            }
            if (facilities.contains(word.stem()) && !word.hasArticle()) {
                proposeFacility(draft, i);
            }
            if (events.contains(word.stem())) {
                proposeEvent(draft, i);
            }
        }
    }

    private void proposeFacility(Draft draft, int head) {
        int next = head + 1;
        while (next < draft.size()
                && next < head + 3
                && draft.word(next).isBare()
                && draft.word(next).hasArticle()
                && draft.bareAt(next, PLACES) == null
                && !stops.contains(draft.word(next).form())) {
            next++;
        }
        Mention place = draft.bareAt(next, PLACES);
        if (place != null) {
            next = place.next();
        }
        if (next > head + 1) {
            draft.add(head, next, "FAC", place == null ? 0.5 : 0.7);
        }
    }

    private void proposeEvent(Draft draft, int head) {
        int next = head + 1;
        while (next < draft.size()
                && draft.word(next).isBare()
                && eventAdjectives.contains(draft.stem(next))) {
            next++;
        }
        int anchored = next;
        if (draft.word(head).hasArticle()) {
            while (anchored < draft.size()
                    && draft.word(anchored).isBare()
                    && draft.word(anchored).hasArticle()
                    && draft.at(anchored, NATIONALITY) != null) {
                anchored = draft.after(anchored, NATIONALITY);
            }
        } else {
            Mention place = draft.bareAt(anchored, PLACES);
            anchored = place == null ? anchored : place.next();
        }
        if (anchored > next) {
            draft.add(head, anchored, "EVENT", 0.7);
        }
    }
}
