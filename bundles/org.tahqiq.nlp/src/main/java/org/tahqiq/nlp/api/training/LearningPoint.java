package org.tahqiq.nlp.api.training;

import org.tahqiq.core.evaluation.Score;

/**
 * How good models are that have learned from so much.
 *
 * @param documents from how many documents, on the average
 * @param score on documents that they have not learned from
 */
public record LearningPoint(int documents, Score score) {}
