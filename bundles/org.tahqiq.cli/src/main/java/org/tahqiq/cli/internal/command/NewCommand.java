package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.ExitCodes;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Preset;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a corpus. */
@Command(
        name = "new",
        description = "Makes a corpus without documents in a folder that is new or empty.",
        footer = {"  tahqiq new my-corpus", "  tahqiq new --preset empty my-corpus"})
public final class NewCommand implements Callable<Integer> {

    /** The preset of a corpus when nobody says one. */
    static final String DEFAULT_PRESET = "diplomatic-news";

    private final Console console;

    @Parameters(paramLabel = "CORPUS", description = "The folder to make.")
    private Path folder = Path.of("");

    @Option(
            names = "--preset",
            paramLabel = "ID",
            description =
                    "The layers, tags and guidelines that it starts with, or empty. Default:"
                            + " ${DEFAULT-VALUE}.")
    private String presetId = DEFAULT_PRESET;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name shown to people. Default: that of the folder.")
    private String name = "";

    /** The command, printing to this console. */
    public NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException, UsageException {
        Preset preset =
                Presets.byId(presetId)
                        .orElseThrow(
                                () ->
                                        UsageException.unknown(
                                                "preset",
                                                presetId,
                                                Presets.all().stream().map(Preset::id).toList()));
        Corpus corpus = create(folder, preset, name).corpus();
        console.line(
                "Made the corpus '%s' in %s.".formatted(corpus.getName(), folder.toAbsolutePath()));
        console.line(
                "Layers: "
                        + String.join(
                                ", ", corpus.getLayers().stream().map(Layer::getName).toList()));
        console.line("Next:   " + NextStep.of("import", folder) + " FILE…");
        return ExitCodes.GOOD;
    }

    /** Makes a corpus with the pipelines that every corpus has. */
    static CorpusStore create(Path folder, Preset preset, String name) throws CorpusException {
        String shown =
                name.isBlank()
                        ? String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                        : name;
        Corpus corpus = preset.newCorpus(shown);
        DefaultPipelines.addTo(corpus);
        return preset.create(new PlainCorpusFiles(folder), corpus);
    }
}
