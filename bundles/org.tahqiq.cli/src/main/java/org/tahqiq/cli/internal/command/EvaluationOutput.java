package org.tahqiq.cli.internal.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.Resampling;
import org.tahqiq.core.evaluation.Score;
import org.tahqiq.core.evaluation.SetMarks;
import org.tahqiq.core.scheme.BuiltInLayers;

/**
 * Prints comparisons, for people or for scripts.
 *
 * @param layers which layers, in this order
 * @param confusion whether people want to see which tags were taken for which
 * @param json whether it is for scripts, which get all of it
 */
record EvaluationOutput(
        Console console,
        List<String> layers,
        Resampling resampling,
        boolean confusion,
        boolean json) {

    /**
     * Prints.
     *
     * @param head what scripts are told beside the scores
     * @param said what people are told above the scores
     * @param other a second system, of the same units
     */
    void print(
            Map<String, Object> head,
            String said,
            Comparison comparison,
            Optional<Comparison> other) {
        if (json) {
            head.put("layers", ScoreJson.of(comparison, layers, resampling));
            other.ifPresent(second -> head.put("against", against(comparison, second)));
            Json.print(console, head);
            return;
        }
        console.line(said);
        console.line("");
        ScoreTable table = new ScoreTable(console, comparison, resampling);
        table.print(layers);
        if (layers.contains(BuiltInLayers.SEGMENT)) {
            printSegments(comparison);
        }
        if (confusion) {
            table.printConfusion(layers);
        }
        other.ifPresent(second -> printAgainst(comparison, second));
    }

    private void printSegments(Comparison comparison) {
        Score words = comparison.scores(SetMarks.SEGMENTATION).micro();
        Score segments = comparison.scores(BuiltInLayers.SEGMENT).ends();
        Score tagged = comparison.scores(BuiltInLayers.SEGMENT).micro();
        double accuracy = segments.right() == 0 ? 0 : (double) tagged.right() / segments.right();
        console.line("");
        console.line(
                "Segmentation: %s %% of the words are right (%,d of %,d)."
                        .formatted(Percent.of(words.recall()), words.right(), words.expected()));
        console.line(
                "Part of speech: %s %% of the segments that were found (%,d of %,d)."
                        .formatted(Percent.of(accuracy), tagged.right(), segments.right()));
    }

    private Map<String, Object> against(Comparison one, Comparison other) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (String layer : layers) {
            Resampling.Significance significance = resampling.significance(one, other, layer);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("f1", other.scores(layer).micro().f1());
            entry.put("difference", significance.difference());
            entry.put("p", significance.p());
            found.put(layer, entry);
        }
        return found;
    }

    private void printAgainst(Comparison one, Comparison other) {
        Table table = new Table("LAYER", "F1", "AGAINST", "DIFFERENCE", "p");
        for (String layer : layers) {
            Resampling.Significance significance = resampling.significance(one, other, layer);
            table.row(
                    layer,
                    Percent.of(one.scores(layer).micro().f1()),
                    Percent.of(other.scores(layer).micro().f1()),
                    Percent.of(significance.difference()),
                    BigDecimal.valueOf(significance.p()).setScale(4, RoundingMode.HALF_UP));
        }
        console.line("");
        table.print(console);
        console.line("");
        console.line(
                "p is how often so large a difference comes about by chance between equally good"
                        + " systems.");
    }
}
