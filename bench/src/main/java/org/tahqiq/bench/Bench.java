package org.tahqiq.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the benchmarks that are named, or all. */
public final class Bench {

    private static final String RUNNER = "runner";

    private static final List<String> NAMES =
            List.of(
                    "store",
                    "session",
                    RUNNER,
                    "status",
                    "widget",
                    "segments",
                    "entities",
                    "relations",
                    "learner",
                    "keys");

    /** Those that write what Tahqiq ships; only run when named. */
    private static final List<String> MAKERS = List.of("clusters", "vectors", "model");

    private Bench() {}

    /** Arguments: names of benchmarks, {@code runner:PIPELINE} for one pipeline; none means all. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("tahqiq.root", ".")).toAbsolutePath().normalize();
        List<String> wanted = arguments.length == 0 ? NAMES : List.of(arguments);
        for (String argument : wanted) {
            String name = name(argument);
            if (!NAMES.contains(name) && !MAKERS.contains(name)) {
                System.err.println(
                        "error: there is no benchmark " + name + "; known: " + NAMES + MAKERS);
                System.exit(2);
            }
        }
        Scratch scratch = Scratch.create();
        try {
            for (String argument : wanted) {
                switch (name(argument)) {
                    case "store" -> new StoreBenchmark(scratch, out).run();
                    case "session" -> new SessionBenchmark(scratch, out).run();
                    case RUNNER -> new RunnerBenchmark(root, scratch, out).run(detail(argument));
                    case "widget" -> new WidgetBenchmark(root, out).run();
                    case "segments" -> new SegmentBenchmark(root, out).run();
                    case "entities" -> new EntityBenchmark(root, out).run();
                    case "learner" -> new LearnerBenchmark(root, out).run();
                    case "clusters" -> new ClusterTraining(root, out).run();
                    case "vectors" -> new VectorTraining(root, out).run();
                    case "model" -> new ModelTraining(root, out).run();
                    case "relations" -> new RelationBenchmark(root, scratch, out).run();
                    case "keys" -> new KeystrokeBenchmark(root, out).run();
                    default -> new StatusBenchmark(root, scratch, out).run();
                }
            }
        } finally {
            scratch.delete();
        }
    }

    private static String name(String argument) {
        return argument.startsWith(RUNNER + ":") ? RUNNER : argument;
    }

    /** What stands behind the name of the benchmark of the runner. */
    private static Optional<String> detail(String argument) {
        return argument.equals(RUNNER)
                ? Optional.empty()
                : Optional.of(argument.substring(RUNNER.length() + 1));
    }
}
