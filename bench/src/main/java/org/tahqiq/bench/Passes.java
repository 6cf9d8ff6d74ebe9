package org.tahqiq.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tahqiq.nlp.api.pipeline.RunReport;

/**
 * What the passes over the documents took, ours and those of the peers in turn. The first rounds do
 * not count: until the compiler of the Java machine is quiet, it takes a processor from whoever is
 * at it. Processor time is that of the whole process, with what the compiler and the collection of
 * garbage take, and in ours the loading of the engines, which words a second leave out.
 */
final class Passes {

    /** Who makes a pass. */
    enum Kind {
        SIMPLE("uimaFIT, keeps nothing"),
        BARE("a loop, reads nothing"),
        SAVING("a loop that saves UIMA's XMI"),
        TAHQIQ("Tahqiq, and as many that write");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private record Pass(Kind kind, int threads, double seconds, double processor) {}

    private static final int MEASURED = 9;
    private static final int LEAST_WARM_UP = 6;
    private static final int MOST_WARM_UP = 16;

    /** The share of a round below which the compiler is quiet. */
    private static final double QUIET = 0.03;

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final List<Pass> passes = new ArrayList<>();
    private int rounds;
    private int warmUp;
    private long began;
    private long compiled;
    private long words;

    /** Begins a round. */
    void begin() {
        long now = System.nanoTime();
        long compiledNow = compiler.getTotalCompilationTime();
        boolean quiet = compiledNow - compiled < QUIET * (now - began) / 1e6;
        boolean isWarm = warmUp > 0;
        if (!isWarm && rounds >= LEAST_WARM_UP && (quiet || rounds == MOST_WARM_UP)) {
            warmUp = rounds;
            passes.clear();
        }
        rounds++;
        began = now;
        compiled = compiledNow;
    }

    boolean areEnough() {
        return warmUp > 0 && rounds == warmUp + MEASURED;
    }

    /** How many rounds did not count. */
    int warmUp() {
        return warmUp;
    }

    /** A pass of ours, which says itself how long it took. */
    void ours(int threads, Callable<RunReport> pass) throws Exception {
        long processor = system.getProcessCpuTime();
        RunReport report = pass.call();
        words = report.words();
        double seconds = words / report.wordsPerSecond();
        add(Kind.TAHQIQ, threads, seconds, processor);
    }

    /** A pass of a peer. */
    void theirs(Kind kind, int threads, Runnable pass) {
        long processor = system.getProcessCpuTime();
        long begin = System.nanoTime();
        pass.run();
        add(kind, threads, (System.nanoTime() - begin) / 1e9, processor);
    }

    private void add(Kind kind, int threads, double seconds, long processorBefore) {
        double processor = (system.getProcessCpuTime() - processorBefore) / 1e9;
        passes.add(new Pass(kind, threads, seconds, processor));
    }

    /** Words a second of the pass in the middle. */
    double wordsPerSecond(Kind kind, int threads) {
        return words / median(kind, threads, Pass::seconds);
    }

    /** Seconds of all processors together, of the pass in the middle. */
    double processorSeconds(Kind kind, int threads) {
        return median(kind, threads, Pass::processor);
    }

    /** How many times as fast the passes of one kind are as those of another in the same round. */
    Ratio ratio(Kind kind, int threads, Kind other, int otherThreads) {
        double[] ours = values(kind, threads, Pass::seconds);
        double[] theirs = values(other, otherThreads, Pass::seconds);
        double[] ratios =
                IntStream.range(0, ours.length).mapToDouble(i -> theirs[i] / ours[i]).toArray();
        Arrays.sort(ratios);
        int quarter = ratios.length / 4;
        return new Ratio(
                ratios[quarter], ratios[ratios.length / 2], ratios[ratios.length - 1 - quarter]);
    }

    /**
     * How one thing compares with another that was measured in the same round. What else a machine
     * does changes from one round to the next more than what is compared.
     *
     * @param lower a quarter of the rounds were at or below this
     * @param median of the rounds
     * @param upper a quarter of the rounds were at or above this
     */
    record Ratio(double lower, double median, double upper) {}

    private double median(Kind kind, int threads, ToDoubleFunction<Pass> what) {
        double[] values = values(kind, threads, what);
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** In the order of the rounds. */
    private double[] values(Kind kind, int threads, ToDoubleFunction<Pass> what) {
        return passes.stream()
                .filter(pass -> pass.kind() == kind && pass.threads() == threads)
                .mapToDouble(what)
                .toArray();
    }
}
