package org.tahqiq.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;
import org.tahqiq.nlp.api.pipeline.RunFailure;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a pipeline over the documents of a corpus. */
@Command(
        name = "run",
        description = {
            "Annotates documents with a pipeline. What it finds is the set of an annotator of the"
                    + " pipeline's name, in place of what an earlier run found.",
        },
        footer = {
            "  tahqiq run my-corpus",
            "  tahqiq run --pipeline arabic-news --documents 'summit-*' --threads 2 my-corpus"
        })
public final class RunCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private DocumentsOption documents = new DocumentsOption();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--pipeline",
            paramLabel = "ID",
            description = "The pipeline; see 'tahqiq pipelines'. Default: ${DEFAULT-VALUE}.")
    private String pipelineId = DefaultPipelines.ARABIC_NEWS;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many documents are worked on at once. The result is the same. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int threads = 1;

    /** The command, printing to this console. */
    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        CorpusStore store = corpus.open();
        addIfNew(store);
        Pipeline pipeline = CorpusArgument.requirePipeline(store.corpus(), pipelineId);
        List<String> ids = documents.of(store.corpus());
        if (threads < 1) {
            throw new UsageException("--threads is at least 1, not %d.".formatted(threads));
        }
        RunRequest request = new RunRequest(store, corpus.folder(), pipeline, ids, threads);
        RunReport report;
        try (Progress progress = new Progress(console, "Annotating", "documents", ids.size())) {
            report = PipelineRunner.installed().run(request, progress);
        }
        if (json.wanted()) {
            Json.print(console, json(report));
        } else {
            RunTable.print(console, report);
            console.line("");
            console.line(
                    "Next: "
                            + NextStep.of(
                                    "copy",
                                    "--from",
                                    pipeline.getName(),
                                    "--to",
                                    "NAME",
                                    corpus.folder()));
        }
        report.remarks().forEach(console::note);
        return console.errors(report.failures().stream().map(RunCommand::sentence).toList());
    }

    /** Gives a corpus that is older than the installation the pipelines that came later. */
    private void addIfNew(CorpusStore store) throws CorpusException {
        if (named(store.corpus().getPipelines()).isEmpty()
                && named(DefaultPipelines.all()).isPresent()) {
            DefaultPipelines.addTo(store.corpus());
            store.saveCorpus();
            console.note(
                    "The corpus was given the pipeline %s, which it did not have yet."
                            .formatted(pipelineId));
        }
    }

    private Optional<Pipeline> named(List<Pipeline> pipelines) {
        return pipelines.stream()
                .filter(pipeline -> pipelineId.equals(pipeline.getName()))
                .findFirst();
    }

    private static String sentence(RunFailure failure) {
        return failure.sentence().contains(failure.document())
                ? failure.sentence()
                : failure.document() + ": " + failure.sentence();
    }

    private Map<String, Object> json(RunReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pipeline", pipelineId);
        json.put("documents", report.documents());
        json.put("sentences", report.sentences());
        json.put("words", report.words());
        json.put("spans", report.spans());
        json.put("relations", report.relations());
        json.put("wordsPerSecond", Math.round(report.wordsPerSecond()));
        json.put("remarks", report.remarks());
        json.put("problems", report.failures().stream().map(RunCommand::sentence).toList());
        return json;
    }
}
