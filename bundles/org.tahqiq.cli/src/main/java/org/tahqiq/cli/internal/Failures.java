package org.tahqiq.cli.internal;

import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tahqiq.core.CorpusException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what commands throw into one sentence for the person and an exit code. */
final class Failures {

    private final Console console;
    private final BooleanSupplier debug;

    Failures(Console console, BooleanSupplier debug) {
        this.console = console;
        this.debug = debug;
    }

    /** Says what is wrong with the arguments. */
    int ofArguments(ParameterException ex) {
        CommandLine line = ex.getCommandLine();
        console.error(String.valueOf(ex.getMessage()));
        UnmatchedArgumentException.printSuggestions(ex, line.getErr());
        helpOn(line);
        trace(ex);
        return ExitCodes.USAGE;
    }

    /** Says why a command could not do what it was asked. */
    int ofExecution(Exception ex, CommandLine line) {
        int exitCode = ExitCodes.BAD_DATA;
        if (ex instanceof OperationCanceledException) {
            console.error("cancelled; what was finished before is kept");
            exitCode = ExitCodes.CANCELLED;
        } else if (ex instanceof UsageException) {
            console.error(String.valueOf(ex.getMessage()));
            helpOn(line);
            exitCode = ExitCodes.USAGE;
        } else if (ex instanceof CorpusException) {
            console.error(String.valueOf(ex.getMessage()));
        } else {
            return ofProgram(ex);
        }
        trace(ex);
        return exitCode;
    }

    /** Says that it was not the person's or the data's fault. */
    int ofProgram(Throwable ex) {
        if (ex instanceof OutOfMemoryError) {
            console.error(
                    "The memory does not suffice. Give Java more, for example with"
                            + " TAHQIQ_JAVA_OPTIONS=-Xmx4g in the environment.");
        } else {
            console.error(
                    "Tahqiq itself failed (%s). Repeat the command with --debug, and report what it prints."
                            .formatted(ex));
        }
        trace(ex);
        return ExitCodes.BAD_DATA;
    }

    private void helpOn(CommandLine line) {
        console.err().println("See: %s --help".formatted(line.getCommandSpec().qualifiedName()));
    }

    private void trace(Throwable ex) {
        if (debug.getAsBoolean()) {
            ex.printStackTrace(console.err());
        }
    }
}
