package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command once printed and was looked at, below {@code src/test/resources}. {@code
 * -Dgolden.update=true} writes it anew, for the difference to be looked at.
 */
record GoldenFile(String name) {

    /** Asserts that the same was printed. */
    void assertIs(String printed) throws IOException {
        Path file = Path.of("src/test/resources/org/tahqiq/cli").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(file));
    }
}
