package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;

/**
 * Stopping a process of its own. With SIGTERM: what is started in the background, as builds often
 * are, ignores the SIGINT of Ctrl-C, and Java treats both alike but for the exit code.
 */
final class InterruptTest {

    private static final int DOCUMENTS = 30;
    private static final int SIGTERM = 15;

    private final Path folder;
    private final Path corpus;

    InterruptTest(@TempDir Path folder) {
        this.folder = folder;
        this.corpus = folder.resolve("corpus");
    }

    @Test
    @Timeout(120)
    void anInterruptedRunKeepsWhatIsFinishedAndNothingHalfDone()
            throws CorpusException, IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "only where there are signals");
        makeALongWork();
        Process process =
                CommandRun.process("run", "--pipeline", "plain", corpus.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.txt").toFile())
                        .start();
        while (process.isAlive() && annotated() == 0) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid())).start().waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + SIGTERM);
        assertThat(folder.resolve("output.txt"))
                .content()
                .contains("error: cancelled; what was finished before is kept");
        assertThat(annotated()).isBetween(1L, DOCUMENTS - 1L);
        CommandRun.good("status", "--check", corpus);
        try (Stream<Path> files = Files.walk(corpus)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    private void makeALongWork() throws CorpusException {
        CommandRun.good("new", corpus);
        CorpusStore store = CorpusStore.open(new PlainCorpusFiles(corpus));
        for (int i = 0; i < DOCUMENTS; i++) {
            store.addDocument(NewDocument.of("d" + i, "قال الوزير كلاما طويلا. ".repeat(1000)));
        }
        store.saveCorpus();
    }

    private long annotated() throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.endsWith("plain.xmi")).count();
        }
    }
}
