package org.tahqiq.cli.internal;

/** What the exit code of a command means. */
public final class ExitCodes {

    /** All went well. */
    public static final int GOOD = 0;

    /** Some data was bad; the rest was done. */
    public static final int BAD_DATA = 1;

    /** The command was not understood; nothing was done. */
    public static final int USAGE = 2;

    /** The person cancelled: 128 and the number of the interrupt signal, as shells have it. */
    public static final int CANCELLED = 130;

    private ExitCodes() {}
}
