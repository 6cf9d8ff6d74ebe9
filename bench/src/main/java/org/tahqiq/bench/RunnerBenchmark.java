package org.tahqiq.bench;

import static java.lang.Double.NaN;
import static org.tahqiq.bench.Passes.Kind.BARE;
import static org.tahqiq.bench.Passes.Kind.SAVING;
import static org.tahqiq.bench.Passes.Kind.SIMPLE;
import static org.tahqiq.bench.Passes.Kind.TAHQIQ;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.mapping.CasMapping;
import org.tahqiq.nlp.internal.pipeline.PreparedPipeline;
import org.tahqiq.nlp.internal.pipeline.UimaPipelineRunner;

/**
 * Runs the pipelines for news, with rules alone and with the model of names, over 500 copies of
 * news articles, against the very same components in uimaFIT: in its own {@code SimplePipeline}
 * that reads files and keeps nothing, in a loop over texts in the memory that keeps nothing, and in
 * one that saves each CAS as UIMA does, without waiting for the disk. Ours reads the texts from the
 * corpus and stores every set, forced to disk; a thread is a thread of engines, and one more writes
 * the sets behind it, as users have it.
 */
final class RunnerBenchmark {

    /** Engines that take longer, so that keeping what they find weighs less. */
    private static final String WITH_MODEL = "arabic-news-model";

    private static final int COPIES = 500;

    private final EngineRegistry registry = EngineRegistry.installed();
    private final UimaPipelineRunner runner = new UimaPipelineRunner(registry, Clock.systemUTC());
    private final NewsCopies copies;
    private final Scratch scratch;
    private final PrintStream out;

    RunnerBenchmark(Path root, Scratch scratch, PrintStream out) throws IOException {
        this.copies = new NewsCopies(root, COPIES);
        this.scratch = scratch;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param only the one pipeline that is measured; empty: both
     */
    void run(Optional<String> only) throws Exception {
        for (String pipeline :
                only.map(List::of).orElse(List.of(DefaultPipelines.ARABIC_NEWS, WITH_MODEL))) {
            print(pipeline, measure(pipeline));
        }
    }

    private Passes measure(String pipeline) throws Exception {
        List<String> texts = copies.texts();
        List<BarePipeline> bare = bare(pipeline);
        List<List<SimplePipelinePeer>> simple = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            List<AnalysisEngine> engines =
                    bare.subList(0, threads).stream().map(BarePipeline::engine).toList();
            simple.add(SimplePipelinePeer.over(engines, texts, scratch.fresh("texts")));
        }
        Optional<Path> saved = Optional.of(scratch.fresh("bare"));

        Passes passes = new Passes();
        while (!passes.areEnough()) {
            passes.begin();
            // The two ratios that are asked for are of passes right after each other.
            simple(passes, simple.get(0));
            ours(passes, pipeline, 1);
            ours(passes, pipeline, 2);
            simple(passes, simple.get(1));
            for (int threads = 1; threads <= 2; threads++) {
                List<BarePipeline> peers = bare.subList(0, threads);
                passes.theirs(
                        BARE, threads, () -> BarePipeline.process(peers, texts, Optional.empty()));
                passes.theirs(SAVING, threads, () -> BarePipeline.process(peers, texts, saved));
            }
        }
        return passes;
    }

    /** One for each of two threads. */
    private List<BarePipeline> bare(String pipeline) throws Exception {
        NewsCopies.Untouched corpus = copies.corpus(scratch.fresh("corpus"));
        Scheme scheme = Scheme.of(corpus.store().corpus());
        CasMapping mapping = new CasMapping(scheme.layers());
        List<BarePipeline> bare = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            PreparedPipeline prepared =
                    PreparedPipeline.of(
                            corpus.pipeline(pipeline), registry, scheme, corpus.folder());
            AnalysisEngine engine = AnalysisEngineFactory.createEngine(prepared.aggregate());
            bare.add(new BarePipeline(engine, mapping, mapping.newCas()));
        }
        return bare;
    }

    private static void simple(Passes passes, List<SimplePipelinePeer> peers) throws UIMAException {
        passes.theirs(SIMPLE, peers.size(), SimplePipelinePeer.pass(peers));
    }

    /**
     * Each pass has a corpus of its own: where many files were just deleted, ext4 looks long for
     * room for a new one.
     */
    private void ours(Passes passes, String pipeline, int threads) throws Exception {
        NewsCopies.Untouched corpus = copies.corpus(scratch.fresh("corpus"));
        passes.ours(threads, () -> run(corpus, pipeline, threads));
    }

    private RunReport run(NewsCopies.Untouched corpus, String pipeline, int threads)
            throws CorpusException {
        RunRequest request =
                new RunRequest(
                        corpus.store(),
                        corpus.folder(),
                        corpus.pipeline(pipeline),
                        corpus.documents(),
                        threads);
        RunReport report = runner.run(request, new NullProgressMonitor());
        if (!report.failures().isEmpty()) {
            throw new IllegalStateException(report.failures().toString());
        }
        return report;
    }

    private void print(String pipeline, Passes passes) {
        out.printf(
                "%nPipeline %s, %d copies of %d articles%n", pipeline, COPIES, copies.articles());
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
        out.printf("  %-32s %9s  (a quarter of the rounds below, above)%n", "ratio", "median");
        print("one thread against uimaFIT's own", passes.ratio(TAHQIQ, 1, SIMPLE, 1), 0.9);
        print("two threads against one", passes.ratio(TAHQIQ, 2, TAHQIQ, 1), 1.7);
        print("  the same of uimaFIT's own", passes.ratio(SIMPLE, 2, SIMPLE, 1), NaN);
        print("one thread against the loop", passes.ratio(TAHQIQ, 1, BARE, 1), NaN);
        print("one thread against one that saves", passes.ratio(TAHQIQ, 1, SAVING, 1), NaN);
        print("two threads against two that save", passes.ratio(TAHQIQ, 2, SAVING, 2), NaN);
    }

    /**
     * @param wanted at least; NaN: nothing is
     */
    private void print(String what, Passes.Ratio ratio, double wanted) {
        out.printf(
                "  %-33s %8.2f  (%.2f, %.2f)%s%n",
                what,
                ratio.median(),
                ratio.lower(),
                ratio.upper(),
                Double.isNaN(wanted) ? "" : ", at least " + wanted);
    }
}
