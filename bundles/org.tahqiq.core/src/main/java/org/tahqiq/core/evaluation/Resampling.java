package org.tahqiq.core.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How far an F1 can be trusted, by drawing units again and again. The same seed gives the same
 * figures on every machine.
 *
 * @param draws how often
 * @param seed of the random numbers
 */
public record Resampling(int draws, long seed) {

    /** What is good for most: a second's work, and two digits that hold. */
    public static final Resampling USUAL = new Resampling(2_000, 1);

    private static final double TAIL = 0.025;
    private static final double TOLERANCE = 1e-12;

    /**
     * In which range 95 of 100 corpora like this one would have their F1.
     *
     * @param low from 0 to 1
     * @param high from 0 to 1
     */
    public record Interval(double low, double high) {}

    /**
     * Whether two systems differ.
     *
     * @param difference F1 of the first one minus F1 of the other
     * @param p how often so large a difference would come about by chance between systems that are
     *     equally good
     */
    public record Significance(double difference, double p) {}

    /**
     * The percentile bootstrap (Efron and Tibshirani 1993, chapter 13) of the strict F1: as many
     * units as there are are drawn with replacement.
     *
     * @param tag only of this tag; empty: of all together
     * @return empty if there are fewer than two units
     */
    public Optional<Interval> interval(Comparison comparison, String layer, Optional<String> tag) {
        List<Score> units = comparison.byUnit(layer, tag);
        if (units.size() < 2) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            int expected = 0;
            int found = 0;
            int right = 0;
            for (int i = 0; i < units.size(); i++) {
                Score unit = units.get(random.nextInt(units.size()));
                expected += unit.expected();
                found += unit.found();
                right += unit.right();
            }
            drawn[draw] = new Score(expected, found, right).f1();
        }
        Arrays.sort(drawn);
        int tail = (int) (TAIL * draws);
        return Optional.of(new Interval(drawn[tail], drawn[draws - 1 - tail]));
    }

    /**
     * Approximate randomisation (Noreen 1989; Yeh 2000, "More accurate tests for the statistical
     * significance of result differences") of the strict F1: in each draw the answers of the two
     * systems change places in about half of the units.
     *
     * @param other of the same units
     */
    public Significance significance(Comparison one, Comparison other, String layer) {
        List<Score> ours = one.byUnit(layer, Optional.empty());
        List<Score> theirs = other.byUnit(layer, Optional.empty());
        if (ours.size() != theirs.size()) {
            throw new IllegalArgumentException(ours.size() + " and " + theirs.size() + " units");
        }
        double difference = Score.sum(ours).f1() - Score.sum(theirs).f1();
        SplittableRandom random = new SplittableRandom(seed);
        int asLarge = 0;
        for (int draw = 0; draw < draws; draw++) {
            int[] sums = new int[6];
            for (int i = 0; i < ours.size(); i++) {
                boolean swapped = random.nextBoolean();
                add(swapped ? theirs.get(i) : ours.get(i), sums, 0);
                add(swapped ? ours.get(i) : theirs.get(i), sums, 3);
            }
            double drawn =
                    new Score(sums[0], sums[1], sums[2]).f1()
                            - new Score(sums[3], sums[4], sums[5]).f1();
            if (Math.abs(drawn) >= Math.abs(difference) - TOLERANCE) {
                asLarge++;
            }
        }
        return new Significance(difference, (asLarge + 1.0) / (draws + 1.0));
    }

    private static void add(Score score, int[] sums, int at) {
        sums[at] += score.expected();
        sums[at + 1] += score.found();
        sums[at + 2] += score.right();
    }
}
