package org.tahqiq.nlp.internal.engine.learn;

/** Two functions that a net needs for each of its numbers, from tables; the same everywhere. */
final class Curves {

    private static final int REACH = 8;
    private static final float LAST = REACH - 0.01f;
    private static final int STEPS = 512;
    private static final float[] LOGISTIC = new float[2 * REACH * STEPS + 1];
    private static final float[] TANGENT = new float[2 * REACH * STEPS + 1];

    static {
        for (int i = 0; i < LOGISTIC.length; i++) {
            double x = i / (double) STEPS - REACH;
            LOGISTIC[i] = (float) (1 / (1 + StrictMath.exp(-x)));
            TANGENT[i] = (float) StrictMath.tanh(x);
        }
    }

    private Curves() {}

    /** Replaces numbers by their logistic function, from 0 to 1. */
    static void logistic(float[] values, int from, int to) {
        replace(LOGISTIC, values, from, to);
    }

    /** Replaces numbers by their hyperbolic tangent, from -1 to 1. */
    static void tangent(float[] values, int from, int to) {
        replace(TANGENT, values, from, to);
    }

    private static void replace(float[] table, float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            float x = values[i];
            if (x > LAST) {
                x = LAST;
            } else if (x < -LAST) {
                x = -LAST;
            }
            float place = (x + REACH) * STEPS;
            int before = (int) place;
            values[i] = table[before] + (place - before) * (table[before + 1] - table[before]);
        }
    }
}
