package org.tahqiq.nlp.internal.engine.learn;

/**
 * Weights as whole numbers of 16 bits: how often a step goes into each. The step is a power of two,
 * so that rounded weights stay the same when they are rounded again.
 */
record Quantization(float step) {

    /** The finest steps that reach the largest of the weights. */
    static Quantization of(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = Math.ulp(1f);
        while (step * Short.MAX_VALUE < largest) {
            step *= 2;
        }
        return new Quantization(step);
    }

    int steps(float weight) {
        return Math.round(weight / step);
    }

    /** Rounds each of the weights to a whole number of steps. */
    void round(float[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = steps(weights[i]) * step;
        }
    }
}
