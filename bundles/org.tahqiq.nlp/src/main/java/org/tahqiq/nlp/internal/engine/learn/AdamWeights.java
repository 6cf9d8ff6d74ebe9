package org.tahqiq.nlp.internal.engine.learn;

import java.util.Random;

/**
 * Weights that are learned, in rows, with the slope of the error at each, by Adam (Kingma and Ba
 * 2015): each weight goes steps that get smaller the more its slope changes. Rows that had no slope
 * since the last step stay as they are.
 */
final class AdamWeights {

    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float TINY = 1e-8f;

    private final float[][] values;
    private final float[][] slopes;
    private final float[][] means;
    private final float[][] squares;
    private final boolean[] touched;
    private final int[] changed;
    private int size;

    /** Weights from -scale to scale. */
    AdamWeights(int rows, int columns, double scale, Random random) {
        values = new float[rows][columns];
        slopes = new float[rows][columns];
        means = new float[rows][columns];
        squares = new float[rows][columns];
        touched = new boolean[rows];
        changed = new int[rows];
        for (float[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) ((random.nextDouble() * 2 - 1) * scale);
            }
        }
    }

    float[][] values() {
        return values;
    }

    /** The row of slopes of a row, to be added to. */
    float[] slopes(int row) {
        if (!touched[row]) {
            touched[row] = true;
            changed[size++] = row;
        }
        return slopes[row];
    }

    /** The sum of the squares of all slopes. */
    double squaredSlope() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (float slope : slopes[changed[i]]) {
                sum += slope * slope;
            }
        }
        return sum;
    }

    /**
     * Goes a step down the slopes and forgets them.
     *
     * @param scale what the slopes are multiplied by
     * @param steps how many steps there are with this one
     */
    void step(float length, float scale, int steps) {
        float mean = (float) (1 / (1 - StrictMath.pow(MEAN, steps)));
        float square = (float) (1 / (1 - StrictMath.pow(SQUARE, steps)));
        for (int i = 0; i < size; i++) {
            int row = changed[i];
            touched[row] = false;
            step(values[row], slopes[row], means[row], squares[row], length, scale, mean, square);
        }
        size = 0;
    }

    private static void step(
            float[] values,
            float[] slopes,
            float[] means,
            float[] squares,
            float length,
            float scale,
            float mean,
            float square) {
        for (int i = 0; i < values.length; i++) {
            float slope = slopes[i] * scale;
            slopes[i] = 0;
            means[i] = MEAN * means[i] + (1 - MEAN) * slope;
            squares[i] = SQUARE * squares[i] + (1 - SQUARE) * slope * slope;
            values[i] -= length * means[i] * mean / ((float) Math.sqrt(squares[i] * square) + TINY);
        }
    }
}
