package org.tahqiq.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.CorpusStatus;
import org.tahqiq.core.operation.CorpusStatus.AnnotatorStatus;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.SetState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how far everybody is with a corpus. */
@Command(
        name = "status",
        description = "Shows how far everybody is with the documents of a corpus.",
        footer = {"  tahqiq status my-corpus", "  tahqiq status --check my-corpus"})
public final class StatusCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--check",
            description = "Read every text and every set whole, and name what is broken.")
    private boolean check;

    /** The command, printing to this console. */
    public StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException {
        CorpusStore store = corpus.open();
        CorpusStatus.Report report;
        int count = store.corpus().getDocuments().size();
        try (Progress progress = new Progress(console, "Looking", "documents", count)) {
            report = new CorpusStatus(store, check).run(progress);
        }
        if (json.wanted()) {
            Json.print(console, json(store, report));
        } else {
            print(store, report);
        }
        return console.errors(report.problems());
    }

    private void print(CorpusStore store, CorpusStatus.Report report) {
        console.line("Corpus:    %s".formatted(store.corpus().getName()));
        console.line(
                "Documents: %,d (%,d that nobody has annotated)"
                        .formatted(report.documents(), report.untouched()));
        Table table = new Table("ANNOTATOR", "KIND", "NEW", "IN PROGRESS", "FINISHED");
        for (AnnotatorStatus annotator : report.annotators()) {
            table.row(
                    annotator.name(),
                    kind(annotator),
                    count(annotator, SetState.NEW),
                    count(annotator, SetState.IN_PROGRESS),
                    count(annotator, SetState.FINISHED));
        }
        if (!table.isEmpty()) {
            console.line("");
            table.print(console);
        }
        for (CorpusStatus.Unsaved unsaved : report.unsaved()) {
            console.line(
                    "%s has unsaved edits of %s."
                            .formatted(unsaved.annotator(), unsaved.document()));
        }
    }

    private static int count(AnnotatorStatus annotator, SetState state) {
        return annotator.sets().getOrDefault(state, 0);
    }

    private static String kind(AnnotatorStatus annotator) {
        return annotator.kind().map(kind -> kind.getName().toLowerCase(Locale.ROOT)).orElse("?");
    }

    private static Map<String, Object> json(CorpusStore store, CorpusStatus.Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("corpus", store.corpus().getName());
        json.put("documents", report.documents());
        json.put("untouched", report.untouched());
        json.put("annotators", report.annotators().stream().map(StatusCommand::json).toList());
        json.put(
                "unsaved",
                report.unsaved().stream()
                        .map(u -> Map.of("document", u.document(), "annotator", u.annotator()))
                        .toList());
        json.put("problems", List.copyOf(report.problems()));
        return json;
    }

    private static Map<String, Object> json(AnnotatorStatus annotator) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", annotator.name());
        json.put("kind", kind(annotator));
        json.put("new", count(annotator, SetState.NEW));
        json.put("inProgress", count(annotator, SetState.IN_PROGRESS));
        json.put("finished", count(annotator, SetState.FINISHED));
        return json;
    }
}
