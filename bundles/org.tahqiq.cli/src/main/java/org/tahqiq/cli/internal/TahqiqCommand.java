package org.tahqiq.cli.internal;

import java.util.List;
import java.util.ServiceConfigurationError;
import org.tahqiq.cli.internal.command.CopyCommand;
import org.tahqiq.cli.internal.command.DemoCommand;
import org.tahqiq.cli.internal.command.EnginesCommand;
import org.tahqiq.cli.internal.command.EvaluateCommand;
import org.tahqiq.cli.internal.command.ExportCommand;
import org.tahqiq.cli.internal.command.FinishCommand;
import org.tahqiq.cli.internal.command.FormatsCommand;
import org.tahqiq.cli.internal.command.ImportCommand;
import org.tahqiq.cli.internal.command.NewCommand;
import org.tahqiq.cli.internal.command.PipelinesCommand;
import org.tahqiq.cli.internal.command.RunCommand;
import org.tahqiq.cli.internal.command.SearchCommand;
import org.tahqiq.cli.internal.command.StatsCommand;
import org.tahqiq.cli.internal.command.StatusCommand;
import org.tahqiq.cli.internal.command.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line: names the commands, and refuses to do nothing. */
@Command(
        name = "tahqiq",
        description = "Annotates Arabic news articles and makes gold corpora of them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        footerHeading = "%nExample:%n",
        footer = "  tahqiq demo",
        usageHelpAutoWidth = true,
        scope = ScopeType.INHERIT)
public final class TahqiqCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Say of an error where in the program it arose.")
    private boolean debug;

    private TahqiqCommand() {}

    /**
     * Runs one command.
     *
     * @param arguments the command and its arguments
     * @return one of the {@link ExitCodes}
     */
    public static int execute(Console console, String... arguments) {
        TahqiqCommand root = new TahqiqCommand();
        CommandLine line = new CommandLine(root);
        for (Object command : commands(console)) {
            line.addSubcommand(command);
        }
        Failures failures = new Failures(console, () -> root.debug);
        line.setOut(Console.writer(console.out()))
                .setErr(Console.writer(console.err()))
                .setExecutionExceptionHandler((ex, of, parsed) -> failures.ofExecution(ex, of))
                .setParameterExceptionHandler((ex, given) -> failures.ofArguments(ex))
                .setUsageHelpLongOptionsMaxWidth(28);
        try {
            return line.execute(arguments);
        } catch (StackOverflowError
                | OutOfMemoryError
                | LinkageError
                | ServiceConfigurationError e) {
            return failures.ofProgram(e);
        }
    }

    private static List<Object> commands(Console console) {
        return List.of(
                new NewCommand(console),
                new ImportCommand(console),
                new RunCommand(console),
                new CopyCommand(console),
                new StatusCommand(console),
                new FinishCommand(console),
                new ExportCommand(console),
                new SearchCommand(console),
                new StatsCommand(console),
                new EvaluateCommand(console),
                new TrainCommand(console),
                new FormatsCommand(console),
                new PipelinesCommand(console),
                new EnginesCommand(console),
                new DemoCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
