package org.tahqiq.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmarks that are named, or all. */
public final class Bench {

    private static final List<String> NAMES =
            List.of(
                    "store",
                    "session",
                    "runner",
                    "status",
                    "widget",
                    "segments",
                    "entities",
                    "relations",
                    "learner",
                    "keys");

    /** Those that write what Tahqiq ships; only run when named. */
    private static final List<String> MAKERS = List.of("clusters", "model");

    private Bench() {}

    /** Arguments: names of benchmarks; none means all. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("tahqiq.root", ".")).toAbsolutePath().normalize();
        List<String> wanted = arguments.length == 0 ? NAMES : List.of(arguments);
        for (String name : wanted) {
            if (!NAMES.contains(name) && !MAKERS.contains(name)) {
                System.err.println(
                        "error: there is no benchmark " + name + "; known: " + NAMES + MAKERS);
                System.exit(2);
            }
        }
        Scratch scratch = Scratch.create();
        try {
            for (String name : wanted) {
                switch (name) {
                    case "store" -> new StoreBenchmark(scratch, out).run();
                    case "session" -> new SessionBenchmark(scratch, out).run();
                    case "runner" -> new RunnerBenchmark(root, scratch, out).run();
                    case "widget" -> new WidgetBenchmark(root, out).run();
                    case "segments" -> new SegmentBenchmark(root, out).run();
                    case "entities" -> new EntityBenchmark(root, out).run();
                    case "learner" -> new LearnerBenchmark(root, out).run();
                    case "clusters" -> new ClusterTraining(root, out).run();
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
}
