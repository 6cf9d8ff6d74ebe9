package org.tahqiq.widget.internal.input;

/**
 * Lays out what is just out of sight while the person reads, so that the next page costs no more
 * than its painting, and frees what has gone far out of sight. Works in slices that are shorter
 * than a frame, with pauses between them for whatever the person does, and never between an action
 * and its painting.
 */
public final class ReadAhead {

    private static final int PAUSE_MILLISECONDS = 4;
    private static final long SLICE_NANOSECONDS = 3_000_000L;

    private final Host host;
    private boolean waiting;
    private boolean paintingAwaited;

    public ReadAhead(Host host) {
        this.host = host;
    }

    /** Something is to be painted, which comes first. */
    public void paintingAsked() {
        paintingAwaited = true;
    }

    /** Something was painted: there may be more to lay out. */
    public void painted() {
        paintingAwaited = false;
        goOnLater();
    }

    private void goOnLater() {
        if (!waiting) {
            waiting = true;
            host.later(PAUSE_MILLISECONDS, this::work);
        }
    }

    private void work() {
        waiting = false;
        if (paintingAwaited) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOSECONDS;
        while (host.view().viewport().layOutAhead() || host.view().viewport().freeFar()) {
            if (System.nanoTime() > end) {
                goOnLater();
                return;
            }
        }
    }
}
