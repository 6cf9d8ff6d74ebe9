package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class WorkClockTest {

    private final AtomicLong now = new AtomicLong();
    private final WorkClock clock = new WorkClock(now::get);

    @Test
    void timeBetweenActsCountsAndAPauseDoesNot() {
        after(60).acted();
        after(600).acted();
        after(30).acted();

        assertThat(clock.worked()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void decisionsAnHourAreSaidOnceTheyTellSomething() {
        after(30).decided(3);
        assertThat(clock.hourly()).isEmpty();

        after(90).decided(1);
        assertThat(clock.hourly()).hasValue(120);
        assertThat(clock.decisions()).isEqualTo(4);
    }

    @Test
    void formerWorkIsGoneOnWith() {
        WorkClock again = new WorkClock(now::get, Duration.ofMinutes(59), 118);
        assertThat(again.hourly()).hasValue(120);

        now.addAndGet(60_000);
        again.decided(2);

        assertThat(again.worked()).isEqualTo(Duration.ofHours(1));
        assertThat(again.hourly()).hasValue(120);
    }

    @Test
    void suggestionsThatArriveAreNoDecisions() {
        AnnotationDesk desk =
                new Desks().suggested("a", "أحمد", "PER").suggested("b", "موسكو", "GPE").desk();
        Desks.pick(desk, "a");
        desk.suggestions().accept();
        desk.undo();

        assertThat(desk.clock().decisions()).isEqualTo(1);
    }

    private WorkClock after(int seconds) {
        now.addAndGet(seconds * 1000L);
        return clock;
    }
}
