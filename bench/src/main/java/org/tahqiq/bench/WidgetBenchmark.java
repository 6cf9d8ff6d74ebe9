package org.tahqiq.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * The control in a window with documents of growing length, in turn with {@code StyledText}, which
 * has the same text and as many style ranges: opening, a key that changes a mark, scrolling, heap.
 */
final class WidgetBenchmark {

    private static final int[] LENGTHS = {1_000, 5_000, 20_000, 50_000, 100_000};
    private static final int OPENINGS = 5;
    private static final int KEYS = 200;
    private static final int SCROLLS = 600;
    private static final int NOTCH = 90;

    /** Seconds from a new span to its painting, as measured in brat (Chromium, two cores). */
    private static final Map<Integer, Double> BRAT =
            Map.of(1_000, 0.52, 5_000, 1.3, 20_000, 3.4, 50_000, 12.1, 100_000, 38.5);

    private final Path root;
    private final PrintStream out;

    private record Figures(
            Stopwatch.Times open,
            Stopwatch.Times keys,
            Stopwatch.Times scrolls,
            double megabytes) {}

    WidgetBenchmark(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws Exception {
        Display display = new Display();
        Map<Integer, Figures> ours = new LinkedHashMap<>();
        Map<Integer, Figures> theirs = new LinkedHashMap<>();
        LongScene first = LongScene.of(root, LENGTHS[1]);
        measure(display, first, AnnotatedSubject::new);
        measure(display, first, StyledSubject::new);
        for (int words : LENGTHS) {
            LongScene scene = LongScene.of(root, words);
            ours.put(words, measure(display, scene, AnnotatedSubject::new));
            theirs.put(words, measure(display, scene, StyledSubject::new));
        }
        display.dispose();
        print(ours, theirs);
    }

    private Figures measure(Display display, LongScene scene, Subject.Opening opening) {
        Stopwatch watch = new Stopwatch(display);
        Shell shell = new Shell(display, SWT.NO_TRIM);
        shell.setSize(1200, 900);
        shell.open();
        shell.forceActive();
        watch.settle(200);
        Stopwatch.Times openings = times(OPENINGS);
        for (int i = 0; i < OPENINGS; i++) {
            Control control =
                    watch.time(
                            openings,
                            i,
                            () -> {
                                Control opened = opening.open(shell, scene).control();
                                watch.watch(opened);
                                return opened;
                            });
            watch.settle(50);
            control.dispose();
        }
        watch.settle(50);
        double before = heap();
        Subject subject = opening.open(shell, scene);
        Control control = subject.control();
        watch.watch(control);
        control.setFocus();
        watch.settle(300);
        Stopwatch.Times keys = keys(display, watch, subject, control);
        Stopwatch.Times scrolls = scrolls(watch, subject, control);
        double megabytes = heap() - before;
        watch.dispose();
        shell.dispose();
        return new Figures(openings, keys, scrolls, megabytes);
    }

    private static Stopwatch.Times times(int count) {
        return new Stopwatch.Times(new double[count], new double[count]);
    }

    /** Ten keys at each of many places all over the text. */
    private static Stopwatch.Times keys(
            Display display, Stopwatch watch, Subject subject, Control control) {
        Stopwatch.Times times = times(KEYS);
        List<Integer> seen = List.of();
        for (int i = 0; i < KEYS; i++) {
            if (i % 10 == 0) {
                subject.scrollTo((double) i / KEYS);
                watch.settle(60);
                seen = subject.inSight();
            }
            subject.takeInHand(seen.get(i * 7 % seen.size()));
            Event key = new Event();
            key.character = Subject.KEY;
            key.type = SWT.KeyDown;
            watch.time(
                    times,
                    i,
                    () -> {
                        display.post(key);
                        return control;
                    });
            key.type = SWT.KeyUp;
            display.post(key);
            watch.settle(20);
        }
        return times;
    }

    /** At many places of the text's first half: four notches of a wheel and then a page. */
    private static Stopwatch.Times scrolls(Stopwatch watch, Subject subject, Control control) {
        Stopwatch.Times times = times(SCROLLS);
        for (int i = 0; i < SCROLLS; i++) {
            if (i % 5 == 0) {
                subject.scrollTo(0.4 * i / SCROLLS);
                watch.settle(60);
            }
            int pixels = i % 5 == 4 ? control.getSize().y : NOTCH;
            watch.time(
                    times,
                    i,
                    () -> {
                        subject.scrollBy(pixels);
                        return control;
                    });
            watch.settle(20);
        }
        return times;
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private void print(Map<Integer, Figures> ours, Map<Integer, Figures> theirs) {
        out.printf("%nThe control in a window of 1200 x 900, and StyledText in the same run.%n");
        out.printf(
                "Milliseconds by the clock until the pixels are there; CPU: of the UI thread.%n");
        table("Opened to painted (wanted: at most 1000)", ours, theirs, Figures::open);
        table(
                "Key pressed to mark painted anew (wanted: 99 %% in 50)",
                ours, theirs, Figures::keys);
        table("Scrolled to painted (wanted: 99 %% in 16)", ours, theirs, Figures::scrolls);
        out.printf("%n%-48s%n", "The same beside brat (from a new span to its painting, median)");
        out.printf("  %9s %10s %10s %10s%n", "words", "ours, ms", "brat, ms", "ratio");
        for (int words : ours.keySet()) {
            double our = ours.get(words).keys().clockAt(50);
            double brat = BRAT.getOrDefault(words, 0.0) * 1000;
            out.printf("  %,9d %10.1f %10.0f %10.4f%n", words, our, brat, our / brat);
        }
        out.printf("%nHeap of the document after all of this (wanted: under 300 MB)%n");
        out.printf("  %9s %10s %14s%n", "words", "ours, MB", "StyledText, MB");
        for (int words : ours.keySet()) {
            double our = ours.get(words).megabytes();
            out.printf("  %,9d %10.1f %14.1f%n", words, our, theirs.get(words).megabytes());
        }
    }

    private void table(
            String title,
            Map<Integer, Figures> ours,
            Map<Integer, Figures> theirs,
            Function<Figures, Stopwatch.Times> part) {
        out.printf("%n" + title + "%n");
        out.printf(
                "  %9s | %8s %8s %8s %8s | %10s %8s %8s | %8s%n",
                "words",
                "median",
                "99 %",
                "CPU med.",
                "CPU 99 %",
                "StyledText",
                "99 %",
                "CPU 99 %",
                "ratio");
        for (int words : ours.keySet()) {
            Stopwatch.Times our = part.apply(ours.get(words));
            Stopwatch.Times their = part.apply(theirs.get(words));
            out.printf(
                    "  %,9d | %8.1f %8.1f %8.1f %8.1f | %10.1f %8.1f %8.1f | %8.3f%n",
                    words,
                    our.clockAt(50),
                    our.clockAt(99),
                    our.processorAt(50),
                    our.processorAt(99),
                    their.clockAt(50),
                    their.clockAt(99),
                    their.processorAt(99),
                    our.clockAt(50) / their.clockAt(50));
        }
    }
}
