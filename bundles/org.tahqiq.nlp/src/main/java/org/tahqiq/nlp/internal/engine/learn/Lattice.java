package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;

/**
 * All sequences of labels of a sentence, and how likely each label of each word is over all of
 * them: the forward-backward algorithm, each word's values made to sum up to one.
 */
final class Lattice {

    private final Labels labels;
    private final double[] pairs;
    private final double[][] words;
    private final double[][] upTo;
    private final double[][] from;
    private final double[] sums;

    /**
     * Fills the lattice.
     *
     * @param pairs what a pair of labels multiplies the likelihood by: those after one label stand
     *     together, the last are those at the beginning
     * @param words the same of the labels of each word; not empty
     */
    Lattice(Labels labels, double[] pairs, double[][] words) {
        this.labels = labels;
        this.pairs = pairs;
        this.words = words;
        upTo = new double[words.length][labels.size()];
        from = new double[words.length][labels.size()];
        sums = new double[words.length];
        forward();
        backward();
    }

    private void forward() {
        int count = labels.size();
        for (int i = 0; i < words.length; i++) {
            for (int label = 0; label < count; label++) {
                double before = 0;
                if (i == 0) {
                    before = pairs[labels.start() * count + label];
                } else {
                    for (int previous = 0; previous < count; previous++) {
                        before += upTo[i - 1][previous] * pairs[previous * count + label];
                    }
                }
                upTo[i][label] = before * words[i][label];
                sums[i] += upTo[i][label];
            }
            for (int label = 0; label < count; label++) {
                upTo[i][label] /= sums[i];
            }
        }
    }

    private void backward() {
        int count = labels.size();
        Arrays.fill(from[words.length - 1], 1);
        for (int i = words.length - 2; i >= 0; i--) {
            for (int label = 0; label < count; label++) {
                double after = 0;
                for (int next = 0; next < count; next++) {
                    after += pairs[label * count + next] * words[i + 1][next] * from[i + 1][next];
                }
                from[i][label] = after / sums[i + 1];
            }
        }
    }

    /** How likely a word has a label. */
    double probability(int word, int label) {
        return upTo[word][label] * from[word][label];
    }

    /** Subtracts how likely each pair of labels is at a word and the one before it. */
    void subtractPairs(int word, double[] values) {
        int count = labels.size();
        if (word == 0) {
            for (int label = 0; label < count; label++) {
                values[labels.start() * count + label] -= probability(0, label);
            }
            return;
        }
        for (int previous = 0; previous < count; previous++) {
            double before = upTo[word - 1][previous] / sums[word];
            for (int label = 0; label < count; label++) {
                int pair = previous * count + label;
                values[pair] -= before * pairs[pair] * words[word][label] * from[word][label];
            }
        }
    }
}
