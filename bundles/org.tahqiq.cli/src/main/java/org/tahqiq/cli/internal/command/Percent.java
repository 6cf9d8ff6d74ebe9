package org.tahqiq.cli.internal.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tahqiq.core.evaluation.Resampling;

/** Shares as percentages with two digits, as conlleval prints them. */
final class Percent {

    private Percent() {}

    /** A number for a table. */
    static BigDecimal of(double share) {
        return BigDecimal.valueOf(100 * share).setScale(2, RoundingMode.HALF_UP);
    }

    /** A range for a table; nothing where there is none. */
    static String of(Optional<Resampling.Interval> interval) {
        return interval.map(i -> of(i.low()) + "–" + of(i.high())).orElse("");
    }
}
