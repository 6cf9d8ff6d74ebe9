package org.tahqiq.nlp.internal.engine.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best labels of a sentence by Viterbi's algorithm.
 *
 * @param transitions weights of pairs of labels: those after one label stand together; the last are
 *     the beginning's
 */
record Decoder(Labels labels, float[] transitions) {

    private static final float NEVER = -1e30f;

    /**
     * The best labels, and by how much they are the best.
     *
     * @param scores what speaks for each label of each word
     */
    List<SequenceLabeller.Choice> label(float[][] scores) {
        int size = scores.length;
        if (size == 0) {
            return List.of();
        }
        float[][] upTo = forward(scores, new int[size][labels.size()]);
        float[][] from = backward(scores);
        List<SequenceLabeller.Choice> choices = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int best = 0;
            float first = NEVER;
            float second = NEVER;
            for (int label = 0; label < labels.size(); label++) {
                float total = upTo[i][label] + from[i][label];
                if (total > first) {
                    second = first;
                    first = total;
                    best = label;
                } else if (total > second) {
                    second = total;
                }
            }
            choices.add(
                    new SequenceLabeller.Choice(labels.name(best), Math.max(0, first - second)));
        }
        return choices;
    }

    /** The best labels by number; of a sentence that has words. */
    int[] best(float[][] scores) {
        int[][] before = new int[scores.length][labels.size()];
        float[][] upTo = forward(scores, before);
        int[] best = new int[scores.length];
        int last = scores.length - 1;
        for (int label = 1; label < labels.size(); label++) {
            if (upTo[last][label] > upTo[last][best[last]]) {
                best[last] = label;
            }
        }
        for (int i = last; i > 0; i--) {
            best[i - 1] = before[i][best[i]];
        }
        return best;
    }

    /**
     * What the best beginning of the sentence gives to each label of each word.
     *
     * @param before is filled with the labels by which it does
     */
    private float[][] forward(float[][] scores, int[][] before) {
        int count = labels.size();
        float[][] upTo = new float[scores.length][count];
        for (int i = 0; i < scores.length; i++) {
            for (int label = 0; label < count; label++) {
                float best = NEVER;
                int argument = 0;
                int first = i == 0 ? labels.start() : 0;
                int next = i == 0 ? labels.start() + 1 : count;
                for (int previous = first; previous < next; previous++) {
                    if (labels.mayFollow(previous, label)) {
                        float score =
                                transitions[previous * count + label]
                                        + (i == 0 ? 0 : upTo[i - 1][previous]);
                        if (score > best) {
                            best = score;
                            argument = previous;
                        }
                    }
                }
                upTo[i][label] = best + scores[i][label];
                before[i][label] = argument;
            }
        }
        return upTo;
    }

    /** What the best rest of the sentence adds to a label. */
    private float[][] backward(float[][] scores) {
        int count = labels.size();
        float[][] from = new float[scores.length][count];
        for (int i = scores.length - 2; i >= 0; i--) {
            for (int label = 0; label < count; label++) {
                float best = NEVER;
                for (int next = 0; next < count; next++) {
                    if (labels.mayFollow(label, next)) {
                        best =
                                Math.max(
                                        best,
                                        transitions[label * count + next]
                                                + scores[i + 1][next]
                                                + from[i + 1][next]);
                    }
                }
                from[i][label] = best;
            }
        }
        return from;
    }
}
