package org.tahqiq.nlp.api.training;

import java.util.List;
import java.util.Optional;
import org.tahqiq.core.evaluation.Comparison;

/**
 * What was learned from, and how good it is: each document was annotated by a model that was
 * trained on others.
 *
 * @param documents how many documents were learned from
 * @param items how many entities, relations, words or segments
 * @param layer the layer of what is compared
 * @param heldOut each document against a model of the others; a document is a unit
 * @param rules each document against the rules whose place the model takes; empty: there are none
 * @param curve how good models are that have learned from a part, the smallest first
 * @param errors the most frequent ones, the most frequent first
 * @param remarks what else a person should know, in sentences
 */
public record TrainingReport(
        TrainingTask task,
        int documents,
        int items,
        String layer,
        Comparison heldOut,
        Optional<Comparison> rules,
        List<LearningPoint> curve,
        List<FrequentError> errors,
        List<String> remarks) {

    /** Takes copies. */
    public TrainingReport {
        curve = List.copyOf(curve);
        errors = List.copyOf(errors);
        remarks = List.copyOf(remarks);
    }
}
