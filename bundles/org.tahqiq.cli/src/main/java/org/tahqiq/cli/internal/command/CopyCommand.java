package org.tahqiq.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.StartSet;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotatorKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a person's sets from somebody else's. */
@Command(
        name = "copy",
        description = {
            "Starts a person's annotation from what a pipeline, or somebody else, has found.",
            "Everything is a suggestion until the person decides. What the person has already is"
                    + " never touched."
        },
        footer = "  tahqiq copy --from arabic-news --to salma my-corpus")
public final class CopyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private DocumentsOption documents = new DocumentsOption();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "PIPELINE",
            description = "Whose sets are copied: a pipeline that was run, or another annotator.")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PERSON",
            description = "Who gets them; a new name makes a new annotator.")
    private String to = "";

    /** The command, printing to this console. */
    public CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        CorpusStore store = corpus.open();
        CorpusArgument.requireAnnotator(store.corpus(), from);
        boolean machine =
                store.corpus().getAnnotators().stream()
                        .anyMatch(
                                annotator ->
                                        to.equals(annotator.getName())
                                                && annotator.getKind() == AnnotatorKind.PIPELINE);
        if (machine || from.equals(to)) {
            throw new UsageException("Copy to the name of a person, not to '%s'.".formatted(to));
        }
        List<String> ids = documents.of(store.corpus());
        StartSet.Report report;
        try (Progress progress = new Progress(console, "Copying", "documents", ids.size())) {
            report = new StartSet(store, from, to, ids).run(progress);
        }
        console.line(
                "%s has %s to work on, started from %s."
                        .formatted(to, Counted.documents(report.started().size()), from));
        List<String> errors = new ArrayList<>();
        report.kept()
                .forEach(
                        id ->
                                errors.add(
                                        "%s: %s has annotated this already; it is left as it is"
                                                .formatted(id, to)));
        report.missing()
                .forEach(
                        id -> errors.add("%s: there is nothing of %s to copy".formatted(id, from)));
        errors.addAll(report.problems());
        report.remarks().forEach(console::note);
        return console.errors(errors);
    }
}
