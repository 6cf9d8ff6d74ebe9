package org.tahqiq.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.statistics.AnnotationCounts;
import org.tahqiq.core.statistics.CorpusStatistics;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what is in a corpus. */
@Command(
        name = "stats",
        description = "Counts documents, words, and annotations by layer, tag and status.",
        footer = {"  tahqiq stats my-corpus", "  tahqiq stats --annotator gold --json my-corpus"})
public final class StatsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Only this annotator's sets. Default: everybody's.")
    private Optional<String> annotator = Optional.empty();

    /** The command, printing to this console. */
    public StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        CorpusStore store = corpus.open();
        if (annotator.isPresent()) {
            CorpusArgument.requireAnnotator(store.corpus(), annotator.get());
        }
        int count = store.corpus().getDocuments().size();
        CorpusStatistics.Report report;
        try (Progress progress = new Progress(console, "Counting", "documents", count)) {
            report =
                    new CorpusStatistics(store)
                            .run(name -> annotator.map(name::equals).orElse(true), progress);
        }
        if (json.wanted()) {
            Json.print(console, json(report));
        } else {
            print(report);
        }
        return console.errors(report.problems());
    }

    private void print(CorpusStatistics.Report report) {
        long characters = report.characters().values().stream().mapToLong(n -> n).sum();
        console.line(
                "%s, %s"
                        .formatted(
                                Counted.documents(report.characters().size()),
                                Counted.of(characters, "character", "characters")));
        Map<String, AnnotationCounts> all = report.byAnnotator();
        if (all.isEmpty()) {
            return;
        }
        console.line("");
        CountsTable table = new CountsTable(all);
        table.row("Sets", "", all.keySet().stream().map(name -> sets(report, name)).toList());
        table.layers().forEach(table::addLayer);
        for (Status status : Status.values()) {
            String name = "(%s)".formatted(status.getName().toLowerCase(Locale.ROOT));
            table.add(name, "", counts -> counts.of(status));
        }
        table.print(console);
    }

    private static int sets(CorpusStatistics.Report report, String name) {
        return (int) report.sets().stream().filter(set -> set.annotator().equals(name)).count();
    }

    private static Map<String, Object> json(CorpusStatistics.Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documents", report.characters().size());
        json.put("characters", report.characters().values().stream().mapToLong(n -> n).sum());
        Map<String, Object> annotators = new LinkedHashMap<>();
        report.byAnnotator()
                .forEach((name, counts) -> annotators.put(name, json(counts, sets(report, name))));
        json.put("annotators", annotators);
        json.put("problems", report.problems());
        return json;
    }

    private static Map<String, Object> json(AnnotationCounts counts, int sets) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sets", sets);
        Map<String, Object> layers = new LinkedHashMap<>();
        for (String layer : counts.layers()) {
            Map<String, Object> tags = new LinkedHashMap<>();
            tags.put("all", counts.of(layer));
            tags.put("byTag", counts.byTag(layer));
            layers.put(layer, tags);
        }
        json.put("layers", layers);
        Map<String, Object> statuses = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            statuses.put(status.getName().toLowerCase(Locale.ROOT), counts.of(status));
        }
        json.put("statuses", statuses);
        return json;
    }
}
