package org.tahqiq.nlp.internal.transformer;

/**
 * The label of a word.
 *
 * @param label the most probable one
 * @param probability of it, by softmax over the model's scores
 */
record WordLabel(Label label, double probability) {}
