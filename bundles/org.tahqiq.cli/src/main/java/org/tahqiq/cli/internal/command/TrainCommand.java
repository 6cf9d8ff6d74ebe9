package org.tahqiq.cli.internal.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.evaluation.Score;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.training.EntityTraining;
import org.tahqiq.nlp.api.training.TrainingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model of entities on what somebody has annotated, and makes a pipeline with it. */
@Command(
        name = "train",
        description = {
            "Trains a model of entities on what somebody has annotated, and adds a pipeline to the"
                    + " corpus that uses it.",
            "The table says how well each document was annotated by a model trained on others."
        },
        footer = {
            "  tahqiq train --annotator salma my-corpus",
            "  tahqiq train --annotator gold --out names.model --pipeline names my-corpus"
        })
public final class TrainCommand implements Callable<Integer> {

    private static final String FOLDER = "models";

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private DocumentsOption documents = new DocumentsOption();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--annotator",
            required = true,
            paramLabel = "NAME",
            description = "Whose annotation is learned from.")
    private String annotator = "";

    @Option(
            names = "--pipeline",
            paramLabel = "NAME",
            description = "What the pipeline with the model is called. Default: ${DEFAULT-VALUE}.")
    private String pipeline = "arabic-news-trained";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where the model goes. Default: a file named like the pipeline in the corpus's"
                            + " folder models.")
    private @Nullable Path out;

    /** The command, printing to this console. */
    public TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        CorpusStore store = corpus.open();
        CorpusArgument.requireAnnotator(store.corpus(), annotator);
        Optional<Pipeline> known =
                store.corpus().getPipelines().stream()
                        .filter(p -> pipeline.equals(p.getName()))
                        .findFirst();
        if (known.isPresent() && !usesModel(known.get())) {
            throw new UsageException(
                    "The pipeline '%s' uses no model; give another name with --pipeline."
                            .formatted(pipeline));
        }
        List<String> ids = documents.of(store.corpus());
        String name = FOLDER + "/" + pipeline + ".model";
        Path given = out;
        Path file = given == null ? corpus.folder().resolve(name) : given;
        TrainingReport report;
        try (Progress progress = new Progress(console, "Training", "steps", 100)) {
            report = new EntityTraining(store, annotator, ids).run(file, progress);
        }
        Pipeline trained =
                EntityTraining.pipeline(
                        pipeline, given == null ? name : given.toAbsolutePath().toString());
        known.ifPresent(store.corpus().getPipelines()::remove);
        store.corpus().getPipelines().add(trained);
        store.saveCorpus();
        print(report, file);
        return 0;
    }

    private static boolean usesModel(Pipeline known) {
        return known.getSteps().stream().anyMatch(step -> "entity-model".equals(step.getEngine()));
    }

    private void print(TrainingReport report, Path file) {
        if (json.wanted()) {
            Json.print(console, json(report, file));
            return;
        }
        console.line(
                "Learned from %s, %d sentences, %d entities."
                        .formatted(
                                Counted.documents(report.documents()),
                                report.sentences(),
                                report.entities()));
        console.line("");
        Table table = new Table("TAG", "EXPECTED", "FOUND", "RIGHT", "P", "R", "F1");
        report.scores().forEach((tag, score) -> row(table, tag, score));
        row(table, "all", report.all());
        table.print(console);
        console.line("");
        console.line("Model:    " + file);
        console.line(
                "Next:     ./tahqiq run --pipeline %s %s".formatted(pipeline, corpus.folder()));
    }

    private static void row(Table table, String tag, Score score) {
        table.row(
                tag,
                score.expected(),
                score.found(),
                score.right(),
                percent(score.precision()),
                percent(score.recall()),
                percent(score.f1()));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }

    private Map<String, Object> json(TrainingReport report, Path file) {
        Map<String, Object> scores = new LinkedHashMap<>();
        report.scores().forEach((tag, score) -> scores.put(tag, ScoreJson.of(score)));
        scores.put("all", ScoreJson.of(report.all()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("annotator", annotator);
        json.put("documents", report.documents());
        json.put("sentences", report.sentences());
        json.put("entities", report.entities());
        json.put("scores", scores);
        json.put("model", file.toString());
        json.put("pipeline", pipeline);
        return json;
    }
}
