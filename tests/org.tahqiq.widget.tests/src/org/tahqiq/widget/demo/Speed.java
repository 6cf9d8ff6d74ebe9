package org.tahqiq.widget.demo;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;

/** Measures the control with long documents: {@code Speed 1000 20000 100000}. */
public final class Speed {

    private static final int ROUNDS = 400;

    private static final boolean PROCESSOR = Boolean.getBoolean("processor");

    private final Display display;
    private boolean painted;

    private Speed(Display display) {
        this.display = display;
    }

    public static void main(String[] arguments) {
        Display display = new Display();
        Speed speed = new Speed(display);
        speed.measure(5000);
        System.out.println(
                "words  marks  open ms  key ms p50/p99  mark ms p50/p99  scroll ms p50/p99  heap MB");
        for (String words : arguments) {
            System.out.println(speed.measure(Integer.parseInt(words)));
        }
        display.dispose();
    }

    private String measure(int words) {
        Scene scene = LargeScene.of(words);
        long before = heap();
        Shell shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 900);
        shell.open();
        settle();
        painted = false;
        long start = now();
        AnnotatedText text = new AnnotatedText(shell, SWT.NONE);
        shell.layout();
        text.setScene(scene);
        text.addListener(SWT.Paint, event -> painted = true);
        awaitPaint();
        double open = since(start);
        text.setFocus();
        settle();
        text.onIntent(
                intent -> {
                    if (intent instanceof Intent.SelectRange select) {
                        text.setScene(text.scene().withSelection(select.selection()));
                    }
                });
        double[] keys = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Event key = new Event();
            key.keyCode = i % 8 == 7 ? SWT.ARROW_DOWN : SWT.ARROW_LEFT;
            painted = false;
            long begun = now();
            text.notifyListeners(SWT.KeyDown, key);
            awaitPaint();
            keys[i] = since(begun);
        }
        double[] marks = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            List<Mark> changed = new ArrayList<>(text.scene().marks());
            Mark seen = text.marksInSight().get(i % 20);
            int index = changed.indexOf(seen);
            TextRange range = seen.parts().get(0);
            changed.set(
                    index,
                    i % 2 == 0
                            ? seen.withParts(List.of(new TextRange(range.begin(), range.end() + 1)))
                            : seen.withStatus(
                                    seen.status() == MarkStatus.DECISION
                                            ? MarkStatus.SUGGESTION
                                            : MarkStatus.DECISION));
            Scene next = text.scene().withMarks(changed);
            painted = false;
            long begun = now();
            text.setScene(next);
            awaitPaint();
            marks[i] = since(begun);
        }
        double[] scrolls = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int step = i < ROUNDS / 2 ? 90 : 700;
            int to = text.getVerticalBar().getSelection() + step;
            painted = false;
            long begun = now();
            text.getVerticalBar().setSelection(to);
            text.getVerticalBar().notifyListeners(SWT.Selection, new Event());
            awaitPaint();
            scrolls[i] = since(begun);
        }
        long used = heap() - before;
        shell.dispose();
        settle();
        return String.format(
                        "%6d %6d %7.0f  %6.1f /%6.1f  %6.1f /%6.1f  %6.1f /%6.1f  %6.1f",
                        words,
                        scene.marks().size(),
                        open,
                        at(keys, 50),
                        at(keys, 99),
                        at(marks, 50),
                        at(marks, 99),
                        at(half(scrolls, 0), 50),
                        at(half(scrolls, 0), 99),
                        used / 1e6)
                + String.format(
                        "  pages %.1f / %.1f", at(half(scrolls, 1), 50), at(half(scrolls, 1), 99));
    }

    private static double[] half(double[] times, int which) {
        int middle = times.length / 2;
        return Arrays.copyOfRange(times, which * middle, (which + 1) * middle);
    }

    private void settle() {
        long until = System.nanoTime() + 200_000_000L;
        while (System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private void awaitPaint() {
        long until = System.nanoTime() + 300_000_000L;
        while (!painted && System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(100_000);
            }
        }
    }

    /** Wall clock, or processor time of this thread where other work disturbs the clock. */
    private static long now() {
        return PROCESSOR
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    private static double since(long start) {
        return (now() - start) / 1e6;
    }

    private static double at(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
