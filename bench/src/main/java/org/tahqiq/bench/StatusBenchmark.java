package org.tahqiq.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.SetState;

/**
 * Starts {@code tahqiq status} on a corpus of 10,000 documents with two sets each, as a user does.
 */
final class StatusBenchmark {

    private static final int DOCUMENTS = 10_000;

    private final Path root;
    private final Scratch scratch;
    private final PrintStream out;

    StatusBenchmark(Path root, Scratch scratch, PrintStream out) {
        this.root = root;
        this.scratch = scratch;
        this.out = out;
    }

    void run() throws Exception {
        Path folder = scratch.fresh("status");
        fill(folder);
        double seconds = Double.MAX_VALUE;
        long peak = 0;
        for (int round = 0; round < 3; round++) {
            long begin = System.nanoTime();
            Process process =
                    new ProcessBuilder(
                                    root.resolve("tahqiq").toString(), "status", folder.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            while (process.isAlive()) {
                peak = Math.max(peak, residentKilobytes(process.pid()));
                Thread.sleep(5);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("tahqiq status failed: " + process.exitValue());
            }
            seconds = Math.min(seconds, (System.nanoTime() - begin) / 1e9);
        }
        out.printf("%ntahqiq status, %,d documents, %,d sets%n", DOCUMENTS, 2 * DOCUMENTS);
        out.printf("  time     %6.2f s    (under 3)%n", seconds);
        out.printf("  memory   %6d MB   (under 256, resident at its highest)%n", peak / 1024);
    }

    private static void fill(Path folder) throws Exception {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench"));
        for (int i = 0; i < DOCUMENTS; i++) {
            LongDocument document = LongDocument.of(60, 6, 2);
            String id = store.addDocument(NewDocument.of("doc-" + i, document.text())).getId();
            for (String annotator : new String[] {"arabic-news", "gold"}) {
                AnnotationSet set = document.set();
                set.setDocument(id);
                set.setAnnotator(annotator);
                set.setState(annotator.equals("gold") ? SetState.FINISHED : SetState.NEW);
                store.save(set);
            }
        }
        store.saveCorpus();
    }

    /** The highest resident memory so far, from the kernel; 0 when the process is gone already. */
    private static long residentKilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException gone) {
            return 0;
        }
        return 0;
    }
}
