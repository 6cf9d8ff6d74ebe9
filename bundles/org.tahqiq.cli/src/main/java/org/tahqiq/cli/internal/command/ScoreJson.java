package org.tahqiq.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.LayerScores;
import org.tahqiq.core.evaluation.Resampling;
import org.tahqiq.core.evaluation.Score;

/** Scores as scripts want them. */
final class ScoreJson {

    private ScoreJson() {}

    /** One score. */
    static Map<String, Object> of(Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expected", score.expected());
        json.put("found", score.found());
        json.put("right", score.right());
        json.put("precision", score.precision());
        json.put("recall", score.recall());
        json.put("f1", score.f1());
        return json;
    }

    /** All that is known of some layers, by their names. */
    static Map<String, Object> of(
            Comparison comparison, List<String> layers, Resampling resampling) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String layer : layers) {
            LayerScores scores = comparison.scores(layer);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("strict", byTag(scores.strict()));
            one.put("partial", byTag(scores.partial()));
            one.put("ends", of(scores.ends()));
            Map<String, Object> intervals = new LinkedHashMap<>();
            putInterval(intervals, "micro", comparison, layer, Optional.empty(), resampling);
            for (String tag : scores.strict().keySet()) {
                putInterval(intervals, tag, comparison, layer, Optional.of(tag), resampling);
            }
            one.put("interval95", intervals);
            one.put("confusion", scores.confusion());
            json.put(layer, one);
        }
        return json;
    }

    private static void putInterval(
            Map<String, Object> json,
            String name,
            Comparison comparison,
            String layer,
            Optional<String> tag,
            Resampling resampling) {
        resampling
                .interval(comparison, layer, tag)
                .ifPresent(interval -> json.put(name, List.of(interval.low(), interval.high())));
    }

    private static Map<String, Object> byTag(Map<String, Score> scores) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("micro", of(Score.sum(scores.values())));
        Map<String, Object> macro = new LinkedHashMap<>();
        macro.put("precision", LayerScores.macro(scores, Score::precision));
        macro.put("recall", LayerScores.macro(scores, Score::recall));
        macro.put("f1", LayerScores.macro(scores, Score::f1));
        json.put("macro", macro);
        Map<String, Object> tags = new LinkedHashMap<>();
        scores.forEach((tag, score) -> tags.put(tag, of(score)));
        json.put("tags", tags);
        return json;
    }
}
