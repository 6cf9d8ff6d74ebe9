package org.tahqiq.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.mapping.CasMapping;
import org.tahqiq.nlp.internal.pipeline.PreparedPipeline;
import org.tahqiq.nlp.internal.pipeline.UimaPipelineRunner;

/**
 * Runs the pipelines for news, with rules alone and with the model of names, over 500 copies of
 * news articles, against a bare uimaFIT loop over the very same components that keeps nothing, and
 * against one that saves each CAS as UIMA does, without waiting for the disk. Ours reads the texts
 * from the corpus and stores every set, forced to disk; a thread is a thread of engines, and one
 * more writes the sets behind it, as users have it. The articles are those beside the checkout, or
 * else the samples.
 */
final class RunnerBenchmark {

    /** Engines that take longer, so that keeping what they find weighs less. */
    private static final String WITH_MODEL = "arabic-news-model";

    private static final int COPIES = 500;

    private final Path root;
    private final Scratch scratch;
    private final PrintStream out;

    RunnerBenchmark(Path root, Scratch scratch, PrintStream out) {
        this.root = root;
        this.scratch = scratch;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param only the one pipeline that is measured; empty: both
     */
    void run(Optional<String> only) throws Exception {
        Path folder = scratch.fresh("runner");
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench"));
        DefaultPipelines.addTo(store.corpus());
        List<String> articles = articles();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            String text = articles.get(i % articles.size());
            ids.add(store.addDocument(NewDocument.of("copy-" + i, text)).getId());
        }
        store.saveCorpus();
        for (String name :
                only.map(List::of).orElse(List.of(DefaultPipelines.ARABIC_NEWS, WITH_MODEL))) {
            Pipeline pipeline =
                    store.corpus().getPipelines().stream()
                            .filter(known -> known.getName().equals(name))
                            .findFirst()
                            .orElseThrow();
            Passes passes = measure(store, folder, pipeline, ids);
            print(name, passes, articles.size());
        }
    }

    private static Passes measure(
            CorpusStore store, Path folder, Pipeline pipeline, List<String> ids) throws Exception {
        EngineRegistry registry = EngineRegistry.installed();
        UimaPipelineRunner runner = new UimaPipelineRunner(registry, Clock.systemUTC());
        Scheme scheme = Scheme.of(store.corpus());
        CasMapping mapping = new CasMapping(scheme.layers());
        List<BarePipeline> bare = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            AnalysisEngine engine =
                    AnalysisEngineFactory.createEngine(
                            PreparedPipeline.of(pipeline, registry, scheme, folder).aggregate());
            bare.add(new BarePipeline(engine, mapping, mapping.newCas()));
        }
        List<String> texts = new ArrayList<>();
        for (String id : ids) {
            texts.add(store.text(id));
        }
        Optional<Path> saved = Optional.of(Files.createDirectories(folder.resolve("bare")));

        Passes passes = new Passes();
        while (!passes.areEnough()) {
            passes.begin();
            for (int threads = 1; threads <= 2; threads++) {
                int count = threads;
                List<BarePipeline> peers = bare.subList(0, count);
                deleteSets(store, pipeline, ids);
                passes.ours(count, () -> run(runner, store, folder, pipeline, ids, count));
                passes.theirs(
                        Passes.Kind.BARE,
                        count,
                        () -> BarePipeline.process(peers, texts, Optional.empty()));
                passes.theirs(
                        Passes.Kind.SAVING, count, () -> BarePipeline.process(peers, texts, saved));
            }
        }
        return passes;
    }

    private void print(String pipeline, Passes passes, int articles) {
        out.printf("%nPipeline %s, %d copies of %d articles%n", pipeline, COPIES, articles);
        out.printf(
                "  on %d processors, after %d rounds of warming up%n",
                Runtime.getRuntime().availableProcessors(), passes.warmUp());
        out.printf("  %-32s %9s  %s%n", "", "words/s", "processor");
        for (Passes.Kind kind : Passes.Kind.values()) {
            for (int threads = 1; threads <= 2; threads++) {
                out.printf(
                        "  %-32s %,9.0f  %7.2f s%n",
                        threads == 1 ? kind.label() : "  on two threads",
                        passes.wordsPerSecond(kind, threads),
                        passes.processorSeconds(kind, threads));
            }
        }
        print("one thread against bare", passes, 1, Passes.Kind.BARE, "(at least 0.9)");
        out.printf(
                "  %-32s %9.2f  (at least 1.7)%n",
                "two threads against one", passes.gain(Passes.Kind.TAHQIQ));
        out.printf("  %-32s %9.2f%n", "  the same of bare", passes.gain(Passes.Kind.BARE));
        print("one thread against one that saves", passes, 1, Passes.Kind.SAVING, "");
        print("two threads against two that save", passes, 2, Passes.Kind.SAVING, "");
    }

    private void print(String what, Passes passes, int threads, Passes.Kind peer, String wanted) {
        double ours = passes.wordsPerSecond(Passes.Kind.TAHQIQ, threads);
        out.printf(
                "  %-32s %9.2f  %s%n", what, ours / passes.wordsPerSecond(peer, threads), wanted);
    }

    /** So that every pass annotates documents that nobody has annotated yet. */
    private static void deleteSets(CorpusStore store, Pipeline pipeline, List<String> ids)
            throws CorpusException {
        for (String id : ids) {
            store.deleteSet(id, pipeline.getName());
        }
    }

    private static RunReport run(
            UimaPipelineRunner runner,
            CorpusStore store,
            Path folder,
            Pipeline pipeline,
            List<String> ids,
            int threads)
            throws Exception {
        RunReport report =
                runner.run(
                        new RunRequest(store, folder, pipeline, ids, threads),
                        new NullProgressMonitor());
        if (!report.failures().isEmpty()) {
            throw new IllegalStateException(report.failures().toString());
        }
        return report;
    }

    private List<String> articles() throws IOException {
        Path shared = root.resolveSibling("shared").resolve("articles");
        Path folder =
                Files.isDirectory(shared)
                        ? shared
                        : root.resolve("samples").resolve("diplomatic-news");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
