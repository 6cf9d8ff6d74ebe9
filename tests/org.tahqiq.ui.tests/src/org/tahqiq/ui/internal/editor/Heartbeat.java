package org.tahqiq.ui.internal.editor;

import org.eclipse.swt.widgets.Display;

/** Measures for how long at most the display's thread did nothing for the person. */
final class Heartbeat {

    private static final int BEAT = 5;

    private final Display display;
    private final long began = System.nanoTime();
    private long last = System.nanoTime();
    private long longest;
    private boolean stopped;

    private Heartbeat(Display display) {
        this.display = display;
    }

    static Heartbeat of(Display display) {
        Heartbeat heartbeat = new Heartbeat(display);
        display.timerExec(BEAT, heartbeat::beat);
        return heartbeat;
    }

    private void beat() {
        if (!stopped) {
            long now = System.nanoTime();
            longest = Math.max(longest, now - last);
            last = now;
            display.timerExec(BEAT, this::beat);
        }
    }

    /** Stops, and says on the standard output how long it took. */
    void stop(String what) {
        beat();
        stopped = true;
        System.out.printf(
                "%s: %d ms, the display waited %d ms at most%n",
                what, (System.nanoTime() - began) / 1_000_000, longest());
    }

    /** The longest time between two beats, in milliseconds. */
    long longest() {
        return longest / 1_000_000;
    }
}
