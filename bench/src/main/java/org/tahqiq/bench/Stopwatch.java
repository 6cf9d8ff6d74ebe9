package org.tahqiq.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Measures from an action to the end of the painting that follows it: by the clock, until the
 * display has answered that the pixels are there, and by the processor time of the display's
 * thread, which other work on the machine does not disturb.
 */
final class Stopwatch {

    private static final long PATIENCE = 60_000_000_000L;

    /** Short enough not to be seen, long enough to leave the processor to the X server. */
    private static final long NAP = 50_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final Image pixel;
    private boolean painted;

    /** Times of many repetitions in milliseconds. */
    record Times(double[] clock, double[] processor) {

        static double at(double[] times, double percent) {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }

        double clockAt(double percent) {
            return at(clock, percent);
        }

        double processorAt(double percent) {
            return at(processor, percent);
        }
    }

    Stopwatch(Display display) {
        this.display = display;
        pixel = new Image(display, 1, 1);
    }

    /** To be told of a control before its first painting. */
    void watch(Control control) {
        control.addListener(SWT.Paint, event -> painted = true);
    }

    /**
     * @param times where to put what is measured, at {@code index}
     */
    Control time(Times times, int index, Action action) {
        painted = false;
        long clock = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        Control control = action.act();
        while (!painted) {
            if (System.nanoTime() - clock > PATIENCE) {
                throw new IllegalStateException("Nothing was painted within a minute");
            }
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(NAP);
            }
        }
        waitForPixels(control);
        times.clock[index] = (System.nanoTime() - clock) / 1e6;
        times.processor[index] = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
        return control;
    }

    /** What is measured; answers the control that is painted. */
    interface Action {
        Control act();
    }

    private void waitForPixels(Control control) {
        GC gc = new GC(control);
        gc.copyArea(pixel, 0, 0);
        gc.dispose();
        pixel.getImageData();
    }

    /** Lets the display finish what it has to do. */
    void settle(int milliseconds) {
        long until = System.nanoTime() + milliseconds * 1_000_000L;
        while (System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(NAP);
            }
        }
    }

    void dispose() {
        pixel.dispose();
    }
}
