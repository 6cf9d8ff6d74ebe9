package org.tahqiq.core.evaluation;

import java.util.Collection;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a system is on one layer. Tags are sorted.
 *
 * @param strict by tag: right are those whose place and tag are
 * @param partial by tag: right are also those that overlap an expected one of their tag, each of
 *     which counts once. SemEval-2013's task 9.1 calls this the type measure
 * @param ends of all tags: right are those whose place is, whatever the tag
 * @param confusion how often a tag was expected (outer key) and one was found (inner key) at the
 *     very same place; {@link Comparison#NOTHING} where one side says nothing
 */
public record LayerScores(
        Map<String, Score> strict,
        Map<String, Score> partial,
        Score ends,
        Map<String, Map<String, Integer>> confusion) {

    /** All tags counted together. */
    public Score micro() {
        return Score.sum(strict.values());
    }

    /** All tags counted together, overlaps being right. */
    public Score microPartial() {
        return Score.sum(partial.values());
    }

    /**
     * The mean over tags that were expected or found, each counting the same.
     *
     * @param measure of a tag's score, for example {@code Score::f1}
     */
    public static double macro(Map<String, Score> byTag, ToDoubleFunction<Score> measure) {
        Collection<Score> scores = byTag.values();
        return scores.stream().mapToDouble(measure).average().orElse(0);
    }
}
