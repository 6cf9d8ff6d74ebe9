package org.tahqiq.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.tahqiq.cli.internal.Cancellation;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.ExitCodes;
import org.tahqiq.cli.internal.Interruption;
import org.tahqiq.cli.internal.StandardStreams;
import org.tahqiq.cli.internal.TahqiqCommand;
import org.tahqiq.core.cause.Cause;

/**
 * Starts the command line with plain Java: no OSGi, no workbench, no display.
 *
 * <p>Exit codes: 0 when all went well, 1 when some data was bad, 2 when the command was not
 * understood, 130 when it was cancelled.
 */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(runInProcess(arguments));
    }

    /**
     * Runs one command with the output going elsewhere, as if it were piped into a file.
     *
     * @param arguments the command and its arguments
     * @param out takes the results, in UTF-8
     * @param err takes progress and errors, in UTF-8
     * @return the exit code
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return TahqiqCommand.execute(Console.piped(out, err, new Cancellation()), arguments);
    }

    /** Runs one command on the streams of the process, which an interrupt cancels cleanly. */
    static int runInProcess(String[] arguments) {
        StandardStreams streams = new StandardStreams();
        // The command line speaks English, and writes numbers that programs can read.
        Locale.setDefault(Locale.ENGLISH);
        Cancellation cancellation = new Cancellation();
        Console console = Console.ofProcess(cancellation);
        int exitCode =
                Interruption.cancelling(
                        cancellation, () -> TahqiqCommand.execute(console, arguments));
        Optional<IOException> unwritten = streams.flush();
        if (unwritten.isEmpty()) {
            return exitCode;
        }
        console.error("The results could not be written: " + Cause.of(unwritten.get()) + ".");
        return exitCode == ExitCodes.GOOD ? ExitCodes.BAD_DATA : exitCode;
    }
}
