package org.tahqiq.nlp.internal.corenlp;

/**
 * A token as CoreNLP's segmenter cuts it from a sentence.
 *
 * @param begin offset in the sentence
 * @param end offset in the sentence
 * @param form in the spelling of its model
 */
record AtbPiece(int begin, int end, String form) {}
