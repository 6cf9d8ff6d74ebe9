package org.tahqiq.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which rows come and go until they are those that are wanted. */
final class RowPlanTest {

    private final RowPlan plan = new RowPlan();
    private final List<Object> shown = new ArrayList<>();

    @Test
    void theFirstRowsAreMadeAtOnceAndTheOthersBelowThemFromTheLastOn() {
        want(List.of("a", "b", "c", "d"));
        shown.addAll(plan.first(2));
        assertThat(shown).containsExactly("a", "b");
        make(1);
        assertThat(shown).containsExactly("a", "b", "d");
        assertThat(plan.isDone()).isFalse();
        make(2);
        assertThat(shown).containsExactly("a", "b", "c", "d");
        assertThat(plan.isDone()).isTrue();
    }

    @Test
    void onlyWhatIsNotWantedGoesAndOnlyWhatIsNewIsMade() {
        want(List.of("a", "b", "c", "d"));
        make(4);
        assertThat(plan.want(List.of("a", "x", "c", "y"))).containsExactly("b", "d");
        assertThat(plan.next()).contains(new RowPlan.Step("y", 2));
        assertThat(plan.next()).contains(new RowPlan.Step("x", 1));
        assertThat(plan.next()).isEmpty();
    }

    @Test
    void whatIsInAnotherOrderIsMadeAnew() {
        want(List.of("a", "b", "c"));
        make(3);
        want(List.of("c", "a", "b"));
        assertThat(shown).isEmpty();
        make(3);
        assertThat(shown).containsExactly("c", "a", "b");
    }

    @Test
    void atLastTheRowsAreThoseThatAreWantedWhateverHappenedBefore() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<Integer> rows =
                    new ArrayList<>(
                            IntStream.range(0, 12)
                                    .filter(n -> random.nextBoolean())
                                    .boxed()
                                    .toList());
            if (random.nextInt(4) == 0) {
                Collections.shuffle(rows, random);
            }
            want(rows);
            make(random.nextInt(14));
            if (plan.isDone()) {
                assertThat(shown).isEqualTo(rows);
            }
        }
    }

    private void want(List<?> rows) {
        List<Object> gone = plan.want(rows);
        assertThat(shown).containsAll(gone);
        shown.removeAll(gone);
    }

    private void make(int count) {
        for (int i = 0; i < count; i++) {
            Optional<RowPlan.Step> step = plan.next();
            step.ifPresent(made -> shown.add(made.index(), made.row()));
        }
    }
}
