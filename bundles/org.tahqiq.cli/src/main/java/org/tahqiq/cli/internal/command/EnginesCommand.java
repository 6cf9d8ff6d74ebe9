package org.tahqiq.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.ExitCodes;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the engines, or describes one. */
@Command(
        name = "engines",
        description = "Lists the engines that pipelines are made of, or describes one of them.",
        footer = {"  tahqiq engines", "  tahqiq engines dictionary-entities"})
public final class EnginesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ENGINE",
            description = "Describe this engine with its parameters.")
    private String engine = "";

    @Mixin private JsonOption json = new JsonOption();

    /** The command, printing to this console. */
    public EnginesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException {
        EngineCatalog catalog = EngineCatalog.installed();
        List<EngineDescriptor> engines = catalog.engines();
        if (!engine.isEmpty()) {
            List<String> ids = engines.stream().map(EngineDescriptor::id).toList();
            EngineDescriptor one =
                    catalog.engine(engine)
                            .orElseThrow(() -> UsageException.unknown("engine", engine, ids));
            engines = List.of(one);
        }
        if (json.wanted()) {
            Json.print(console, engines.stream().map(EnginesCommand::json).toList());
        } else if (engine.isEmpty()) {
            list(engines);
        } else {
            describe(engines.get(0));
        }
        return ExitCodes.GOOD;
    }

    private void list(List<EngineDescriptor> engines) {
        Table table = new Table("ENGINE", "READS", "WRITES", "LICENCE", "WHAT IT DOES");
        for (EngineDescriptor each : engines) {
            table.row(
                    each.id(),
                    String.join(" ", each.reads()),
                    String.join(" ", each.writes()),
                    each.licence(),
                    each.labelEn());
        }
        table.print(console);
    }

    private void describe(EngineDescriptor one) {
        console.line("%s %s (%s)".formatted(one.id(), one.version(), one.licence()));
        console.line(one.labelEn());
        console.line(one.descriptionEn());
        console.line("Reads: " + String.join(" ", one.reads()));
        console.line("Writes: " + String.join(" ", one.writes()));
        Table table = new Table("PARAMETER", "TYPE", "DEFAULT", "WHAT IT DOES");
        for (EngineParameter parameter : one.parameters()) {
            table.row(
                    parameter.name(),
                    type(parameter),
                    parameter.defaultValue().orElse(parameter.required() ? "(required)" : ""),
                    parameter.descriptionEn());
        }
        table.print(console);
    }

    private static String type(EngineParameter parameter) {
        return parameter.choices().isEmpty()
                ? parameter.type().name().toLowerCase(Locale.ROOT)
                : String.join("|", parameter.choices());
    }

    private static Map<String, Object> json(EngineDescriptor each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", each.id());
        json.put("label", each.labelEn());
        json.put("labelAr", each.labelAr());
        json.put("description", each.descriptionEn());
        json.put("version", each.version());
        json.put("licence", each.licence());
        json.put("reads", each.reads());
        json.put("writes", each.writes());
        json.put("parameters", each.parameters().stream().map(EnginesCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(EngineParameter parameter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", parameter.name());
        json.put("type", type(parameter));
        json.put("description", parameter.descriptionEn());
        json.put("default", parameter.defaultValue().orElse(""));
        json.put("required", parameter.required());
        return json;
    }
}
