package org.tahqiq.core.evaluation;

import java.util.Collection;

/**
 * Precision, recall and F1 of what was found.
 *
 * @param expected how many there should be
 * @param found how many there are
 * @param right how many of those are right
 */
public record Score(int expected, int found, int right) {

    /** Of nothing. */
    public static final Score NONE = new Score(0, 0, 0);

    /** All of them counted together. */
    public static Score sum(Collection<Score> scores) {
        return scores.stream().reduce(NONE, Score::plus);
    }

    /** Right ones among those found, from 0 to 1; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Right ones among those expected, from 0 to 1; 0 where nothing was expected. */
    public double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return expected + found == 0 ? 0 : 2.0 * right / (expected + found);
    }

    /** Both counted together. */
    public Score plus(Score other) {
        return new Score(expected + other.expected, found + other.found, right + other.right);
    }
}
