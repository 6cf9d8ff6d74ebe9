package org.tahqiq.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.FinishSet;
import org.tahqiq.core.operation.OpenPoint;
import org.tahqiq.core.store.CorpusStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Declares sets finished. */
@Command(
        name = "finish",
        description = {
            "Declares somebody's annotation finished, if nothing is open in it: every suggestion"
                    + " decided, every tag and required value given, every rule kept.",
            "What is finished cannot be changed, and is what an export takes."
        },
        footer = {
            "  tahqiq finish --annotator salma my-corpus",
            "  tahqiq finish --annotator salma --documents 'summit-*' --reopen my-corpus"
        })
public final class FinishCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private DocumentsOption documents = new DocumentsOption();

    @Option(
            names = "--annotator",
            required = true,
            paramLabel = "NAME",
            description = "Whose annotation.")
    private String annotator = "";

    @Option(names = "--reopen", description = "Take it back, so that it can be changed again.")
    private boolean reopen;

    /** The command, printing to this console. */
    public FinishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        CorpusStore store = corpus.open();
        CorpusArgument.requireAnnotator(store.corpus(), annotator);
        List<String> ids = documents.of(store.corpus());
        FinishSet.Report report;
        try (Progress progress = new Progress(console, "Checking", "documents", ids.size())) {
            report = new FinishSet(store, annotator, ids, reopen).run(progress);
        }
        console.line(
                "%s %s (%s so before, %s not annotated by %s)."
                        .formatted(
                                reopen ? "Reopened" : "Finished",
                                Counted.documents(report.changed().size()),
                                report.unchanged().size(),
                                report.missing().size(),
                                annotator));
        List<String> errors = new ArrayList<>();
        report.open().forEach(document -> errors.add(sentence(document)));
        errors.addAll(report.problems());
        return console.errors(errors);
    }

    private static String sentence(FinishSet.OpenDocument open) {
        Map<OpenPoint.Kind, Long> counts =
                open.points().stream()
                        .collect(
                                Collectors.groupingBy(
                                        OpenPoint::kind, TreeMap::new, Collectors.counting()));
        String summary =
                counts.entrySet().stream()
                        .map(count -> name(count.getKey(), count.getValue()))
                        .collect(Collectors.joining(", "));
        String points =
                open.points().stream()
                        .limit(SHOWN)
                        .map(point -> "\n  line %d: %s".formatted(point.line(), point.sentence()))
                        .collect(Collectors.joining());
        int more = open.points().size() - SHOWN;
        return "%s is not finished: %s%s%s"
                .formatted(
                        open.document(),
                        summary,
                        points,
                        more > 0 ? "\n  and %d more".formatted(more) : "");
    }

    private static String name(OpenPoint.Kind kind, long count) {
        return switch (kind) {
            case UNDECIDED ->
                    Counted.of(count, "suggestion not decided", "suggestions not decided");
            case NO_TAG -> Counted.of(count, "tag missing", "tags missing");
            case NO_VALUE -> Counted.of(count, "value missing", "values missing");
            case RULE -> Counted.of(count, "rule broken", "rules broken");
        };
    }
}
