package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.ExitCodes;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists pipelines with their engines. */
@Command(
        name = "pipelines",
        description = "Lists the pipelines of a corpus, or those that a new corpus starts with.",
        footer = {"  tahqiq pipelines", "  tahqiq pipelines my-corpus"})
public final class PipelinesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "CORPUS",
            description = "The folder of the corpus. Default: what a new corpus has.")
    private Optional<Path> folder = Optional.empty();

    @Mixin private JsonOption json = new JsonOption();

    /** The command, printing to this console. */
    public PipelinesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CorpusException {
        List<Pipeline> pipelines =
                folder.isPresent()
                        ? CorpusStore.open(new PlainCorpusFiles(folder.get()))
                                .corpus()
                                .getPipelines()
                        : DefaultPipelines.all();
        if (json.wanted()) {
            Json.print(console, pipelines.stream().map(PipelinesCommand::json).toList());
        } else {
            pipelines.forEach(this::print);
        }
        return ExitCodes.GOOD;
    }

    private void print(Pipeline pipeline) {
        console.line("%s: %s".formatted(pipeline.getName(), label(pipeline)));
        if (pipeline.getDescriptionEn() != null) {
            console.line("  " + pipeline.getDescriptionEn());
        }
        for (Step step : pipeline.getSteps()) {
            String values =
                    parameters(step).entrySet().stream()
                            .map(value -> " %s=%s".formatted(value.getKey(), value.getValue()))
                            .collect(Collectors.joining());
            console.line("  - " + step.getEngine() + values);
        }
    }

    private static Map<String, Object> json(Pipeline pipeline) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", pipeline.getName());
        json.put("label", label(pipeline));
        json.put("steps", pipeline.getSteps().stream().map(PipelinesCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("engine", step.getEngine());
        json.put("parameters", parameters(step));
        return json;
    }

    private static String label(Pipeline pipeline) {
        return pipeline.getLabelEn() == null ? pipeline.getName() : pipeline.getLabelEn();
    }

    private static Map<String, String> parameters(Step step) {
        @Nullable Map<String, String> parameters = step.getParameters();
        return parameters == null ? Map.of() : new TreeMap<>(parameters);
    }
}
