package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of results that cannot be written, in a process of its own. */
final class FullDiskTest {

    @Test
    @Timeout(60)
    void resultsThatCannotBeWrittenAreAnError(@TempDir Path folder)
            throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "only where there is a device that is always full");
        Path errors = folder.resolve("errors.txt");
        Process process =
                CommandRun.process("formats", "--json")
                        .redirectOutput(full)
                        .redirectError(errors.toFile())
                        .start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(errors))
                .startsWith("error: The results could not be written: ");
    }
}
