package org.tahqiq.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.ExitCodes;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.FormatOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the formats. */
@Command(
        name = "formats",
        description = "Lists the formats that documents are imported from and exported to.",
        footer = "  tahqiq formats")
public final class FormatsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private JsonOption json = new JsonOption();

    /** The command, printing to this console. */
    public FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Format> formats = FormatCatalog.installed().formats();
        if (json.wanted()) {
            Json.print(console, formats.stream().map(FormatsCommand::json).toList());
            return ExitCodes.GOOD;
        }
        Table table = new Table("FORMAT", "IMPORT", "EXPORT", "FILES", "WHAT IT CARRIES");
        for (Format format : formats) {
            table.row(
                    format.id(),
                    format.reads() ? "yes" : "no",
                    format.writes() ? "yes" : "no",
                    "." + String.join(" .", format.extensions()),
                    format.descriptionEn());
        }
        table.print(console);
        return ExitCodes.GOOD;
    }

    private static Map<String, Object> json(Format format) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", format.id());
        json.put("label", format.labelEn());
        json.put("labelAr", format.labelAr());
        json.put("description", format.descriptionEn());
        json.put("import", format.reads());
        json.put("export", format.writes());
        json.put("extensions", format.extensions());
        json.put("options", format.options().stream().map(FormatsCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(FormatOption option) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", option.name());
        json.put("description", option.descriptionEn());
        json.put("values", option.values());
        json.put("default", option.defaultValue());
        return json;
    }
}
