package org.tahqiq.nlp.internal.engine.learn;

import java.util.List;

/** A trained model of the labels of a sentence. May be shared by threads. */
public interface SequenceLabeller {

    /**
     * The label of a word.
     *
     * @param margin by how much the best sequence with another label here is worse; not negative
     */
    record Choice(String label, double margin) {

        /** The margin as a score, from 0 to below 1. */
        public double score() {
            return margin / (margin + 1);
        }
    }

    /** The best labels for the words of a sentence, of each of which the features are given. */
    List<Choice> label(List<List<String>> features);
}
