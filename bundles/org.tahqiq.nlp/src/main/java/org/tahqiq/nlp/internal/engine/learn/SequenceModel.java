package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.List;

/**
 * A linear model of the labels of a sentence: each feature of a word and each pair of neighbouring
 * labels has a weight, and the best sequence is found by Viterbi's algorithm. Immutable once it is
 * trained; may be shared by threads.
 */
public final class SequenceModel implements SequenceLabeller {

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

    @Override
    public List<Choice> label(List<List<String>> features) {
        return new Decoder(labels, transitions).label(scores(hashes(features)));
    }

    /** The hashes of the features of each word. */
    static List<long[]> hashes(List<List<String>> features) {
        return features.stream().map(FeatureTable::hashes).toList();
    }

    /** What the features of each word say for each label. */
    float[][] scores(List<long[]> hashes) {
        float[][] scores = new float[hashes.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores(rows(hashes.get(i)));
        }
        return scores;
    }

    /** Numbers of the rows of known features. */
    int[] rows(List<String> features) {
        return rows(FeatureTable.hashes(features));
    }

    private int[] rows(long[] hashes) {
        int[] known = new int[hashes.length];
        int size = 0;
        for (long hash : hashes) {
            int row = rows.row(hash);
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
        return new Decoder(labels, transitions).best(scores);
    }
}
