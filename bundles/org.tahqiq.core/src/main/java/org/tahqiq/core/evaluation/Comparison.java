package org.tahqiq.core.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a system says held against what is right, unit by unit: documents, or sentences. Marks are
 * paired as {@link Mark#place()} and {@link Mark#overlaps} have it, each with one other at most.
 */
public final class Comparison {

    /** Stands for no tag where one side says nothing. */
    public static final String NOTHING = "-";

    private final List<Map<String, Pairing>> units = new ArrayList<>();

    /** Adds what is right and what was found in one more unit. */
    public void add(String unit, List<? extends Mark> expected, List<? extends Mark> found) {
        Map<String, List<Mark>> right = byLayer(expected);
        Map<String, List<Mark>> said = byLayer(found);
        Map<String, Pairing> layers = new TreeMap<>();
        for (String layer : union(right.keySet().stream(), said.keySet().stream())) {
            layers.put(
                    layer,
                    new Pairing(
                            unit,
                            right.getOrDefault(layer, List.of()),
                            said.getOrDefault(layer, List.of())));
        }
        units.add(layers);
    }

    /** Adds all units of another comparison. */
    public void addAll(Comparison other) {
        units.addAll(other.units);
    }

    private static Map<String, List<Mark>> byLayer(List<? extends Mark> marks) {
        Map<String, List<Mark>> layers = new HashMap<>();
        marks.forEach(m -> layers.computeIfAbsent(m.layer(), l -> new ArrayList<>()).add(m));
        return layers;
    }

    private static TreeSet<String> union(Stream<String> one, Stream<String> other) {
        TreeSet<String> union = new TreeSet<>();
        Stream.concat(one, other).forEach(union::add);
        return union;
    }

    /** How many units were compared. */
    public int units() {
        return units.size();
    }

    /** How good the system is on a layer; all zero if neither side has anything there. */
    public LayerScores scores(String layer) {
        Map<String, Score> strict = new TreeMap<>();
        Map<String, Score> partial = new TreeMap<>();
        Map<String, Map<String, Integer>> confusion = new TreeMap<>();
        Score ends = Score.NONE;
        for (Pairing pairing : pairings(layer)) {
            pairing.strict().forEach((tag, score) -> strict.merge(tag, score, Score::plus));
            pairing.partial().forEach((tag, score) -> partial.merge(tag, score, Score::plus));
            pairing.confusion()
                    .forEach(
                            (tags, count) ->
                                    confusion
                                            .computeIfAbsent(tags.get(0), t -> new TreeMap<>())
                                            .merge(tags.get(1), count, Integer::sum));
            ends = ends.plus(pairing.ends());
        }
        return new LayerScores(
                Collections.unmodifiableMap(strict),
                Collections.unmodifiableMap(partial),
                ends,
                Collections.unmodifiableMap(confusion));
    }

    private List<Pairing> pairings(String layer) {
        return units.stream().flatMap(unit -> Stream.ofNullable(unit.get(layer))).toList();
    }

    /** Where the system is not right on a layer, in the order of the units. */
    public List<Disagreement> disagreements(String layer) {
        return pairings(layer).stream().flatMap(p -> p.disagreements().stream()).toList();
    }

    /**
     * The strict scores of a layer, one for each unit in the order in which they were added.
     *
     * @param tag only of this tag; empty: of all together
     */
    List<Score> byUnit(String layer, Optional<String> tag) {
        return units.stream()
                .map(unit -> unit.get(layer))
                .map(
                        pairing -> {
                            if (pairing == null) {
                                return Score.NONE;
                            }
                            return tag.map(t -> pairing.strict().getOrDefault(t, Score.NONE))
                                    .orElseGet(() -> Score.sum(pairing.strict().values()));
                        })
                .toList();
    }
}
