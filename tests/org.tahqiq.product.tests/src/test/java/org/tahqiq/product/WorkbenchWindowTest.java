package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product has all the bundles that its workbench needs; the tests of the bundle cannot tell.
 */
final class WorkbenchWindowTest {

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
                open = windows(String.valueOf(display)).contains("Tahqiq");
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertThat(open).as("a window named Tahqiq").isTrue();
        } finally {
            workbench.destroy();
            workbench.waitFor(20, TimeUnit.SECONDS);
            workbench.destroyForcibly().waitFor();
        }
    }

    private static String windows(String display) throws Exception {
        Path xwininfo = Path.of("/usr/bin/xwininfo");
        return Product.run(Map.of("DISPLAY", display), Product.command(xwininfo, "-root", "-tree"))
                .out();
    }
}
