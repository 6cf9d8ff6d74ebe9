package org.tahqiq.nlp.internal.engine.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as numbers.
 *
 * @param rows the numbers of the known features of each word
 * @param labels the number of each word's label
 */
record Example(List<int[]> rows, int[] labels) {

    /** The sentences that have words, by the numbers of a model. */
    static List<Example> of(List<LabelledSentence> sentences, SequenceModel model) {
        List<Example> examples = new ArrayList<>(sentences.size());
        for (LabelledSentence sentence : sentences) {
            if (!sentence.labels().isEmpty()) {
                examples.add(
                        new Example(
                                sentence.features().stream().map(model::rows).toList(),
                                sentence.labels().stream()
                                        .mapToInt(label -> model.labels().number(label))
                                        .toArray()));
            }
        }
        return examples;
    }
}
