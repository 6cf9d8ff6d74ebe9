package org.tahqiq.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    private static final Resampling RESAMPLING = new Resampling(999, 7);

    @Test
    void intervalHoldsTheScoreAndShrinksWithTheData() {
        Resampling.Interval few = interval(system(10, i -> i % 2 == 0)).orElseThrow();
        Resampling.Interval many = interval(system(1000, i -> i % 2 == 0)).orElseThrow();

        assertThat(few.low()).isLessThan(many.low());
        assertThat(many.low()).isBetween(0.45, 0.5);
        assertThat(many.high()).isBetween(0.5, 0.55);
        assertThat(few.high()).isGreaterThan(many.high());
    }

    @Test
    void whatIsAlwaysRightHasNoWidth() {
        assertThat(interval(system(5, i -> true))).contains(new Resampling.Interval(1, 1));
    }

    @Test
    void oneUnitHasNoInterval() {
        assertThat(interval(system(1, i -> true))).isEmpty();
    }

    @Test
    void sameSeedGivesTheSameFigures() {
        Comparison comparison = system(30, i -> i % 3 == 0);

        assertThat(interval(comparison)).isEqualTo(interval(comparison));
    }

    @Test
    void systemDoesNotDifferFromItself() {
        Comparison comparison = system(20, i -> i % 2 == 0);

        assertThat(RESAMPLING.significance(comparison, comparison, "Entity"))
                .isEqualTo(new Resampling.Significance(0, 1));
    }

    @Test
    void differenceByChanceIsNotSignificant() {
        Resampling.Significance significance =
                RESAMPLING.significance(
                        system(20, i -> i % 2 == 0),
                        system(20, i -> i % 2 == 1 || i == 0),
                        "Entity");

        assertThat(significance.difference()).isNegative();
        assertThat(significance.p()).isGreaterThan(0.5);
    }

    @Test
    void differenceInNearlyEveryUnitIsSignificant() {
        Resampling.Significance significance =
                RESAMPLING.significance(system(40, i -> i > 2), system(40, i -> i > 30), "Entity");

        assertThat(significance.difference()).isPositive();
        assertThat(significance.p()).isEqualTo(1.0 / 1000);
    }

    /** Four units tell two systems apart in at most one of eight draws, however good one is. */
    @Test
    void fewUnitsCannotBeSignificant() {
        Resampling.Significance significance =
                RESAMPLING.significance(system(4, i -> true), system(4, i -> false), "Entity");

        assertThat(significance.p()).isBetween(0.09, 0.16);
    }

    @Test
    void otherUnitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                RESAMPLING.significance(
                                        system(2, i -> true), system(3, i -> true), "Entity"))
                .withMessage("2 and 3 units");
    }

    private static Optional<Resampling.Interval> interval(Comparison comparison) {
        return RESAMPLING.interval(comparison, "Entity", Optional.empty());
    }

    /** Each unit holds one entity, whose tag is right in some. */
    private static Comparison system(int units, IntPredicate right) {
        Comparison comparison = new Comparison();
        for (int i = 0; i < units; i++) {
            List<Mark> found = new ArrayList<>();
            found.add(Mark.OfSpan.of("Entity", right.test(i) ? "PER" : "LOC", 0, 1));
            comparison.add("d" + i, List.of(Mark.OfSpan.of("Entity", "PER", 0, 1)), found);
        }
        return comparison;
    }
}
