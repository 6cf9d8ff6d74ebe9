package org.tahqiq.cli.internal.command;

import java.util.Map;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.nlp.api.pipeline.RunReport;

/** What a run made, as a table: counts, then annotations by layer and tag. */
final class RunTable {

    private RunTable() {}

    static void print(Console console, RunReport report) {
        Table counts = new Table("WHAT", "TAG", "NUMBER");
        counts.row("Documents", "", report.documents());
        counts.row("Sentences", "", report.sentences());
        counts.row("Words", "", report.words());
        addTags(counts, report.spans());
        addTags(counts, report.relations());
        counts.row("Words a second", "", Math.round(report.wordsPerSecond()));
        counts.print(console);
    }

    private static void addTags(Table table, Map<String, Map<String, Integer>> layers) {
        layers.forEach(
                (layer, tags) -> {
                    int all = tags.values().stream().mapToInt(Integer::intValue).sum();
                    table.row(layer, "", all);
                    tags.forEach((tag, count) -> table.row("", tag, count));
                });
    }
}
