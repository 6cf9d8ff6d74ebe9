package org.tahqiq.nlp.internal.engine.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Checksum;

/**
 * Rows of numbers with 8 bits each: each row is whole numbers of steps, and has a step of its own.
 *
 * @param numbers the steps of all rows, one row after the other
 * @param steps the length of a step, by row
 * @param columns how many numbers a row has
 */
record Bytes(byte[] numbers, float[] steps, int columns) {

    static Bytes of(float[][] values) {
        int columns = values.length == 0 ? 1 : values[0].length;
        byte[] numbers = new byte[values.length * columns];
        float[] steps = new float[values.length];
        for (int row = 0; row < steps.length; row++) {
            float largest = 0;
            for (float value : values[row]) {
                largest = Math.max(largest, Math.abs(value));
            }
            steps[row] = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
            for (int i = 0; i < columns; i++) {
                numbers[row * columns + i] = (byte) Math.round(values[row][i] / steps[row]);
            }
        }
        return new Bytes(numbers, steps, columns);
    }

    int rows() {
        return steps.length;
    }

    /** Adds a row so many times to a sum. */
    void add(int row, float times, float[] sum) {
        float by = times * steps[row];
        int at = row * columns;
        for (int i = 0; i < columns; i++) {
            sum[i] += by * numbers[at + i];
        }
    }

    /** All rows as they are after rounding. */
    float[][] values() {
        float[][] values = new float[steps.length][columns];
        for (int row = 0; row < steps.length; row++) {
            add(row, 1, values[row]);
        }
        return values;
    }

    void update(Checksum checksum) {
        checksum.update(numbers, 0, numbers.length);
    }

    void write(DataOutputStream out) throws IOException {
        for (float step : steps) {
            out.writeFloat(step);
        }
        out.write(numbers);
    }

    static Bytes read(int rows, int columns, DataInputStream in) throws IOException {
        float[] steps = ModelBytes.floats(rows, in);
        byte[] numbers = new byte[rows * columns];
        in.readFully(numbers);
        return new Bytes(numbers, steps, columns);
    }
}
