package org.tahqiq.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;

/**
 * Loads and saves a set of 100,000 words with parts of speech, 10,000 entities and 2,000 relations,
 * against UIMA's own XMI of the same annotations in DKPro's types. Ours checks and forces to disk.
 */
final class StoreBenchmark {

    private static final List<String> OURS =
            List.of("org.tahqiq.type.Facts", "org.tahqiq.type.SetFacts");

    private final Scratch scratch;
    private final PrintStream out;

    StoreBenchmark(Scratch scratch, PrintStream out) {
        this.scratch = scratch;
        this.out = out;
    }

    void run() throws Exception {
        LongDocument document = LongDocument.of(100_000, 10_000, 2_000);
        Path folder = scratch.fresh("store");
        Corpus corpus = Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench");
        CorpusStore store = CorpusStore.create(new PlainCorpusFiles(folder), corpus);
        String id = store.addDocument(NewDocument.of("long", document.text())).getId();
        store.saveCorpus();
        AnnotationSet set = document.set();
        set.setDocument(id);
        set.setAnnotator("bench");
        store.save(set);

        CasMapping mapping = new CasMapping(List.copyOf(corpus.getLayers()));
        CAS cas = mapping.newCas();
        mapping.write(
                new CasDocument(id, "long", "ar", document.text()), store.load(id, "bench"), cas);
        dropWhatOnlyTahqiqKnows(cas);
        CAS again = mapping.newCas();
        Path xmi = folder.resolve("uima.xmi");

        Rounds.Times times =
                new Rounds(3, 7)
                        .compare(
                                () -> {
                                    store.save(store.load(id, "bench"));
                                    return store;
                                },
                                () -> {
                                    write(cas, xmi);
                                    again.reset();
                                    read(again, xmi);
                                    return again;
                                });
        long ourSize = Files.size(folder.resolve("documents/" + id + "/bench.xmi"));
        long theirSize = Files.size(xmi);
        out.printf("%nLoad + save, 100,000 words with POS, 10,000 entities, 2,000 relations%n");
        out.printf("  Tahqiq   %6.0f ms   %,11d bytes%n", times.ours() * 1000, ourSize);
        out.printf("  UIMA XMI %6.0f ms   %,11d bytes%n", times.theirs() * 1000, theirSize);
        out.printf(
                "  ratio    %6.2f      %11.2f      (at most 1.0)%n",
                times.ratio(), (double) ourSize / theirSize);
    }

    /**
     * The peer holds the annotations in DKPro's types, without the ids and statuses that are ours.
     */
    private static void dropWhatOnlyTahqiqKnows(CAS cas) {
        for (String name : OURS) {
            Type type = cas.getTypeSystem().getType(name);
            List.copyOf(cas.select(type).asList()).forEach(cas::removeFsFromIndexes);
        }
    }

    private static void write(CAS cas, Path file) throws Exception {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            XmiCasSerializer.serialize(cas, stream);
        }
    }

    private static void read(CAS cas, Path file) throws Exception {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            XmiCasDeserializer.deserialize(stream, cas);
        }
    }
}
