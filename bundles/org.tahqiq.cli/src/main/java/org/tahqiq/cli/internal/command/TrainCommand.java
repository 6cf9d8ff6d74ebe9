package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.nlp.api.training.PipelineTraining;
import org.tahqiq.nlp.api.training.TrainingReport;
import org.tahqiq.nlp.api.training.TrainingTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model on what somebody has annotated, and has a pipeline of the corpus use it. */
@Command(
        name = "train",
        description = {
            "Trains a model on what somebody has annotated, and has a pipeline of the corpus use it.",
            "The tables say how well each document was annotated by a model trained on others, how"
                    + " that grew with the number of documents, and which errors are the most"
                    + " frequent, with places where they were made."
        },
        footer = {
            "  tahqiq train --annotator salma my-corpus",
            "  tahqiq train --annotator gold --task relations my-corpus",
            "  tahqiq train --annotator gold --task pos --out pos.model --pipeline tagged my-corpus"
        })
public final class TrainCommand implements Callable<Integer> {

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
            names = "--task",
            paramLabel = "TASK",
            description =
                    "What is learned: entities, relations, segments or pos. Default: entities.")
    private String task = TrainingTask.ENTITIES.id();

    @Option(
            names = "--pipeline",
            paramLabel = "NAME",
            description =
                    "The pipeline that will use the model; one like arabic-news is made if there is"
                            + " none of that name. Default: ${DEFAULT-VALUE}.")
    private String pipeline = PipelineTraining.USUAL_NAME;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where the model goes. Default: a file named after pipeline and task in the"
                            + " corpus's folder models.")
    private @Nullable Path out;

    /** The command, printing to this console. */
    public TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        CorpusStore store = corpus.open();
        CorpusArgument.requireAnnotator(store.corpus(), annotator);
        TrainingTask wanted = task();
        PipelineTraining training = new PipelineTraining(store, corpus.folder(), pipeline);
        if (training.isTaken()) {
            throw new UsageException(
                    "The pipeline '%s' uses no model; give another name with --pipeline."
                            .formatted(pipeline));
        }
        List<String> ids = documents.of(store.corpus());
        Path given = out;
        String model = given == null ? training.modelOf(wanted) : relative(given.toAbsolutePath());
        TrainingReport report;
        try (Progress progress = new Progress(console, "Training", "steps", 100)) {
            report = training.run(wanted, annotator, ids, model, progress);
        }
        Path file = given == null ? corpus.folder().resolve(model) : given;
        print(report, file);
        return 0;
    }

    private TrainingTask task() throws UsageException {
        for (TrainingTask known : TrainingTask.values()) {
            if (known.id().equals(task)) {
                return known;
            }
        }
        throw UsageException.unknown(
                "task", task, List.of("entities", "relations", "segments", "pos"));
    }

    /** A model within the corpus moves with it. */
    private String relative(Path model) {
        Path folder = corpus.folder().toAbsolutePath();
        return model.startsWith(folder)
                ? folder.relativize(model).toString().replace('\\', '/')
                : model.toString();
    }

    private void print(TrainingReport report, Path file) {
        TrainingOutput output = new TrainingOutput(console, report);
        if (json.wanted()) {
            output.printJson(annotator, file, pipeline);
            return;
        }
        output.print();
        console.line("");
        console.line("Model:    " + file);
        console.line("Next:     " + NextStep.of("run", "--pipeline", pipeline, corpus.folder()));
    }
}
