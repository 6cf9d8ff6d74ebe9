package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.product.Product.Outcome;

/** How the start script stands behind the workbench; a script stands in for Java here. */
final class RestartTest {

    /** Notes its process and its arguments, and ends with the next of the exit codes. */
    private static final String JAVA =
            """
            #!/bin/sh
            folder=$(dirname "$0")
            echo "$$ $*" >>"$folder/starts"
            [ -s "$folder/codes" ] || exec sleep 100
            code=$(head -n 1 "$folder/codes")
            sed -i 1d "$folder/codes"
            exit "$code"
            """;

    private final Product product = Product.built();

    @TempDir private Path folder = Path.of("");

    private Path java = Path.of("");

    @BeforeEach
    void standInForJava() throws IOException {
        java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theWorkbenchIsStartedAgainAsOftenAsItAsksForIt() throws Exception {
        Outcome outcome = start(List.of("23", "24", "0"), "-data", "a b");

        assertThat(outcome.exitCode()).isZero();
        assertThat(starts()).hasSize(3).allMatch(start -> start.endsWith(" -data a b"));
    }

    @Test
    void anyOtherEndOfTheWorkbenchIsOne() throws Exception {
        Outcome outcome = start(List.of("13", "0"), "-data", "a b");

        assertThat(outcome.exitCode()).isEqualTo(13);
        assertThat(starts()).hasSize(1);
    }

    @Test
    void aCommandIsNotStartedAgain() throws Exception {
        Outcome outcome = start(List.of("23", "0"), "status");

        assertThat(outcome.exitCode()).isEqualTo(23);
        assertThat(starts()).hasSize(1);
    }

    @Test
    void whoEndsTheScriptEndsTheWorkbench() throws Exception {
        Process script =
                environment(new ProcessBuilder(command("-data", "w")))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        try {
            Instant latest = Instant.now().plus(Duration.ofSeconds(20));
            while (starts().isEmpty() && Instant.now().isBefore(latest)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(starts()).hasSize(1);
            long workbench = Long.parseLong(starts().get(0).split(" ")[0]);

            script.destroy();

            assertThat(script.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(script.exitValue()).isEqualTo(128 + 15);
            assertThat(ProcessHandle.of(workbench)).isEmpty();
            assertThat(starts()).hasSize(1);
        } finally {
            script.destroyForcibly().waitFor();
        }
    }

    private Outcome start(List<String> codes, String... arguments) throws Exception {
        Files.write(folder.resolve("bin/codes"), codes);
        return Product.run(environment(new ProcessBuilder()).environment(), command(arguments));
    }

    private List<String> command(String... arguments) {
        return Product.command(product.home().resolve("tahqiq"), arguments);
    }

    /** The script looks only whether there is a display. */
    private ProcessBuilder environment(ProcessBuilder process) {
        process.environment().putAll(Map.of("JAVA_HOME", folder.toString(), "DISPLAY", ":none"));
        return process;
    }

    private List<String> starts() throws IOException {
        Path starts = folder.resolve("bin/starts");
        return Files.exists(starts) ? Files.readAllLines(starts) : List.of();
    }
}
