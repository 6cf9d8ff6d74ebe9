package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among the mentions that rules propose: long before short, sure before unsure; none
 * crosses another one, and only those are nested that name something else, as the guidelines of the
 * preset have it.
 */
final class MentionChoice {

    private static final Map<String, Set<String>> NESTED =
            Map.of(
                    "OCC", Set.of("NORP", "GPE", "LOC", "ORG", "OCC"),
                    "ORG", Set.of("NORP", "GPE", "LOC", "OCC", "ORG", "PER"),
                    "EVENT", Set.of("NORP", "GPE", "LOC", "ORG", "DATE", "PER", "OCC"),
                    "LAW", Set.of("GPE", "LOC", "NORP", "ORG", "CARDINAL"),
                    "FAC", Set.of("GPE", "LOC", "ORG", "NORP", "PER"),
                    "LOC", Set.of("GPE", "LOC", "NORP"),
                    "GPE", Set.of("NORP"));

    private static final Comparator<Mention> ORDER =
            Comparator.<Mention>comparingInt(m -> m.begin() - m.end())
                    .thenComparing(Comparator.comparingDouble(Mention::score).reversed())
                    .thenComparingInt(Mention::begin)
                    .thenComparing(Mention::tag);

    private MentionChoice() {}

    /** The mentions to keep, in no order. */
    static List<Mention> among(List<Mention> proposed) {
        List<Mention> sorted = new ArrayList<>(proposed);
        sorted.sort(ORDER);
        List<Mention> chosen = new ArrayList<>();
        for (Mention mention : sorted) {
            if (chosen.stream().allMatch(other -> isCompatible(other, mention))) {
                chosen.add(mention);
            }
        }
        return chosen;
    }

    private static boolean isCompatible(Mention chosen, Mention next) {
        if (chosen.crosses(next) || chosen.sameSpan(next)) {
            return false;
        }
        if (chosen.begin() == next.begin() && chosen.tag().equals(next.tag())) {
            return false;
        }
        return !chosen.covers(next)
                || NESTED.getOrDefault(chosen.tag(), Set.of()).contains(next.tag());
    }
}
