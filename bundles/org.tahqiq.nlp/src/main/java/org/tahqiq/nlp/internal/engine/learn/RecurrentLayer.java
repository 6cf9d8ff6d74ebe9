package org.tahqiq.nlp.internal.engine.learn;

/**
 * A layer of long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers
 * et al. 2000) that reads a sentence in one direction and says of each word what it has kept in
 * mind of the words up to it.
 *
 * <p>Its weights stand in four blocks of as many columns as the layer has cells: input gate, forget
 * gate, output gate, and what is put into the cell.
 *
 * @param ofInputs a row for each number of an input
 * @param ofStates a row for each cell
 * @param bias one row
 * @param backwards whether the sentence is read from its end
 */
record RecurrentLayer(float[][] ofInputs, float[][] ofStates, float[][] bias, boolean backwards) {

    /**
     * What happens in a sentence, by word.
     *
     * @param gates the four blocks, after their functions
     * @param cells what each cell holds
     * @param shown the tangent of that
     * @param states what the layer says
     */
    record Trace(float[][] gates, float[][] cells, float[][] shown, float[][] states) {}

    /** Rows that are added together, so that a sum is fetched and stored less often. */
    private static final int TOGETHER = 4;

    int cells() {
        return ofStates.length;
    }

    /** The index of the word that is read before another one. */
    int before(int word) {
        return backwards ? word + 1 : word - 1;
    }

    /** The index of the word that is read after so many others, of a sentence of some size. */
    int word(int read, int size) {
        return backwards ? size - 1 - read : read;
    }

    /** Reads a sentence: the numbers of each word. */
    Trace read(float[][] inputs) {
        int size = inputs.length;
        Trace trace =
                new Trace(
                        new float[size][],
                        new float[size][cells()],
                        new float[size][cells()],
                        new float[size][]);
        for (int word = 0; word < size; word++) {
            trace.gates()[word] = bias[0].clone();
        }
        addProducts(inputs, ofInputs, trace.gates());
        float[] state = new float[cells()];
        float[] cell = new float[cells()];
        for (int read = 0; read < size; read++) {
            int word = word(read, size);
            float[] gates = trace.gates()[word];
            addProduct(state, ofStates, gates);
            Curves.logistic(gates, 0, 3 * cells());
            Curves.tangent(gates, 3 * cells(), 4 * cells());
            state = step(gates, cell, trace.cells()[word], trace.shown()[word]);
            cell = trace.cells()[word];
            trace.states()[word] = state;
        }
        return trace;
    }

    private float[] step(float[] gates, float[] before, float[] cell, float[] shown) {
        int cells = cells();
        float[] state = new float[cells];
        for (int i = 0; i < cells; i++) {
            cell[i] = gates[i] * gates[3 * cells + i] + gates[cells + i] * before[i];
            shown[i] = cell[i];
        }
        Curves.tangent(shown, 0, cells);
        for (int i = 0; i < cells; i++) {
            state[i] = gates[2 * cells + i] * shown[i];
        }
        return state;
    }

    /**
     * Adds to the sum of each word the rows times the word's numbers. Each row is fetched once for
     * all words, which is what takes time.
     */
    static void addProducts(float[][] words, float[][] rows, float[][] sums) {
        for (int i = 0; i < rows.length; i += TOGETHER) {
            for (int word = 0; word < words.length; word++) {
                add(words[word], rows, i, rows.length, sums[word]);
            }
        }
    }

    /** Adds to a sum each row times the number at its place. */
    static void addProduct(float[] numbers, float[][] rows, float[] sum) {
        addProduct(numbers, rows, rows.length, sum);
    }

    /** Adds to a sum each of the first rows times the number at its place. */
    static void addProduct(float[] numbers, float[][] rows, int size, float[] sum) {
        for (int i = 0; i < size; i += TOGETHER) {
            add(numbers, rows, i, size, sum);
        }
    }

    /** Adds as many rows from a place on as are added together, in their order. */
    private static void add(float[] numbers, float[][] rows, int from, int size, float[] sum) {
        if (from + TOGETHER > size) {
            for (int i = from; i < size; i++) {
                add(numbers[i], rows[i], sum);
            }
            return;
        }
        float first = numbers[from];
        float second = numbers[from + 1];
        float third = numbers[from + 2];
        float last = numbers[from + 3];
        float[] ofFirst = rows[from];
        float[] ofSecond = rows[from + 1];
        float[] ofThird = rows[from + 2];
        float[] ofLast = rows[from + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] =
                    sum[i]
                            + first * ofFirst[i]
                            + second * ofSecond[i]
                            + third * ofThird[i]
                            + last * ofLast[i];
        }
    }

    /** Adds a row so many times to a sum of the same length. */
    static void add(float times, float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * row[i];
        }
    }
}
