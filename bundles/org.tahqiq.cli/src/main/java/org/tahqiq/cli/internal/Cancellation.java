package org.tahqiq.cli.internal;

/** Whether the person wants the running command to stop. Used from several threads. */
public final class Cancellation {

    private volatile boolean asked;

    /** Asks the command to stop at the next place where it can. */
    public void ask() {
        asked = true;
    }

    /** Whether it has been asked to stop. */
    public boolean isAsked() {
        return asked;
    }
}
