package org.tahqiq.cli.internal.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.evaluation.Evaluation;
import org.tahqiq.core.evaluation.EvaluationReport;
import org.tahqiq.core.evaluation.Score;
import org.tahqiq.core.store.CorpusStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds one annotator's sets against another's. */
@Command(
        name = "evaluate",
        description = {
            "Holds what an annotator or pipeline says against what is taken to be right: precision,"
                    + " recall and F1 by layer and tag.",
            "An annotation is right if its ends and its tag are. The last column is the F1 when a"
                    + " span that overlaps one with its tag is right as well."
        },
        footer = {
            "  tahqiq evaluate --gold salma --system arabic-news my-corpus",
            "  tahqiq evaluate --gold gold --system arabic-news --layer Entity --json my-corpus"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private DocumentsOption documents = new DocumentsOption();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "NAME",
            description = "Whose annotation is right.")
    private String gold = "";

    @Option(
            names = "--system",
            required = true,
            paramLabel = "NAME",
            description = "Whose annotation is measured: a pipeline that was run, or a person.")
    private String system = "";

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            description = "Which layers; may be given more than once. Default: Entity, Relation.")
    private List<String> layers = List.of("Entity", "Relation");

    /** The command, printing to this console. */
    public EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        CorpusStore store = corpus.open();
        CorpusArgument.requireAnnotator(store.corpus(), gold);
        CorpusArgument.requireAnnotator(store.corpus(), system);
        List<String> ids = documents.of(store.corpus());
        EvaluationReport report;
        try (Progress progress = new Progress(console, "Comparing", "documents", ids.size())) {
            report = new Evaluation(store, gold, system, ids).run(progress);
        }
        if (json.wanted()) {
            Json.print(console, json(report));
        } else {
            print(report);
        }
        return console.errors(
                report.missing().stream()
                        .map(id -> "%s: %s has not annotated this".formatted(id, system))
                        .toList());
    }

    private void print(EvaluationReport report) {
        console.line(
                "%s, %s held against %s."
                        .formatted(Counted.documents(report.documents()), system, gold));
        console.line("");
        Table table =
                new Table("LAYER", "TAG", "EXPECTED", "FOUND", "RIGHT", "P", "R", "F1", "PARTIAL");
        for (String layer : layers) {
            Map<String, Score> strict = report.strict().getOrDefault(layer, Map.of());
            Map<String, Score> partial = report.partial().getOrDefault(layer, Map.of());
            row(table, layer, "", EvaluationReport.all(strict), EvaluationReport.all(partial));
            strict.forEach(
                    (tag, score) ->
                            row(table, "", tag, score, partial.getOrDefault(tag, Score.NONE)));
        }
        table.print(console);
    }

    private static void row(Table table, String layer, String tag, Score strict, Score partial) {
        table.row(
                layer,
                tag,
                strict.expected(),
                strict.found(),
                strict.right(),
                percent(strict.precision()),
                percent(strict.recall()),
                percent(strict.f1()),
                percent(partial.f1()));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }

    private Map<String, Object> json(EvaluationReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("gold", gold);
        json.put("system", system);
        json.put("documents", report.documents());
        json.put("missing", report.missing());
        json.put("strict", scores(report.strict()));
        json.put("partial", scores(report.partial()));
        return json;
    }

    private Map<String, Object> scores(Map<String, Map<String, Score>> byLayer) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String layer : layers) {
            Map<String, Score> byTag = byLayer.getOrDefault(layer, Map.of());
            Map<String, Object> tags = new LinkedHashMap<>();
            byTag.forEach((tag, score) -> tags.put(tag, ScoreJson.of(score)));
            tags.put("all", ScoreJson.of(EvaluationReport.all(byTag)));
            json.put(layer, tags);
        }
        return json;
    }
}
