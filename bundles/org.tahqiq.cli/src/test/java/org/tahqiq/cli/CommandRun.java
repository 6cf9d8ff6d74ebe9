package org.tahqiq.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A command that was run, with all that it printed. */
record CommandRun(int exitCode, String out, String err) {

    /** Runs a command; arguments are printed as they are, paths by their path. */
    static CommandRun of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int exitCode =
                Main.run(
                        texts,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that has to go well. */
    static CommandRun good(Object... arguments) {
        CommandRun run = of(arguments);
        if (run.exitCode != 0) {
            throw new AssertionError("exit code %d: %s".formatted(run.exitCode, run.err));
        }
        return run;
    }

    /** A command in a process of its own, not started yet. */
    static ProcessBuilder process(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** The lines on standard error that are errors. */
    List<String> errors() {
        return err.lines().filter(line -> line.startsWith("error: ")).toList();
    }

    /** What was printed, with a folder's changing name replaced. */
    String outWithout(Path folder) {
        return out.replace(folder.toString(), "DIR");
    }
}
