package org.tahqiq.core.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How good a system's sets are, by layer and tag; layers and tags are sorted.
 *
 * @param documents how many documents both have annotated
 * @param missing documents of the gold annotator that the system has not annotated; not counted
 * @param strict an annotation is right if its ends and its tag are
 * @param partial a span is right as soon as it overlaps one with its tag; other layers are as in
 *     {@code strict}
 */
public record EvaluationReport(
        int documents,
        List<String> missing,
        Map<String, Map<String, Score>> strict,
        Map<String, Map<String, Score>> partial) {

    /** The scores of all tags of a layer together. */
    public static Score all(Map<String, Score> byTag) {
        return byTag.values().stream().reduce(Score.NONE, Score::plus);
    }
}
