package org.tahqiq.core.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Pairs what is expected in one unit and layer with what was found there, each mark at most once:
 * those of one place and tag first, then those of one place, then those of one tag that overlap.
 * What overlaps is taken in the order of its ends.
 */
final class Pairing {

    private static final Comparator<Mark> BY_END =
            Comparator.comparingInt((Mark mark) -> mark.hull().end())
                    .thenComparingInt(mark -> mark.hull().begin());

    private record Pair(Mark expected, Mark found) {}

    private final String unit;
    private final List<Mark> missed = new ArrayList<>();
    private final List<Mark> open;
    private final Map<String, Score> strict = new TreeMap<>();
    private final Map<String, Score> partial = new TreeMap<>();
    private final Map<List<String>, Integer> confusion = new HashMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Score ends;

    Pairing(String unit, List<Mark> expected, List<Mark> found) {
        this.unit = unit;
        found.forEach(mark -> add(strict, mark, new Score(0, 1, 0)));
        Map<Object, Deque<Mark>> same = index(found, Pairing::placeAndTag);
        for (Mark mark : expected) {
            boolean right = take(same, placeAndTag(mark)) != null;
            add(strict, mark, new Score(1, 0, right ? 1 : 0));
            if (right) {
                confusion.merge(List.of(mark.tag(), mark.tag()), 1, Integer::sum);
            } else {
                missed.add(mark);
            }
        }
        open = new ArrayList<>();
        same.values().forEach(open::addAll);
        partial.putAll(strict);
        overlaps(missed, open).forEach(pair -> add(partial, pair.expected(), new Score(0, 0, 1)));
        int moved = pairPlaces();
        ends = new Score(expected.size(), found.size(), Score.sum(strict.values()).right() + moved);
        pairOverlaps();
    }

    /** The tags of what a relation relates are no part of it. */
    private static Object placeAndTag(Mark mark) {
        return List.of(mark.place(), mark.tag());
    }

    private int pairPlaces() {
        Map<Object, Deque<Mark>> byPlace = index(open, Mark::place);
        int pairs = 0;
        for (Mark mark : List.copyOf(missed)) {
            Mark other = take(byPlace, mark.place());
            if (other != null) {
                confusion.merge(List.of(mark.tag(), other.tag()), 1, Integer::sum);
                remove(mark, other);
                pairs++;
            }
        }
        return pairs;
    }

    private void pairOverlaps() {
        for (Mark mark : missed) {
            confusion.merge(List.of(mark.tag(), Comparison.NOTHING), 1, Integer::sum);
        }
        for (Mark mark : open) {
            confusion.merge(List.of(Comparison.NOTHING, mark.tag()), 1, Integer::sum);
        }
        overlaps(missed, open).forEach(pair -> remove(pair.expected(), pair.found()));
        missed.forEach(
                mark ->
                        disagreements.add(
                                new Disagreement(unit, Optional.of(mark), Optional.empty())));
        open.forEach(
                mark ->
                        disagreements.add(
                                new Disagreement(unit, Optional.empty(), Optional.of(mark))));
    }

    private void remove(Mark mark, Mark other) {
        missed.remove(mark);
        open.remove(other);
        disagreements.add(new Disagreement(unit, Optional.of(mark), Optional.of(other)));
    }

    /** Pairs of one tag that overlap. */
    private static List<Pair> overlaps(List<Mark> expected, List<Mark> found) {
        List<Pair> pairs = new ArrayList<>();
        List<Mark> sorted = new ArrayList<>(expected);
        sorted.sort(BY_END);
        List<Mark> free = new ArrayList<>(found);
        free.sort(BY_END);
        for (Mark mark : sorted) {
            for (int i = firstEndAfter(free, mark.hull().begin()); i < free.size(); i++) {
                Mark other = free.get(i);
                if (mark.tag().equals(other.tag()) && mark.overlaps(other)) {
                    pairs.add(new Pair(mark, other));
                    free.remove(i);
                    break;
                }
            }
        }
        return pairs;
    }

    private static int firstEndAfter(List<Mark> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).hull().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Map<Object, Deque<Mark>> index(List<Mark> marks, Function<Mark, Object> key) {
        Map<Object, Deque<Mark>> index = new LinkedHashMap<>();
        marks.forEach(
                mark -> index.computeIfAbsent(key.apply(mark), k -> new ArrayDeque<>()).add(mark));
        return index;
    }

    private static @Nullable Mark take(Map<Object, Deque<Mark>> index, Object key) {
        Deque<Mark> marks = index.get(key);
        return marks == null ? null : marks.poll();
    }

    private static void add(Map<String, Score> scores, Mark mark, Score score) {
        scores.merge(mark.tag(), score, Score::plus);
    }

    Map<String, Score> strict() {
        return strict;
    }

    Map<String, Score> partial() {
        return partial;
    }

    Score ends() {
        return ends;
    }

    /** How often a tag was expected and another one found at the same place. */
    Map<List<String>, Integer> confusion() {
        return confusion;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }
}
