package org.tahqiq.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tahqiq.core.evaluation.Score;

/** A score as scripts want it. */
final class ScoreJson {

    private ScoreJson() {}

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
}
