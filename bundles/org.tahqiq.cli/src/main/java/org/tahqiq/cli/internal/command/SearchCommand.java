package org.tahqiq.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.ConcordanceLine;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.search.Concordance;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.search.Query;
import org.tahqiq.core.search.Spelling;
import org.tahqiq.core.search.Within;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the texts of a corpus. */
@Command(
        name = "search",
        description = {
            "Shows every place where an expression occurs, with its context.",
            "In a pipe it prints, separated by tabs: document, line, begin, end (UTF-16 code units"
                    + " from 0), left context, match, right context."
        },
        footer = {
            "  tahqiq search my-corpus '" + SearchCommand.MINISTER + "'",
            "  tahqiq search --normalized --annotator gold --in Entity:ORG my-corpus '"
                    + SearchCommand.MINISTER
                    + ".*'"
        })
public final class SearchCommand implements Callable<Integer> {

    /** The Arabic word for a minister. */
    static final String MINISTER = "\u0648\u0632\u064A\u0631";

    private static final String ENTITY = "Entity";

    private final Console console;

    @Mixin private CorpusArgument corpus = new CorpusArgument();
    @Mixin private JsonOption json = new JsonOption();

    @Parameters(index = "1", paramLabel = "REGEX", description = "A regular expression of Java.")
    private String expression = "";

    @Option(
            names = "--normalized",
            description =
                    "Overlook harakat, tatweel, and the forms of alef, yeh, teh marbuta and digits.")
    private boolean normalized;

    @Option(names = "--ignore-case", description = "Let Latin letters of either case match.")
    private boolean ignoreCase;

    @Option(
            names = "--context",
            paramLabel = "N",
            description = "How many characters to show on either side. Default: ${DEFAULT-VALUE}.")
    private int context = Query.CONTEXT;

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Only what this annotator has marked.")
    private Optional<String> annotator = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "LAYER[:TAG]",
            description = "What the annotator must have marked it as. Default: " + ENTITY + ".")
    private Optional<String> within = Optional.empty();

    /** The command, printing to this console. */
    public SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        if (context < 0) {
            throw new UsageException("The context cannot be less than no character.");
        }
        CorpusStore store = corpus.open();
        Query query =
                new Query(
                        expression,
                        normalized ? Spelling.LOOSE : Spelling.EXACT,
                        ignoreCase,
                        context,
                        within(store));
        List<Map<String, Object>> found = new ArrayList<>();
        Consumer<Hit> shown =
                json.wanted()
                        ? hit -> found.add(json(hit))
                        : hit -> console.line(ConcordanceLine.of(hit, context, console));
        int count = store.corpus().getDocuments().size();
        Concordance.Report report;
        try (Progress progress = new Progress(console, "Searching", "documents", count)) {
            // What is found is printed at once, and the bar would stand in its way.
            report =
                    concordance(store, query)
                            .run(shown, console.outIsTerminal() ? progress.silent() : progress);
        }
        if (json.wanted()) {
            Json.print(console, found);
        } else if (console.outIsTerminal()) {
            console.note(Counted.of(report.hits(), "hit", "hits"));
        }
        return console.errors(report.problems());
    }

    private static Concordance concordance(CorpusStore store, Query query) throws UsageException {
        try {
            return new Concordance(store, query);
        } catch (CorpusException e) {
            // It is the expression that is wrong, not the corpus.
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Within> within(CorpusStore store) throws UsageException {
        if (annotator.isEmpty()) {
            if (within.isPresent()) {
                throw new UsageException("Say with --annotator whose annotations --in is about.");
            }
            return Optional.empty();
        }
        String wanted = within.orElse(ENTITY);
        CorpusArgument.requireAnnotator(store.corpus(), annotator.get());
        int colon = wanted.indexOf(':');
        String layer = colon < 0 ? wanted : wanted.substring(0, colon);
        Scheme scheme = Scheme.of(store.corpus());
        if (scheme.layer(layer).isEmpty()) {
            throw UsageException.unknown(
                    "layer", layer, scheme.layers().stream().map(Layer::getName).toList());
        }
        return Optional.of(
                new Within(
                        annotator.get(),
                        layer,
                        colon < 0 ? Optional.empty() : Optional.of(wanted.substring(colon + 1))));
    }

    private static Map<String, Object> json(Hit hit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", hit.document());
        json.put("line", hit.line());
        json.put("begin", hit.begin());
        json.put("end", hit.end());
        json.put("left", hit.left());
        json.put("match", hit.match());
        json.put("right", hit.right());
        return json;
    }
}
