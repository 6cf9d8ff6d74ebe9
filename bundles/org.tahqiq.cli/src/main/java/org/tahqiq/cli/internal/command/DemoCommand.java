package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.ExitCodes;
import org.tahqiq.cli.internal.Version;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.FinishSet;
import org.tahqiq.core.operation.OpenPoint;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.statistics.AnnotationCounts;
import org.tahqiq.core.statistics.CorpusStatistics;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.format.ExportRequest;
import org.tahqiq.nlp.api.format.ExportResult;
import org.tahqiq.nlp.api.format.Exporter;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.nlp.api.format.ImportResult;
import org.tahqiq.nlp.api.format.Importer;
import org.tahqiq.nlp.api.format.Split;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows all of the way from articles to a training corpus, on the samples. */
@Command(
        name = "demo",
        description = {
            "Makes a corpus of the sample articles, annotates it with the default pipeline, counts what"
                    + " that finds beside what people have marked, and exports the gold annotation.",
            "A second run makes it anew, unless somebody has annotated in it."
        },
        footer = {"  tahqiq demo", "  tahqiq demo my-demo"})
public final class DemoCommand implements Callable<Integer> {

    private static final String GOLD = "gold";
    private static final String FORMAT = "conll2002";
    private static final Split SPLIT = new Split(50, 25, 25, 1);

    private final Console console;
    private final List<String> problems = new ArrayList<>();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the corpus. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("tahqiq-demo");

    /** The command, printing to this console. */
    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException {
        Path samples = Samples.news();
        new DemoFolder(folder, Set.of(GOLD, DefaultPipelines.ARABIC_NEWS)).prepare();
        CorpusStore store =
                NewCommand.create(
                        folder, Presets.byId(NewCommand.DEFAULT_PRESET).orElseThrow(), "Demo");
        importGold(store, samples);
        List<String> ids =
                store.corpus().getDocuments().stream().map(DocumentEntry::getId).toList();
        finishGold(store, ids);
        RunReport run = annotate(store, ids);
        print(store, run);
        ExportResult export = export(store, ids);
        sayWhereItIs(export);
        return problems.isEmpty() ? ExitCodes.GOOD : console.errors(problems);
    }

    private void importGold(CorpusStore store, Path samples) throws CorpusException {
        ImportRequest request =
                ImportRequest.of(List.of(samples)).withFormat("brat").withAnnotator(GOLD);
        try (Progress progress = new Progress(console, "Importing", "files", 0)) {
            ImportResult result =
                    new Importer(FormatCatalog.installed(), store, request).run(progress);
            result.failures()
                    .forEach(failure -> problems.add(String.valueOf(failure.getMessage())));
        }
    }

    private void finishGold(CorpusStore store, List<String> ids) {
        try (Progress progress = new Progress(console, "Checking", "documents", ids.size())) {
            FinishSet.Report report = new FinishSet(store, GOLD, ids, false).run(progress);
            problems.addAll(report.problems());
            for (FinishSet.OpenDocument open : report.open()) {
                OpenPoint first = open.points().get(0);
                problems.add(
                        "%s is not finished; line %d: %s"
                                .formatted(open.document(), first.line(), first.sentence()));
            }
        }
    }

    private RunReport annotate(CorpusStore store, List<String> ids) throws CorpusException {
        Pipeline pipeline =
                store.corpus().getPipelines().stream()
                        .filter(each -> DefaultPipelines.ARABIC_NEWS.equals(each.getName()))
                        .findFirst()
                        .orElseThrow();
        try (Progress progress = new Progress(console, "Annotating", "documents", ids.size())) {
            RunReport run =
                    PipelineRunner.installed()
                            .run(new RunRequest(store, folder, pipeline, ids, 1), progress);
            run.failures().forEach(failure -> problems.add(failure.sentence()));
            return run;
        }
    }

    private void print(CorpusStore store, RunReport run) {
        CorpusStatistics.Report statistics;
        try (Progress progress = new Progress(console, "Counting", "documents", run.documents())) {
            statistics = new CorpusStatistics(store).run(progress);
        }
        problems.addAll(statistics.problems());
        Map<String, AnnotationCounts> columns = new LinkedHashMap<>(statistics.byAnnotator());
        console.line(
                "%s, %s, %s; %,d words a second"
                        .formatted(
                                Counted.documents(run.documents()),
                                Counted.of(run.sentences(), "sentence", "sentences"),
                                Counted.of(run.words(), "word", "words"),
                                Math.round(run.wordsPerSecond())));
        console.line("");
        CountsTable table = new CountsTable(columns);
        for (String layer : table.layers()) {
            if (!layer.equals(BuiltInLayers.SEGMENT) && !layer.equals(BuiltInLayers.DEPENDENCY)) {
                table.addLayer(layer);
            }
        }
        table.print(console);
        console.line("");
    }

    private ExportResult export(CorpusStore store, List<String> ids) throws CorpusException {
        ExportRequest request =
                new ExportRequest(
                        GOLD,
                        ids,
                        true,
                        FORMAT,
                        folder.resolve(CorpusPaths.EXPORTS).resolve(GOLD + "-" + FORMAT),
                        Optional.of(SPLIT),
                        Map.of(),
                        Version.text());
        try (Progress progress = new Progress(console, "Exporting", "documents", ids.size())) {
            ExportResult result =
                    new Exporter(FormatCatalog.installed(), store, request).run(progress);
            result.failures()
                    .forEach(failure -> problems.add(String.valueOf(failure.getMessage())));
            problems.addAll(result.differences());
            return result;
        }
    }

    private void sayWhereItIs(ExportResult export) {
        console.line("Corpus:      " + folder.toAbsolutePath().normalize());
        console.line("Gold corpus: " + export.folder().toAbsolutePath().normalize());
        console.line(
                "             (%s, %s; see report.md there)".formatted(FORMAT, export.parts()));
        console.line("Next:        " + NextStep.of("status", folder));
        console.line("             " + NextStep.of("search", folder, SearchCommand.MINISTER));
        console.line(
                "             "
                        + NextStep.of("copy", "--from", "arabic-news", "--to", "NAME", folder));
        console.line(
                "Workbench:   %s, then File > Open Corpus and the folder of the corpus"
                        .formatted(NextStep.of()));
    }
}
