package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Progress;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.Evaluation;
import org.tahqiq.core.evaluation.IobReading;
import org.tahqiq.core.evaluation.Resampling;
import org.tahqiq.core.evaluation.SetMarks;
import org.tahqiq.core.evaluation.TaggedEvaluation;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a system against what is right: in a corpus, or in files of tagged words. */
@Command(
        name = "evaluate",
        description = {
            "Holds what an annotator or pipeline says against what is taken to be right: precision,"
                    + " recall and F1 by layer and tag.",
            "An annotation is right if its ends and its tag are; a relation, if both its ends and its"
                    + " label are. PARTIAL is the F1 when a span that overlaps one with its tag is right"
                    + " as well, ENDS the F1 when tags do not matter. 95 %% is the range in which the F1"
                    + " of 95 among 100 corpora like this one would lie.",
            "Without a corpus, GOLD and SYSTEM are files with one word and its tag on each line (CoNLL;"
                    + " the last column counts), and a blank line between sentences. With GOLD alone its"
                    + " last column is the system's and the one before it is right, as conlleval has it."
        },
        footer = {
            "  tahqiq evaluate --gold salma --system arabic-news my-corpus",
            "  tahqiq evaluate --gold gold --system trained --against arabic-news my-corpus",
            "  tahqiq evaluate --gold gold --system arabic-news --layer Segment my-corpus",
            "  tahqiq evaluate --gold right.conll --system found.conll --json"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CORPUS",
            description = "The folder of the corpus; none: files are compared.")
    private @Nullable Path folder;

    @Mixin private DocumentsOption documents = new DocumentsOption();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "NAME",
            description = "Whose annotation is right, or the file that is.")
    private String gold = "";

    @Option(
            names = "--system",
            paramLabel = "NAME",
            description =
                    "Whose annotation is measured: a pipeline that was run, a person, or a file.")
    private Optional<String> system = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description =
                    "A second system: says whether the two differ by more than chance (approximate"
                            + " randomisation; Noreen 1989, Yeh 2000).")
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            description =
                    "Which layers; may be given more than once. Segment is compared by parts of"
                            + " speech and by whole words. Default: the corpus's own layers.")
    private List<String> layers = List.of();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description =
                    "What is drawn for the 95 %% and --against: ${COMPLETION-CANDIDATES}."
                            + " Default: ${DEFAULT-VALUE}; of files always sentences.")
    private Evaluation.Unit unit = Evaluation.Unit.DOCUMENT;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How often is drawn. Default: ${DEFAULT-VALUE}.")
    private int draws = Resampling.USUAL.draws();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where the random numbers begin. Default: ${DEFAULT-VALUE}.")
    private long seed = Resampling.USUAL.seed();

    @Option(
            names = "--iob",
            paramLabel = "READING",
            description =
                    "What an I- tag without a B- before it means in files: ${COMPLETION-CANDIDATES}."
                            + " LENIENT: it begins a span, as conlleval has it. STRICT: it belongs to"
                            + " none. Default: ${DEFAULT-VALUE}.")
    private IobReading iob = IobReading.LENIENT;

    @Option(names = "--confusion", description = "Print which tags were taken for which.")
    private boolean confusion;

    /** The command, printing to this console. */
    public EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        if (draws < 1) {
            throw new UsageException("--draws is at least 1.");
        }
        Path corpus = folder;
        return corpus == null ? ofFiles() : ofCorpus(corpus);
    }

    private int ofFiles() throws CorpusException, UsageException {
        if (against.isPresent() && system.isEmpty()) {
            throw new UsageException(
                    "With --against give the file of the first system as --system.");
        }
        TaggedEvaluation evaluation = new TaggedEvaluation(iob);
        TaggedEvaluation.Report report = evaluation.run(Path.of(gold), system.map(Path::of));
        Optional<Comparison> other = Optional.empty();
        if (against.isPresent()) {
            other = Optional.of(evaluation.run(Path.of(gold), against.map(Path::of)).comparison());
        }
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("sentences", report.comparison().units());
        head.put("words", report.tokens());
        head.put("accuracy", report.accuracy());
        String said =
                "%s, %s; %s %% of the words have the right tag."
                        .formatted(
                                Counted.of(report.comparison().units(), "sentence", "sentences"),
                                Counted.of(report.tokens(), "word", "words"),
                                Percent.of(report.accuracy()));
        output(List.of(TaggedEvaluation.LAYER)).print(head, said, report.comparison(), other);
        return 0;
    }

    private int ofCorpus(Path corpus) throws CorpusException, UsageException {
        CorpusStore store = CorpusStore.open(new PlainCorpusFiles(corpus));
        String measured =
                system.orElseThrow(
                        () ->
                                new UsageException(
                                        "Say with --system whose annotation is measured."));
        List<String> systems = new ArrayList<>(List.of(measured));
        against.ifPresent(systems::add);
        CorpusArgument.requireAnnotator(store.corpus(), gold);
        for (String name : systems) {
            CorpusArgument.requireAnnotator(store.corpus(), name);
        }
        List<String> wanted = layers(Scheme.of(store.corpus()));
        List<String> ids = documents.of(store.corpus());
        List<String> errors = new ArrayList<>();
        List<String> common = new ArrayList<>();
        for (String id : ids) {
            if (store.hasSet(id, gold)) {
                List<String> lacking =
                        systems.stream().filter(name -> !store.hasSet(id, name)).toList();
                lacking.forEach(
                        name -> errors.add("%s: %s has not annotated this".formatted(id, name)));
                if (lacking.isEmpty()) {
                    common.add(id);
                }
            }
        }
        Evaluation evaluation = new Evaluation(store, gold, common, unit);
        List<Comparison> comparisons = new ArrayList<>();
        try (Progress progress =
                new Progress(console, "Comparing", "documents", common.size() * systems.size())) {
            SubMonitor both = SubMonitor.convert(progress, systems.size());
            for (String name : systems) {
                comparisons.add(evaluation.run(name, both.split(1)).comparison());
            }
        }
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("gold", gold);
        head.put("system", measured);
        head.put("documents", common.size());
        head.put("errors", errors);
        String said =
                "%s, %s held against %s."
                        .formatted(Counted.documents(common.size()), measured, gold);
        Optional<Comparison> other =
                comparisons.size() > 1 ? Optional.of(comparisons.get(1)) : Optional.empty();
        output(wanted).print(head, said, comparisons.get(0), other);
        return console.errors(errors);
    }

    private List<String> layers(Scheme scheme) throws UsageException {
        List<String> names = scheme.layers().stream().map(Layer::getName).toList();
        if (layers.isEmpty()) {
            return scheme.layers().stream()
                    .filter(layer -> !layer.isBuiltIn())
                    .map(Layer::getName)
                    .toList();
        }
        List<String> wanted = new ArrayList<>();
        for (String layer : layers) {
            if (!names.contains(layer)) {
                throw UsageException.unknown("layer", layer, names);
            }
            wanted.add(layer);
            if (layer.equals(BuiltInLayers.SEGMENT)) {
                wanted.add(SetMarks.SEGMENTATION);
            }
        }
        return wanted;
    }

    private EvaluationOutput output(List<String> wanted) {
        return new EvaluationOutput(
                console, wanted, new Resampling(draws, seed), confusion, json.wanted());
    }
}
