package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetLockTest {

    private final Path root;

    SetLockTest(@TempDir Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root.resolve("documents/visit"));
    }

    @Test
    void onlyOneHasTheLock() {
        SetLock first = SetLock.take(root, "visit", "nora").orElseThrow();

        assertThat(SetLock.take(root, "visit", "nora")).isEmpty();
        assertThat(SetLock.take(root, "visit", "salim")).isPresent();

        first.close();
        assertThat(SetLock.take(root, "visit", "nora")).isPresent();
    }

    @Test
    void anotherProcessIsHeeded() throws Exception {
        Process holder = holder();
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("true");
            assertThat(SetLock.take(root, "visit", "nora")).isEmpty();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(SetLock.take(root, "visit", "nora")).isPresent();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        SetLock.take(root, "visit", "nora").orElseThrow().close();

        try (var files = Files.list(root.resolve("documents/visit"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotThereDoesNotKeepAnybodyFromLooking() {
        assertThat(SetLock.take(root, "gone", "nora")).isPresent();
    }

    private Process holder() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Another process that takes the lock, says whether it got it, and keeps it. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws Exception {
            System.out.println(SetLock.take(Path.of(args[0]), "visit", "nora").isPresent());
            Thread.sleep(60_000);
        }
    }
}
