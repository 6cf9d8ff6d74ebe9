package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.Version;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportRequest;
import org.tahqiq.nlp.api.format.ExportResult;
import org.tahqiq.nlp.api.format.Exporter;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.api.format.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports somebody's annotation. */
@Command(
        name = "export",
        description = {
            "Exports somebody's annotation in a format, reads it back and compares.",
            "Of a person only what is finished is exported, unless --all is given; a pipeline's sets"
                    + " always are. What the format cannot carry is listed in report.md beside the"
                    + " files."
        },
        footer = {
            "  tahqiq export --annotator salma --format conll2002 --out gold --split 80/10/10"
                    + " my-corpus",
            "  tahqiq export --annotator arabic-news --format xmi --out suggestions my-corpus"
        })
public final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private DocumentsOption documents = new DocumentsOption();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--annotator",
            required = true,
            paramLabel = "NAME",
            description = "Whose annotation.")
    private String annotator = "";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "ID",
            description = "The format; see 'tahqiq formats'.")
    private String formatId = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder to write: new, empty, or an earlier export, which is replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--split",
            paramLabel = "SHARES",
            description =
                    "Divide the documents into train, dev and test, for example 80/10/10. Default: one"
                            + " part.")
    private Optional<String> split = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another number gives another division. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--all", description = "Export what is not finished as well.")
    private boolean all;

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "An option of the format; see 'tahqiq formats --json'.")
    private Map<String, String> options = Map.of();

    /** The command, printing to this console. */
    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        FormatCatalog catalog = FormatCatalog.installed();
        Formats.checkOptions(Formats.require(catalog, formatId), options);
        CorpusStore store = corpus.open();
        CorpusArgument.requireAnnotator(store.corpus(), annotator);
        List<String> ids = documents.of(store.corpus());
        ExportRequest request =
                new ExportRequest(
                        annotator,
                        ids,
                        !all && !isPipeline(store),
                        formatId,
                        out,
                        split(),
                        options,
                        Version.text());
        ExportResult result;
        try (Progress progress = new Progress(console, "Exporting", "documents", ids.size())) {
            result = new Exporter(catalog, store, request).run(progress);
        }
        if (json.wanted()) {
            Json.print(console, json(result));
        } else {
            print(result);
        }
        leftOut(store, ids, result);
        List<String> errors = new ArrayList<>();
        result.failures().forEach(failure -> errors.add(String.valueOf(failure.getMessage())));
        errors.addAll(result.differences());
        return console.errors(errors);
    }

    private Optional<Split> split() throws UsageException {
        try {
            return split.isPresent() ? Optional.of(Split.of(split.get(), seed)) : Optional.empty();
        } catch (CorpusException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private boolean isPipeline(CorpusStore store) {
        return store.corpus().getAnnotators().stream()
                .filter(known -> annotator.equals(known.getName()))
                .anyMatch(known -> known.getKind() == AnnotatorKind.PIPELINE);
    }

    private void print(ExportResult result) {
        console.line(
                "Exported %s of %s as %s to %s."
                        .formatted(
                                Counted.documents(exported(result)),
                                annotator,
                                formatId,
                                result.folder()));
        if (split.isPresent()) {
            console.line(
                    result.parts().entrySet().stream()
                            .map(part -> "%s %d".formatted(part.getKey(), part.getValue()))
                            .collect(Collectors.joining(", ", "Parts: ", "")));
        }
        Map<LossKind, Integer> losses = losses(result.report());
        if (losses.isEmpty()) {
            console.line("The format carries all of it.");
        } else {
            console.line("Not carried as it is (see report.md):");
            losses.forEach(
                    (kind, count) -> console.line("  %,6d  %s".formatted(count, kind.sentence())));
        }
    }

    private void leftOut(CorpusStore store, List<String> ids, ExportResult result) {
        long sets = ids.stream().filter(id -> store.hasSet(id, annotator)).count();
        long unfinished = sets - exported(result) - result.failures().size();
        if (unfinished > 0) {
            console.note(
                    "%s not finished and left out; --all exports them too"
                            .formatted(Counted.of(unfinished, "document is", "documents are")));
        }
    }

    private static int exported(ExportResult result) {
        return result.parts().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<LossKind, Integer> losses(ExportReport report) {
        Map<LossKind, Integer> losses = new EnumMap<>(LossKind.class);
        report.losses().forEach(loss -> losses.merge(loss.kind(), 1, Integer::sum));
        report.tallies().forEach(tally -> losses.merge(tally.kind(), tally.count(), Integer::sum));
        return losses;
    }

    private Map<String, Object> json(ExportResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("annotator", annotator);
        json.put("format", formatId);
        json.put("folder", result.folder().toString());
        json.put("documents", exported(result));
        json.put("parts", result.parts());
        Map<String, Integer> losses = new LinkedHashMap<>();
        losses(result.report()).forEach((kind, count) -> losses.put(kind.name(), count));
        json.put("losses", losses);
        List<String> problems = new ArrayList<>(result.differences());
        result.failures().forEach(failure -> problems.add(String.valueOf(failure.getMessage())));
        json.put("problems", problems);
        return json;
    }
}
