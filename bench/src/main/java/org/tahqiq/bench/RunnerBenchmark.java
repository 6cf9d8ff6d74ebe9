package org.tahqiq.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
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
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;
import org.tahqiq.nlp.internal.pipeline.PreparedPipeline;
import org.tahqiq.nlp.internal.pipeline.UimaPipelineRunner;

/**
 * Runs the pipelines for news, with rules alone and with the model of names, over 500 copies of
 * news articles, against a bare uimaFIT loop over the very same components that keeps nothing. Ours
 * reads the texts from the corpus and stores every set, forced to disk; a thread is a thread of
 * engines, and one more writes the sets behind it, as users have it. The articles are those beside
 * the checkout, or else the samples.
 */
final class RunnerBenchmark {

    /** Engines that take longer, so that keeping what they find weighs less. */
    private static final String WITH_MODEL = "arabic-news-model";

    private static final int COPIES = 500;
    private static final int ROUNDS = 5;

    /** Rounds that do not count: until then the compiler of the Java machine takes a processor. */
    private static final int WARM_UP = 6;

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
            Rates rates = measure(store, folder, pipeline, ids);
            print(name, rates, articles.size());
        }
    }

    private static Rates measure(
            CorpusStore store, Path folder, Pipeline pipeline, List<String> ids) throws Exception {
        EngineRegistry registry = EngineRegistry.installed();
        UimaPipelineRunner runner = new UimaPipelineRunner(registry, Clock.systemUTC());
        Scheme scheme = Scheme.of(store.corpus());
        CasMapping mapping = new CasMapping(scheme.layers());
        List<Bare> bare = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            AnalysisEngine engine =
                    AnalysisEngineFactory.createEngine(
                            PreparedPipeline.of(pipeline, registry, scheme, folder).aggregate());
            bare.add(new Bare(engine, mapping, mapping.newCas()));
        }
        List<String> texts = new ArrayList<>();
        for (String id : ids) {
            texts.add(store.text(id));
        }

        Rates rates = new Rates();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            RunReport one = run(runner, store, folder, pipeline, ids, 1);
            double bareOne = seconds(bare.subList(0, 1), texts);
            RunReport two = run(runner, store, folder, pipeline, ids, 2);
            double bareTwo = seconds(bare, texts);
            if (round >= WARM_UP) {
                rates.one.add(one.wordsPerSecond());
                rates.two.add(two.wordsPerSecond());
                rates.bareOne.add(one.words() / bareOne);
                rates.bareTwo.add(two.words() / bareTwo);
            }
        }
        return rates;
    }

    private void print(String pipeline, Rates rates, int articles) {
        double one = median(rates.one);
        double two = median(rates.two);
        double bareOne = median(rates.bareOne);
        double bareTwo = median(rates.bareTwo);
        out.printf("%nPipeline %s, %d copies of %d articles%n", pipeline, COPIES, articles);
        out.printf(
                "  on %d processors; Tahqiq writes behind the threads of engines%n",
                Runtime.getRuntime().availableProcessors());
        out.printf("  bare uimaFIT, keeps nothing  %,8.0f words/s%n", bareOne);
        out.printf("    the same on two threads    %,8.0f words/s%n", bareTwo);
        out.printf("  Tahqiq, one of engines       %,8.0f words/s%n", one);
        out.printf("  Tahqiq, two of engines       %,8.0f words/s%n", two);
        out.printf("  one thread against bare      %8.2f   (at least 0.9)%n", one / bareOne);
        out.printf("  two threads against one      %8.2f   (at least 1.7)%n", two / one);
        out.printf("    the same of bare           %8.2f%n", bareTwo / bareOne);
    }

    /** Words a second of each round. */
    private static final class Rates {
        final List<Double> one = new ArrayList<>();
        final List<Double> two = new ArrayList<>();
        final List<Double> bareOne = new ArrayList<>();
        final List<Double> bareTwo = new ArrayList<>();
    }

    /** The peer: the engines, a CAS that is used again and again, and nothing else. */
    private record Bare(AnalysisEngine engine, CasMapping mapping, CAS cas) {

        void process(List<String> texts, AtomicInteger next) {
            for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
                cas.reset();
                try {
                    mapping.write(new CasDocument("", "", "ar", texts.get(i)), cas);
                    engine.process(cas);
                } catch (UIMAException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** How long as many threads take as there are peers. */
    private static double seconds(List<Bare> peers, List<String> texts) {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        CompletableFuture.allOf(
                        peers.stream()
                                .map(
                                        peer ->
                                                CompletableFuture.runAsync(
                                                        () -> peer.process(texts, next)))
                                .toArray(CompletableFuture<?>[]::new))
                .join();
        return (System.nanoTime() - begin) / 1e9;
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

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
