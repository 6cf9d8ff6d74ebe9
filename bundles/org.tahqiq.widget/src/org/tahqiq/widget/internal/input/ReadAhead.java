package org.tahqiq.widget.internal.input;

/**
 * Lays out what is just out of sight while the person reads, so that the next page costs no more
 * than its painting. Works in slices that are shorter than a frame, with pauses between them for
 * whatever the person does.
 */
public final class ReadAhead {

    private static final int PAUSE_MILLISECONDS = 8;
    private static final long SLICE_NANOSECONDS = 4_000_000L;

    private final Host host;
    private boolean waiting;

    public ReadAhead(Host host) {
        this.host = host;
    }

    /** Something was painted: there may be more to lay out. */
    public void painted() {
        if (!waiting) {
            waiting = true;
            host.later(PAUSE_MILLISECONDS, this::work);
        }
    }

    private void work() {
        waiting = false;
        long end = System.nanoTime() + SLICE_NANOSECONDS;
        while (host.view().viewport().layOutAhead()) {
            if (System.nanoTime() > end) {
                painted();
                return;
            }
        }
    }
}
