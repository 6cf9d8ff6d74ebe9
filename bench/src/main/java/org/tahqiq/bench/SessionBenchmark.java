package org.tahqiq.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Span;

/**
 * Edits through the door of a session, each with its rules, its journal line forced to disk and its
 * event, in documents of growing length: the cost of an edit should hardly grow.
 */
final class SessionBenchmark {

    private static final int EDITS = 400;

    private final Scratch scratch;
    private final PrintStream out;

    SessionBenchmark(Scratch scratch, PrintStream out) {
        this.scratch = scratch;
        this.out = out;
    }

    void run() throws Exception {
        out.printf("%nOne edit through the session, journal forced to disk%n");
        out.printf("  %9s %10s %12s %12s%n", "words", "open, ms", "median, ms", "99 %, ms");
        for (int words : new int[] {1_000, 1_000, 5_000, 20_000, 50_000, 100_000}) {
            measure(words);
        }
    }

    private void measure(int words) throws Exception {
        LongDocument document = LongDocument.of(words, words / 10, words / 50);
        Path folder = scratch.fresh("session");
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench"));
        String id = store.addDocument(NewDocument.of("long", document.text())).getId();
        document.set().setDocument(id);
        document.set().setAnnotator("bench");
        store.save(document.set());

        long begin = System.nanoTime();
        DocumentSession session = DocumentSession.open(store, id, "bench");
        double open = (System.nanoTime() - begin) / 1e6;
        List<Span> free =
                document.set().getSpans().stream()
                        .filter(span -> span.getLayer().equals("Word"))
                        .toList();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            // Words in the middle of each stretch of ten are no entities yet.
            Span word = free.get((int) ((long) i * free.size() / EDITS) / 10 * 10 + 5);
            String tag = i % 2 == 0 ? "GPE" : "ORG";
            begin = System.nanoTime();
            EditResult result =
                    session.edit(
                            "mark",
                            new EditRequest.CreateSpan(
                                    "Entity", word.getBegin(), word.getEnd(), tag));
            times.add((System.nanoTime() - begin) / 1e6);
            if (result instanceof EditResult.Refused refused && words > EDITS * 10) {
                throw new IllegalStateException(refused.sentence().english());
            }
        }
        Collections.sort(times);
        out.printf(
                "  %,9d %10.0f %12.2f %12.2f%n",
                words, open, times.get(EDITS / 2), times.get(EDITS * 99 / 100));
    }
}
