package org.tahqiq.nlp.api.training;

import java.util.Map;
import org.tahqiq.core.evaluation.Score;

/**
 * What was learned from, and how good it is: each document was annotated by a model that was
 * trained on others.
 *
 * @param documents how many documents were learned from
 * @param sentences how many sentences
 * @param entities how many entities; of nested ones the outermost
 * @param scores by tag, sorted
 */
public record TrainingReport(
        int documents, int sentences, int entities, Map<String, Score> scores) {

    /** The scores of all tags together. */
    public Score all() {
        return Score.sum(scores.values());
    }
}
