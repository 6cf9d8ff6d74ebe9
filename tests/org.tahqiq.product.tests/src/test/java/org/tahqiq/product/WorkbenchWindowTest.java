package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product has all the bundles that its workbench needs; the tests of the bundle cannot tell.
 */
final class WorkbenchWindowTest {

    /** A window as large as a workbench's: GTK makes small ones of the same name that none sees. */
    private static final Pattern WORKBENCH =
            Pattern.compile("\"Tahqiq[^\"]*\":.* 1[12]\\d\\dx\\d{3}\\+");

    private final Product product = Product.built();

    @Test
    void opensAWindow(@TempDir Path folder) throws Exception {
        @Nullable String display = System.getenv("DISPLAY");
        assumeTrue(display != null, "no display: ./check brings one");
        Process workbench =
                new ProcessBuilder(
                                Product.command(
                                        product.home().resolve("tahqiq"),
                                        "-data",
                                        folder.resolve("workspace").toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            Instant end = Instant.now().plus(Duration.ofMinutes(1));
            boolean open = false;
            while (!open && workbench.isAlive() && Instant.now().isBefore(end)) {
                open = WORKBENCH.matcher(windows(String.valueOf(display))).find();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertThat(open).as("a workbench's window").isTrue();
            assertThat(errors(folder.resolve("workspace/.metadata/.log"))).isEmpty();
        } finally {
            workbench.destroy();
            workbench.waitFor(20, TimeUnit.SECONDS);
            workbench.destroyForcibly().waitFor();
        }
    }

    private static List<String> errors(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.matches("!ENTRY \\S+ 4 .*"))
                .toList();
    }

    private static String windows(String display) throws Exception {
        Path xwininfo = Path.of("/usr/bin/xwininfo");
        return Product.run(Map.of("DISPLAY", display), Product.command(xwininfo, "-root", "-tree"))
                .out();
    }
}
