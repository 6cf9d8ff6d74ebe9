package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

/**
 * Lets a generic head take part in the place that it is in construct with ({@code region of X}),
 * makes a place of a direction and a place, of a lake or a town and a rare word, and finds
 * buildings by their heads.
 */
final class PlaceRules {

    private static final Set<String> PLACES = Set.of("GPE", "LOC");
    private static final Set<String> OWNERS = Set.of("GPE", "LOC", "ORG");

    private static final Set<String> LOCATION = Set.of("LOC");

    /** Waw. */
    private static final String AND = "\u0648";

    /** "Region". */
    private static final String REGION = "\u0645\u0646\u0637\u0642\u0647";

    /** A word seen less often may be the name of a place. */
    private static final int RARE = 120;

    private final WordCounts counts = WordCounts.ofNews();
    private final Phrases phrases = new Phrases();
    private final Set<String> heads = WordClasses.builtIn().get("place_head");
    private final Set<String> directions = WordClasses.builtIn().get("direction");
    private final Set<String> natural = WordClasses.builtIn().get("natural");
    private final Set<String> settlements = WordClasses.builtIn().get("settlement");
    private final Set<String> facilities = WordClasses.builtIn().get("facility");
    private final Set<String> stops = WordClasses.builtIn().get("stop");

    /** Widens places; to be called before other rules look at them. */
    void widen(Draft draft) {
        for (Mention place : List.copyOf(draft.mentions())) {
            if (PLACES.contains(place.tag())) {
                Mention wide = widened(draft, place);
                if (wide != null) {
                    if (!natural.contains(draft.stem(wide.first()))) {
                        draft.mentions().remove(place);
                    }
                    draft.mentions().add(wide);
                }
                proposeDirection(draft, wide == null ? place : wide);
            }
        }
        joinRegions(draft);
        for (int i = 0; i + 1 < draft.size(); i++) {
            proposeUnknown(draft, i);
        }
    }

    private @Nullable Mention widened(Draft draft, Mention place) {
        int head = place.first();
        while (isHeadBefore(draft, place, head, heads) && !draft.isInside(head - 1, PLACES)) {
            head--;
            if (!draft.word(head).isBare()) {
                break;
            }
        }
        return head == place.first()
                ? null
                : new Mention(
                        draft.word(head).core().begin(),
                        place.end(),
                        place.tag(),
                        place.score(),
                        head,
                        place.next());
    }

    /** The region of X and Y: one place that is named after two. */
    private void joinRegions(Draft draft) {
        for (Mention region : List.copyOf(draft.mentions())) {
            int next = region.next();
            if (region.tag().equals("LOC")
                    && REGION.equals(draft.stem(region.first()))
                    && next < draft.size()
                    && draft.word(next).proclitics().equals(AND)
                    && draft.word(next).hasArticle()) {
                Mention second = draft.at(next, LOCATION);
                if (second != null) {
                    draft.mentions().remove(region);
                    draft.mentions().remove(second);
                    draft.add(region.begin(), region.first(), second.next(), "LOC", 0.7);
                }
            }
        }
    }

    private static boolean isHeadBefore(
            Draft draft, Mention place, int index, Set<String> classOfHeads) {
        if (index == 0 || place.begin() != draft.word(place.first()).core().begin()) {
            return false;
        }
        SentenceWord head = draft.word(index - 1);
        return draft.word(place.first()).isBare()
                && classOfHeads.contains(head.stem())
                && !head.hasArticle()
                && !head.hasPronoun();
    }

    /** North of X is another place than X; both are kept. */
    private void proposeDirection(Draft draft, Mention place) {
        int head = place.first() - 1;
        if (isHeadBefore(draft, place, place.first(), directions)
                && !draft.isInside(head, PLACES)) {
            draft.add(head, place.next(), "LOC", 0.8);
        }
    }

    private void proposeUnknown(Draft draft, int head) {
        SentenceWord word = draft.word(head);
        boolean lake = natural.contains(word.stem());
        boolean town = settlements.contains(word.stem());
        SentenceWord name = draft.word(head + 1);
        if ((lake || town)
                && !word.hasArticle()
                && !word.hasPronoun()
                && !draft.isInside(head, PLACES)
                && name.isBare()
                && name.kind() == SentenceWord.Kind.LETTERS
                && !name.hasPronoun()
                && !stops.contains(name.form())
                && counts.countFolded(name.form()) < RARE) {
            draft.add(head, head + 2, lake ? "LOC" : "GPE", 0.55);
        }
    }

    /** Proposes buildings; organisations are known by now. */
    void propose(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            SentenceWord word = draft.word(i);
            if (facilities.contains(word.stem()) && !word.hasArticle() && !word.hasPronoun()) {
                proposeFacility(draft, i);
            }
        }
    }

    private void proposeFacility(Draft draft, int head) {
        int next = head + 1;
        Mention owner = draft.bareAt(next, OWNERS);
        if (owner == null && next < draft.size() && phrases.isComplement(draft.word(next))) {
            next++;
            owner = draft.bareAt(next, PLACES);
        }
        if (owner != null) {
            next = owner.next();
        }
        if (next > head + 1) {
            next = phrases.adjectives(draft, next);
            draft.add(head, next, "FAC", owner == null ? 0.5 : 0.7);
        }
    }
}
