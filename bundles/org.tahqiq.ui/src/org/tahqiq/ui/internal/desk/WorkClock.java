package org.tahqiq.ui.internal.desk;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * How long a person has worked on a document, and how fast. Time runs from one act to the next;
 * what lies between two acts counts unless it was long enough to have been a pause.
 */
public final class WorkClock {

    private static final long PAUSE = Duration.ofMinutes(2).toMillis();

    /** Before this, decisions an hour would be guesswork. */
    private static final long TELLING = Duration.ofMinutes(1).toMillis();

    private static final double HOUR = Duration.ofHours(1).toMillis();

    private final LongSupplier now;
    private long last;
    private long worked;
    private int decisions;

    /**
     * A clock that stands at nothing.
     *
     * @param now milliseconds since any fixed moment
     */
    public WorkClock(LongSupplier now) {
        this(now, Duration.ZERO, 0);
    }

    /**
     * A clock that goes on from former work.
     *
     * @param now milliseconds since any fixed moment
     * @param worked time on task up to now
     * @param decisions made up to now
     */
    public WorkClock(LongSupplier now, Duration worked, int decisions) {
        this.now = now;
        this.last = now.getAsLong();
        this.worked = worked.toMillis();
        this.decisions = decisions;
    }

    /** The person did something, if only look at another mark. */
    public void acted() {
        long at = now.getAsLong();
        if (at - last <= PAUSE) {
            worked += at - last;
        }
        last = at;
    }

    /** The person decided on so many annotations. */
    public void decided(int annotations) {
        acted();
        decisions += annotations;
    }

    /** Time on task. */
    public Duration worked() {
        return Duration.ofMillis(worked);
    }

    /** How many annotations were decided on. */
    public int decisions() {
        return decisions;
    }

    /** Decisions an hour, rounded; empty while too little is known. */
    public OptionalInt hourly() {
        return worked < TELLING || decisions == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(decisions * HOUR / worked));
    }
}
