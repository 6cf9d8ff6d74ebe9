package org.tahqiq.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds development data that lies beside the checkout and is never part of it. A test that asks
 * for what is not there is skipped and says so.
 */
public final class SharedData {

    private SharedData() {}

    /** The checkout's top folder. */
    public static Path root() {
        return Path.of(System.getProperty("tahqiq.root", "../..")).toAbsolutePath().normalize();
    }

    /**
     * A file or folder below {@code shared/} beside the checkout.
     *
     * @param relative its path below that folder, for example {@code articles}
     */
    public static Path require(String relative) {
        Path path = root().resolveSibling("shared").resolve(relative);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there");
        return path;
    }
}
