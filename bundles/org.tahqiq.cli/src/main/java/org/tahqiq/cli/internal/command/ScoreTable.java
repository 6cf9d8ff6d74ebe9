package org.tahqiq.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.LayerScores;
import org.tahqiq.core.evaluation.Resampling;
import org.tahqiq.core.evaluation.Score;

/** Scores by layer and tag, and confusion matrices, as tables. */
final class ScoreTable {

    private final Console console;
    private final Comparison comparison;
    private final Resampling resampling;

    ScoreTable(Console console, Comparison comparison, Resampling resampling) {
        this.console = console;
        this.comparison = comparison;
        this.resampling = resampling;
    }

    /** Prints the scores of these layers. */
    void print(List<String> layers) {
        Table table =
                new Table(
                        "LAYER",
                        "TAG",
                        "EXPECTED",
                        "FOUND",
                        "RIGHT",
                        "P",
                        "R",
                        "F1",
                        "95 %",
                        "PARTIAL",
                        "ENDS");
        for (String layer : layers) {
            LayerScores scores = comparison.scores(layer);
            Score micro = scores.micro();
            row(table, layer, "micro", micro, scores.microPartial(), Optional.empty(), scores);
            if (scores.strict().size() > 1) {
                macro(table, scores);
            }
            scores.strict()
                    .forEach(
                            (tag, score) -> {
                                if (!tag.isEmpty() || scores.strict().size() > 1) {
                                    Score partial = scores.partial().getOrDefault(tag, Score.NONE);
                                    row(table, layer, tag, score, partial, Optional.of(tag), null);
                                }
                            });
        }
        table.print(console);
    }

    private void row(
            Table table,
            String layer,
            String name,
            Score strict,
            Score partial,
            Optional<String> tag,
            @Nullable LayerScores whole) {
        table.row(
                whole == null ? "" : layer,
                name,
                strict.expected(),
                strict.found(),
                strict.right(),
                Percent.of(strict.precision()),
                Percent.of(strict.recall()),
                Percent.of(strict.f1()),
                Percent.of(resampling.interval(comparison, layer, tag)),
                Percent.of(partial.f1()),
                whole == null ? "" : Percent.of(whole.ends().f1()));
    }

    private static void macro(Table table, LayerScores scores) {
        table.row(
                "",
                "macro",
                "",
                "",
                "",
                Percent.of(LayerScores.macro(scores.strict(), Score::precision)),
                Percent.of(LayerScores.macro(scores.strict(), Score::recall)),
                Percent.of(LayerScores.macro(scores.strict(), Score::f1)),
                "",
                Percent.of(LayerScores.macro(scores.partial(), Score::f1)),
                "");
    }

    /** Prints which tags were taken for which; nothing for a layer without two tags. */
    void printConfusion(List<String> layers) {
        for (String layer : layers) {
            Map<String, Map<String, Integer>> confusion = comparison.scores(layer).confusion();
            TreeSet<String> tags = new TreeSet<>(confusion.keySet());
            confusion.values().forEach(row -> tags.addAll(row.keySet()));
            tags.remove(Comparison.NOTHING);
            if (tags.size() > 1) {
                console.line("");
                printConfusion(layer, List.copyOf(tags), confusion);
            }
        }
    }

    private void printConfusion(
            String layer, List<String> tags, Map<String, Map<String, Integer>> confusion) {
        List<String> columns = new ArrayList<>(tags);
        columns.add(Comparison.NOTHING);
        List<String> heads = new ArrayList<>(columns);
        heads.add(0, layer + " is \\ found");
        Table table = new Table(heads.toArray(String[]::new));
        for (String expected : columns) {
            Object[] cells = new Object[heads.size()];
            cells[0] = expected.isEmpty() ? "(no tag)" : expected;
            for (int i = 0; i < columns.size(); i++) {
                cells[i + 1] =
                        confusion.getOrDefault(expected, Map.of()).getOrDefault(columns.get(i), 0);
            }
            table.row(cells);
        }
        table.print(console);
    }
}
