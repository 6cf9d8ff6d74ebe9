package org.tahqiq.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Times two pieces of work in turn, so that whatever else the machine does falls on both, and
 * compares medians.
 */
final class Rounds {

    private final int warmUp;
    private final int measured;

    Rounds(int warmUp, int measured) {
        this.warmUp = warmUp;
        this.measured = measured;
    }

    /** Median seconds of ours and theirs. */
    record Times(double ours, double theirs) {
        double ratio() {
            return ours / theirs;
        }
    }

    Times compare(Callable<?> ours, Callable<?> theirs) throws Exception {
        List<Double> oursSeconds = new ArrayList<>();
        List<Double> theirsSeconds = new ArrayList<>();
        for (int round = 0; round < warmUp + measured; round++) {
            double our = seconds(ours);
            double their = seconds(theirs);
            if (round >= warmUp) {
                oursSeconds.add(our);
                theirsSeconds.add(their);
            }
        }
        return new Times(median(oursSeconds), median(theirsSeconds));
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
