package org.tahqiq.nlp.internal.engine.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model of the labels of a sentence: each feature of a word and each pair of neighbouring
 * labels has a weight, and the best sequence is found by Viterbi's algorithm. Immutable once it is
 * trained; may be shared by threads.
 */
public final class SequenceModel {

    /**
     * The label of a word.
     *
     * @param margin by how much the best sequence with another label here is worse; not negative
     */
    public record Choice(String label, double margin) {

        /** The margin as a score, from 0 to below 1. */
        public double score() {
            return margin / (margin + 1);
        }
    }

    private static final float NEVER = -1e30f;

    private final Labels labels;
    private final FeatureTable rows;
    private final float[] weights;
    private final float[] transitions;

    SequenceModel(Labels labels, FeatureTable rows, float[] weights, float[] transitions) {
        this.labels = labels;
        this.rows = rows;
        this.weights = weights;
        this.transitions = transitions;
    }

    /**
     * The same model without the features that weigh nothing, in the precision of a file.
     *
     * @param nothing a feature none of whose weights is larger is left out
     */
    SequenceModel compact(float nothing) {
        int count = labels.size();
        long[] hashes = rows.hashes();
        FeatureTable kept = new FeatureTable();
        float[] weighing = new float[weights.length];
        for (int row = 0; row < hashes.length; row++) {
            boolean weighs = false;
            for (int label = 0; label < count; label++) {
                float weight = weights[row * count + label];
                weighing[kept.size() * count + label] = weight;
                weighs |= Math.abs(weight) > nothing;
            }
            if (weighs) {
                kept.add(hashes[row]);
            }
        }
        float[] rounded = Arrays.copyOf(weighing, kept.size() * count);
        Quantization.of(rounded).round(rounded);
        return new SequenceModel(labels, kept, rounded, transitions);
    }

    Labels labels() {
        return labels;
    }

    FeatureTable rows() {
        return rows;
    }

    /** Weights of the features: those of a row stand together, in the order of the labels. */
    float[] weights() {
        return weights;
    }

    /** Weights of pairs: those after one label stand together; the last are the beginning's. */
    float[] transitions() {
        return transitions;
    }

    /** The best labels for the words of a sentence. */
    public List<Choice> label(List<List<String>> features) {
        int size = features.size();
        if (size == 0) {
            return List.of();
        }
        float[][] scores = new float[size][];
        for (int i = 0; i < size; i++) {
            scores[i] = scores(rows(features.get(i)));
        }
        float[][] upTo = forward(scores, new int[size][labels.size()]);
        float[][] from = backward(scores);
        List<Choice> choices = new ArrayList<>(size);
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
            choices.add(new Choice(labels.name(best), Math.max(0, first - second)));
        }
        return choices;
    }

    /** Numbers of the rows of known features. */
    int[] rows(List<String> features) {
        int[] known = new int[features.size()];
        int size = 0;
        for (String feature : features) {
            int row = rows.row(feature);
            if (row >= 0) {
                known[size++] = row;
            }
        }
        return Arrays.copyOf(known, size);
    }

    private float[] scores(int[] known) {
        float[] scores = new float[labels.size()];
        for (int row : known) {
            int at = row * labels.size();
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[at + label];
            }
        }
        return scores;
    }

    /** The best labels by number, for the trainer. */
    int[] best(List<int[]> known) {
        float[][] scores = new float[known.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores(known.get(i));
        }
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
