package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.Random;

/**
 * Finds the slopes of the weights of a {@link RecurrentLayer}, by going back through a sentence.
 */
final class LayerTrainer {

    private final AdamWeights ofInputs;
    private final AdamWeights ofStates;
    private final AdamWeights bias;
    private final RecurrentLayer layer;
    private final float[][] toInputs;
    private final float[][] toStates;

    LayerTrainer(int inputs, int cells, boolean backwards, Random random) {
        ofInputs = new AdamWeights(inputs, 4 * cells, Math.sqrt(6.0 / (inputs + cells)), random);
        ofStates = new AdamWeights(cells, 4 * cells, Math.sqrt(3.0 / cells), random);
        bias = new AdamWeights(1, 4 * cells, 0, random);
        // a cell forgets nothing before it has learned to (Jozefowicz et al. 2015)
        Arrays.fill(bias.values()[0], cells, 2 * cells, 1);
        layer = new RecurrentLayer(ofInputs.values(), ofStates.values(), bias.values(), backwards);
        toInputs = new float[4 * cells][inputs];
        toStates = new float[4 * cells][cells];
        turn();
    }

    /** The layer with the weights as they are, and as they will be after each step. */
    RecurrentLayer layer() {
        return layer;
    }

    AdamWeights ofInputs() {
        return ofInputs;
    }

    AdamWeights ofStates() {
        return ofStates;
    }

    double squaredSlope() {
        return ofInputs.squaredSlope() + ofStates.squaredSlope() + bias.squaredSlope();
    }

    void step(float length, float scale, int steps) {
        ofInputs.step(length, scale, steps);
        ofStates.step(length, scale, steps);
        bias.step(length, scale, steps);
        turn();
    }

    /** Keeps the weights by column too, as going back needs them. */
    private void turn() {
        turn(ofInputs.values(), toInputs);
        turn(ofStates.values(), toStates);
    }

    private static void turn(float[][] rows, float[][] columns) {
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < columns.length; k++) {
                columns[k][i] = rows[i][k];
            }
        }
    }

    /**
     * Adds the slopes of the error of a sentence.
     *
     * @param slopes of what the layer said of each word
     * @param ofWords the slopes of the inputs are added to these
     */
    void goBack(float[][] inputs, RecurrentLayer.Trace trace, float[][] slopes, float[][] ofWords) {
        int size = inputs.length;
        float[] nothing = new float[layer.cells()];
        float[][] ofGates = new float[size][];
        float[][] statesBefore = new float[size][];
        float[] ofState = new float[layer.cells()];
        float[] ofCell = new float[layer.cells()];
        for (int read = size - 1; read >= 0; read--) {
            int word = layer.word(read, size);
            RecurrentLayer.add(1, slopes[word], ofState);
            float[] before = read == 0 ? nothing : trace.cells()[layer.before(word)];
            statesBefore[word] = read == 0 ? nothing : trace.states()[layer.before(word)];
            ofGates[word] =
                    ofGates(trace.gates()[word], trace.shown()[word], before, ofState, ofCell);
            RecurrentLayer.add(1, ofGates[word], bias.slopes(0));
            ofState = new float[layer.cells()];
            RecurrentLayer.addProduct(ofGates[word], toStates, ofState);
        }
        RecurrentLayer.addProducts(ofGates, toInputs, ofWords);
        addProducts(inputs, ofGates, ofInputs);
        addProducts(statesBefore, ofGates, ofStates);
    }

    /**
     * The slopes of the four blocks before their functions.
     *
     * @param ofCell the slopes of the cells from what is read later; is replaced by those for the
     *     word that was read before
     */
    private float[] ofGates(
            float[] gates, float[] shown, float[] before, float[] ofState, float[] ofCell) {
        int cells = layer.cells();
        float[] slopes = new float[4 * cells];
        for (int i = 0; i < cells; i++) {
            float input = gates[i];
            float forget = gates[cells + i];
            float output = gates[2 * cells + i];
            float put = gates[3 * cells + i];
            float cell = ofState[i] * output * (1 - shown[i] * shown[i]) + ofCell[i];
            slopes[i] = cell * put * input * (1 - input);
            slopes[cells + i] = cell * before[i] * forget * (1 - forget);
            slopes[2 * cells + i] = ofState[i] * shown[i] * output * (1 - output);
            slopes[3 * cells + i] = cell * input * (1 - put * put);
            ofCell[i] = cell * forget;
        }
        return slopes;
    }

    /** Adds to each row the slopes of all words, times the word's number that the row is for. */
    private static void addProducts(float[][] words, float[][] slopes, AdamWeights weights) {
        float[] times = new float[words.length];
        float[][] found = new float[words.length][];
        for (int row = 0; row < words[0].length; row++) {
            int size = 0;
            for (int word = 0; word < words.length; word++) {
                if (words[word][row] != 0) {
                    times[size] = words[word][row];
                    found[size++] = slopes[word];
                }
            }
            RecurrentLayer.addProduct(times, found, size, weights.slopes(row));
        }
    }
}
