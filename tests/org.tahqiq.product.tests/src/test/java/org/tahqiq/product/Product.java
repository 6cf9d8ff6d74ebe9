package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The product as it is handed to people.
 *
 * @param home the folder with the start script
 */
record Product(Path home) {

    private static final Path BUILT =
            Path.of("releng/org.tahqiq.product/target/products/tahqiq/linux/gtk/x86_64/tahqiq");

    private static final Path WITH_CORENLP =
            Path.of(
                    "releng/org.tahqiq.product.corenlp/target/products/tahqiq.corenlp/linux/gtk/x86_64/tahqiq");

    /** What a finished process has left. */
    record Outcome(int exitCode, String out, String err) {}

    /** The product that this build has made. */
    static Product built() {
        return new Product(Repository.root().resolve(BUILT).toAbsolutePath().normalize());
    }

    /** The one with the optional feature CoreNLP; empty: this build has made none. */
    static Optional<Product> withCoreNlp() {
        return Boolean.getBoolean("tahqiq.corenlp")
                ? Optional.of(
                        new Product(
                                Repository.root()
                                        .resolve(WITH_CORENLP)
                                        .toAbsolutePath()
                                        .normalize()))
                : Optional.empty();
    }

    /** Runs the start script without a display. */
    Outcome tahqiq(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), command(home.resolve("tahqiq"), arguments));
    }

    /** Runs a command inside Equinox rather than in plain Java. */
    Outcome application(String... arguments) throws IOException, InterruptedException {
        String[] equinox = {
            "-application", "org.tahqiq.cli.application", "-data", "@none", "-nosplash"
        };
        List<String> command = new ArrayList<>(command(home.resolve("tahqiq"), equinox));
        command.addAll(List.of(arguments));
        return run(Map.of(), command);
    }

    /** The bundles' jars and folders. */
    List<Path> plugins() throws IOException {
        try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
            return plugins.sorted().toList();
        }
    }

    /** The one bundle of this symbolic name. */
    Path plugin(String name) throws IOException {
        List<Path> found =
                plugins().stream()
                        .filter(file -> file.getFileName().toString().startsWith(name + "_"))
                        .toList();
        assertThat(found).as("bundle %s in the product", name).hasSize(1);
        return found.get(0);
    }

    static List<String> command(Path program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    static Outcome run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("tahqiq", ".out");
        Path err = Files.createTempFile("tahqiq", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().remove("DISPLAY");
            builder.environment().putAll(environment);
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("still running after two minutes: " + command);
            }
            return new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
