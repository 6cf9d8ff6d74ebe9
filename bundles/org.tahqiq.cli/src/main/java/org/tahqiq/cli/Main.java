package org.tahqiq.cli;

import org.tahqiq.cli.internal.StandardStreams;
import org.tahqiq.cli.internal.TahqiqCommand;

/** Starts the command line with plain Java: no OSGi, no workbench, no display. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code: 0 when all went well, 1 when some
     * data was bad, 2 when the command was not understood.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        StandardStreams.useUtf8();
        int exitCode = TahqiqCommand.execute(arguments);
        StandardStreams.flush();
        System.exit(exitCode);
    }
}
