package org.tahqiq.nlp.internal.engine.learn;

import java.util.List;

/**
 * What is to be learned of one sentence.
 *
 * @param features the features of each word
 * @param labels the label of each word, in IOB2: {@code B-PER}, {@code I-PER}, {@code O}
 */
public record LabelledSentence(List<List<String>> features, List<String> labels) {}
