package org.tahqiq.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line: names the commands, and refuses to do nothing. */
@Command(
        name = "tahqiq",
        description = "Annotates Arabic news articles and makes gold corpora of them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class TahqiqCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    private TahqiqCommand() {}

    /**
     * Runs one command.
     *
     * @param arguments the command and its arguments
     * @return 0 when all went well, 1 when some data was bad, 2 when the command was not understood
     */
    public static int execute(String... arguments) {
        return new CommandLine(new TahqiqCommand()).execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
