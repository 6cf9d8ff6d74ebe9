package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.Random;

/**
 * A net that is being trained, and the slopes of its error at each of its weights. The error of a
 * sentence is the negative logarithm of how likely its right labels are.
 */
final class NetSlopes {

    private static final double EMBEDDING = 0.1;

    private final RecurrentNet net;
    private final float omitted;
    private final Random random;
    private final AdamWeights embedding;
    private final LayerTrainer onwards;
    private final LayerTrainer backwards;
    private final AdamWeights output;
    private final AdamWeights bias;
    private final AdamWeights transitions;

    /** A net that knows nothing yet. */
    NetSlopes(
            Labels labels,
            NetVocabulary vocabulary,
            RecurrentTrainer.Settings settings,
            Random random) {
        this.random = random;
        omitted = settings.omitted();
        int count = labels.size();
        int cells = settings.cells();
        int rows = vocabulary.features().size();
        int inputs = vocabulary.vectors().dimensions() + settings.features();
        embedding = new AdamWeights(rows, settings.features(), EMBEDDING, random);
        onwards = new LayerTrainer(inputs, cells, false, random);
        backwards = new LayerTrainer(inputs, cells, true, random);
        output = new AdamWeights(2 * cells, count, Math.sqrt(6.0 / (2 * cells + count)), random);
        bias = new AdamWeights(1, count, 0, random);
        transitions = new AdamWeights(1, (count + 1) * count, 0, random);
        net =
                new RecurrentNet(
                        labels,
                        vocabulary,
                        embedding.values(),
                        onwards.layer(),
                        backwards.layer(),
                        output.values(),
                        bias.values(),
                        transitions.values()[0]);
    }

    /** The net with its weights as they are, and as they will be after each step. */
    RecurrentNet net() {
        return net;
    }

    AdamWeights embedding() {
        return embedding;
    }

    LayerTrainer onwards() {
        return onwards;
    }

    LayerTrainer backwards() {
        return backwards;
    }

    /** How steep all slopes are together. */
    double steepness() {
        return Math.sqrt(
                embedding.squaredSlope()
                        + onwards.squaredSlope()
                        + backwards.squaredSlope()
                        + output.squaredSlope()
                        + bias.squaredSlope()
                        + transitions.squaredSlope());
    }

    /** Goes a step down the slopes, and forgets them. */
    void step(float length, float scale, int steps) {
        embedding.step(length, scale, steps);
        onwards.step(length, scale, steps);
        backwards.step(length, scale, steps);
        output.step(length, scale, steps);
        bias.step(length, scale, steps);
        transitions.step(length, scale, steps);
    }

    /**
     * Adds the slopes of the error of a sentence that has words.
     *
     * @param right its labels by number
     */
    void add(NetVocabulary.Looked words, int[] right) {
        float[][] whole = new float[right.length][];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = net.input(words.vectors()[i], words.rows()[i]);
        }
        float[][] kept = kept(whole.length, whole[0].length);
        float[][] inputs = product(whole, kept);
        RecurrentLayer.Trace first = onwards.layer().read(inputs);
        RecurrentLayer.Trace second = backwards.layer().read(inputs);
        float[][] states = RecurrentNet.joined(first.states(), second.states());
        float[][] keptStates = kept(states.length, states[0].length);
        float[][] shown = product(states, keptStates);
        float[][] ofScores = ofScores(net.scores(shown), right);
        float[][] ofStates = product(ofStates(shown, ofScores), keptStates);
        int cells = onwards.layer().cells();
        float[][] ofInputs = new float[inputs.length][inputs[0].length];
        onwards.goBack(inputs, first, columns(ofStates, 0, cells), ofInputs);
        backwards.goBack(inputs, second, columns(ofStates, cells, 2 * cells), ofInputs);
        addEmbedding(whole, product(ofInputs, kept), words.vectors()[0].length, words.rows());
    }

    /** What numbers are multiplied by, so that some are left out and the sum stays the same. */
    private float[][] kept(int rows, int columns) {
        float[][] kept = new float[rows][columns];
        for (float[] row : kept) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextFloat() < omitted ? 0 : 1 / (1 - omitted);
            }
        }
        return kept;
    }

    private static float[][] product(float[][] these, float[][] those) {
        float[][] product = new float[these.length][];
        for (int i = 0; i < product.length; i++) {
            product[i] = these[i].clone();
            for (int k = 0; k < product[i].length; k++) {
                product[i][k] *= those[i][k];
            }
        }
        return product;
    }

    private static float[][] columns(float[][] rows, int from, int to) {
        return Arrays.stream(rows)
                .map(row -> Arrays.copyOfRange(row, from, to))
                .toArray(float[][]::new);
    }

    /** How likely each label is, less 1 if it is the right one. */
    private float[][] ofScores(float[][] scores, int[] right) {
        Labels labels = net.labels();
        int count = labels.size();
        double[][] words = new double[scores.length][count];
        for (int i = 0; i < words.length; i++) {
            float largest = Float.NEGATIVE_INFINITY;
            for (float score : scores[i]) {
                largest = Math.max(largest, score);
            }
            for (int label = 0; label < count; label++) {
                words[i][label] = Math.exp(scores[i][label] - largest);
            }
        }
        Lattice lattice = new Lattice(labels, labels.pairs(net.transitions(), 1), words);
        double[] pairs = new double[net.transitions().length];
        float[][] slopes = new float[scores.length][count];
        int previous = labels.start();
        for (int i = 0; i < slopes.length; i++) {
            for (int label = 0; label < count; label++) {
                slopes[i][label] = (float) lattice.probability(i, label);
            }
            slopes[i][right[i]]--;
            lattice.subtractPairs(i, pairs);
            pairs[previous * count + right[i]]++;
            previous = right[i];
        }
        float[] ofPairs = transitions.slopes(0);
        for (int i = 0; i < pairs.length; i++) {
            ofPairs[i] -= (float) pairs[i];
        }
        return slopes;
    }

    private float[][] ofStates(float[][] shown, float[][] ofScores) {
        float[][] slopes = new float[shown.length][shown[0].length];
        for (int i = 0; i < shown.length; i++) {
            RecurrentLayer.add(1, ofScores[i], bias.slopes(0));
            for (int state = 0; state < shown[i].length; state++) {
                RecurrentLayer.add(shown[i][state], ofScores[i], output.slopes(state));
                float[] row = net.output()[state];
                for (int label = 0; label < row.length; label++) {
                    slopes[i][state] += ofScores[i][label] * row[label];
                }
            }
        }
        return slopes;
    }

    /** Adds the slopes of the features' vectors, which stand behind the vectors of words. */
    private void addEmbedding(float[][] whole, float[][] ofInputs, int behind, int[][] rows) {
        for (int i = 0; i < whole.length; i++) {
            float[] slopes = Arrays.copyOfRange(ofInputs[i], behind, ofInputs[i].length);
            for (int k = 0; k < slopes.length; k++) {
                float tangent = whole[i][behind + k];
                slopes[k] *= 1 - tangent * tangent;
            }
            for (int row : rows[i]) {
                RecurrentLayer.add(1, slopes, embedding.slopes(row));
            }
        }
    }
}
