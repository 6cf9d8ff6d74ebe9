package org.tahqiq.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Makes an interrupt (Ctrl-C, or the system shutting down) cancel a command instead of killing it:
 * the process ends when the command has stopped at a place where nothing is half done.
 */
public final class Interruption {

    private static final long PATIENCE_SECONDS = 30;

    private Interruption() {}

    /** Runs a command, and asks it to stop if the process is interrupted meanwhile. */
    public static int cancelling(Cancellation cancellation, IntSupplier command) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = new Thread(() -> cancelAndWait(cancellation, stopped), "tahqiq-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return command.getAsInt();
        } finally {
            stopped.countDown();
            remove(hook);
        }
    }

    private static void cancelAndWait(Cancellation cancellation, CountDownLatch stopped) {
        cancellation.ask();
        try {
            stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // Then the hook is running, and has done what it is there for.
            return;
        }
    }
}
