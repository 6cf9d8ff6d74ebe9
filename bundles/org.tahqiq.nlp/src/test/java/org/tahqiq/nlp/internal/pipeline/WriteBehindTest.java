package org.tahqiq.nlp.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.nlp.api.pipeline.RunFailure;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;

/** What becomes of a run when sets do not get to the disk as they should. */
@Timeout(60)
class WriteBehindTest {

    private static final int DOCUMENTS = 50;

    @TempDir Path folder = Path.of("");

    private final List<String> ids = IntStream.range(0, DOCUMENTS).mapToObj(i -> "d" + i).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSetThatCannotBeWrittenIsNamedAndStopsNoOther(int threads) throws CorpusException {
        TroubledFiles files = files();
        CorpusStore store = corpus(files);
        files.begin(
                path -> {
                    if (path.startsWith("documents/d3/")) {
                        throw new CorpusException("is on a full disk", path, 0, null);
                    }
                    if (path.startsWith("documents/d17/")) {
                        throw new UncheckedIOException(new IOException("the cable is out"));
                    }
                });
        Ticks ticks = new Ticks();

        RunReport report = run(store, threads, ticks);

        assertThat(report.failures()).extracting(RunFailure::document).containsExactly("d3", "d17");
        assertThat(report.failures().get(0).sentence()).contains("is on a full disk");
        assertThat(report.failures().get(1).sentence())
                .startsWith("The annotations cannot be stored: ")
                .contains("the cable is out");
        assertThat(report.documents()).isEqualTo(DOCUMENTS - 2);
        assertThat(report.words()).isEqualTo(3L * (DOCUMENTS - 2));
        assertThat(stored()).isEqualTo(DOCUMENTS - 2);
        assertThat(ticks.count).isEqualTo(DOCUMENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aDocumentCountsOnceItsSetIsOnTheDisk(int threads) throws CorpusException {
        CorpusStore store = corpus(files());
        Ticks ticks =
                new Ticks() {
                    @Override
                    public void subTask(@Nullable String document) {
                        super.subTask(document);
                        assertThat(set(String.valueOf(document))).exists();
                    }
                };

        run(store, threads, ticks);

        assertThat(ticks.count).isEqualTo(DOCUMENTS);
    }

    @Test
    void enginesWaitForASlowDisk() throws Exception {
        TroubledFiles files = files();
        CorpusStore store = corpus(files);
        register(store);
        CountDownLatch disk = new CountDownLatch(1);
        files.begin(
                path -> {
                    try {
                        disk.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
        int before = files.texts();
        AtomicInteger most = new AtomicInteger();
        Thread watch =
                new Thread(
                        () -> {
                            pause();
                            most.set(files.texts() - before);
                            disk.countDown();
                        });
        watch.start();

        RunReport report = run(store, 1, new NullProgressMonitor());
        watch.join();

        assertThat(most.get()).as("texts read before the first set was written").isBetween(1, 9);
        assertThat(report.documents()).isEqualTo(DOCUMENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void cancellingLeavesNothingHalfWritten(int threads) throws Exception {
        TroubledFiles files = files();
        CorpusStore store = corpus(files);
        register(store);
        Ticks ticks = new Ticks();
        files.begin(
                path -> {
                    if (!ticks.isCanceled()) {
                        ticks.setCanceled(true);
                        pause();
                    }
                });

        assertThatThrownBy(() -> run(store, threads, ticks))
                .isInstanceOf(OperationCanceledException.class);

        for (String id : ids) {
            if (store.hasSet(id, "mine")) {
                assertThat(store.load(id, "mine").getSpans()).hasSize(4);
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> String.valueOf(path.getFileName())))
                    .noneMatch(name -> name.contains("part"));
        }
        assertThat(stored()).isEqualTo(ticks.count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anErrorWhileWritingEndsTheRun(int threads) throws CorpusException {
        TroubledFiles files = files();
        CorpusStore store = corpus(files);
        register(store);
        files.begin(
                path -> {
                    throw new LinkageError("a class is gone");
                });

        assertThatThrownBy(() -> run(store, threads, new NullProgressMonitor()))
                .isInstanceOf(LinkageError.class);
    }

    private TroubledFiles files() {
        return new TroubledFiles(new PlainCorpusFiles(folder));
    }

    private CorpusStore corpus(TroubledFiles files) throws CorpusException {
        return TestCorpus.of(
                files,
                ids.stream()
                        .flatMap(id -> Stream.of(id, "زار مبارك موسكو"))
                        .toArray(String[]::new));
    }

    /** The first run writes the corpus, which is not what is meant to fail. */
    private void register(CorpusStore store) throws CorpusException {
        new UimaPipelineRunner(TestEngines.registry(), Clock.systemUTC())
                .run(
                        new RunRequest(
                                store, folder, TestEngines.pipeline("mine", "words"), List.of(), 1),
                        new NullProgressMonitor());
    }

    private RunReport run(CorpusStore store, int threads, IProgressMonitor monitor)
            throws CorpusException {
        return new UimaPipelineRunner(TestEngines.registry(), Clock.systemUTC())
                .run(
                        new RunRequest(
                                store, folder, TestEngines.pipeline("mine", "words"), ids, threads),
                        monitor);
    }

    /** Long enough for the other threads to do whatever they can do meanwhile. */
    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int stored() {
        return (int) ids.stream().filter(id -> Files.exists(set(id))).count();
    }

    private Path set(String document) {
        return folder.resolve("documents/" + document + "/mine.xmi");
    }

    /** Counts the documents that a run names as done. */
    private static class Ticks extends NullProgressMonitor {

        int count;

        @Override
        public void subTask(@Nullable String document) {
            count++;
        }
    }
}
