package org.tahqiq.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tahqiq.nlp.internal.engine.learn.WordVectors;

/**
 * Learns vectors of words, such that a word's vector tells which words stand near it from words
 * drawn by chance (skip-grams with negative sampling, Mikolov et al. 2013). A word's vector is the
 * mean of one of its own and those of its pieces (Bojanowski et al. 2017). The same sentences give
 * the same vectors.
 */
final class SkipGrams {

    private static final int DIMENSIONS = 64;
    private static final int ROUNDS = 5;

    /** Neighbours on either side, at most. */
    private static final int WINDOW = 5;

    /** Words drawn by chance for each neighbour. */
    private static final int DRAWN = 5;

    private static final WordVectors.Pieces PIECES = new WordVectors.Pieces(3, 5, 1 << 16);
    private static final float FIRST_STEP = 0.05f;
    private static final float LAST_STEP = 1e-4f;

    /** Of words that make up a larger share of the text, some are passed over. */
    private static final double FREQUENT = 1e-3;

    /** Frequent words are drawn less often than they are seen. */
    private static final double DRAWING = 0.75;

    private static final int DRAWS = 1 << 20;

    /** The logistic function is taken from a table, up to this value on either side. */
    private static final int REACH = 8;

    private static final int CURVE = 256;
    private static final float SURE = REACH - 0.1f;
    private static final long SEED = 7;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> words;
    private final int[] seen;
    private final int[][] pieces;
    private final float[][] ofWords;
    private final float[][] ofPieces;
    private final float[][] ofNeighbours;
    private final int[] draws = new int[DRAWS];
    private final float[] kept;
    private final float[] curve = new float[2 * REACH * CURVE + 1];
    private final float[] mean = new float[DIMENSIONS];
    private final float[] slope = new float[DIMENSIONS];

    /**
     * Prepares to learn.
     *
     * @param words those that get a vector
     * @param seen how often each of them was seen
     */
    SkipGrams(List<String> words, int[] seen) {
        this.words = words;
        this.seen = seen;
        pieces = words.stream().map(PIECES::of).toArray(int[][]::new);
        ofWords = new float[seen.length][DIMENSIONS];
        ofPieces = new float[PIECES.count()][DIMENSIONS];
        ofNeighbours = new float[seen.length][DIMENSIONS];
        kept = new float[seen.length];
        fill(ofWords);
        fill(ofPieces);
        prepareDraws();
        double all = Arrays.stream(seen).asLongStream().sum();
        for (int word = 0; word < seen.length; word++) {
            double share = seen[word] / all;
            kept[word] = (float) Math.min(1, Math.sqrt(FREQUENT / share) + FREQUENT / share);
        }
        for (int i = 0; i < curve.length; i++) {
            curve[i] = (float) (1 / (1 + StrictMath.exp(REACH - i / (double) CURVE)));
        }
    }

    private void fill(float[][] vectors) {
        for (float[] vector : vectors) {
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] = (random.nextInt(2_000) / 1_000f - 1) / DIMENSIONS;
            }
        }
    }

    private void prepareDraws() {
        double all = 0;
        for (int times : seen) {
            all += StrictMath.pow(times, DRAWING);
        }
        double upTo = 0;
        int next = 0;
        for (int word = 0; word < seen.length; word++) {
            upTo += StrictMath.pow(seen[word], DRAWING) / all;
            while (next < DRAWS && next < upTo * DRAWS) {
                draws[next++] = word;
            }
        }
        Arrays.fill(draws, next, DRAWS, seen.length - 1);
    }

    /** Learns from sentences of numbers of words. */
    void learn(List<int[]> sentences) {
        long all = ROUNDS * sentences.stream().mapToLong(s -> s.length).sum();
        long done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int[] sentence : sentences) {
                float step = Math.max(LAST_STEP, FIRST_STEP * (1 - done / (float) all));
                learn(Arrays.stream(sentence).filter(this::isKept).toArray(), step);
                done += sentence.length;
            }
        }
    }

    private boolean isKept(int word) {
        return kept[word] >= 1 || random.nextInt(DRAWS) < kept[word] * DRAWS;
    }

    private void learn(int[] sentence, float step) {
        for (int i = 0; i < sentence.length; i++) {
            int word = sentence[i];
            mean(word, mean);
            Arrays.fill(slope, 0);
            int window = 1 + random.nextInt(WINDOW);
            int next = Math.min(sentence.length, i + window + 1);
            for (int k = Math.max(0, i - window); k < next; k++) {
                if (k != i) {
                    meet(sentence[k], step);
                }
            }
            add(1, slope, ofWords[word]);
            for (int piece : pieces[word]) {
                add(1, slope, ofPieces[piece]);
            }
        }
    }

    /** Fills in the mean of a word's vector and those of its pieces. */
    private void mean(int word, float[] mean) {
        System.arraycopy(ofWords[word], 0, mean, 0, DIMENSIONS);
        for (int piece : pieces[word]) {
            add(1, ofPieces[piece], mean);
        }
        float share = 1f / (pieces[word].length + 1);
        for (int i = 0; i < DIMENSIONS; i++) {
            mean[i] *= share;
        }
    }

    /** Learns that a word is a neighbour, and that some others are none. */
    private void meet(int neighbour, float step) {
        meet(neighbour, 1, step);
        for (int i = 0; i < DRAWN; i++) {
            int drawn = draws[random.nextInt(DRAWS)];
            if (drawn != neighbour) {
                meet(drawn, 0, step);
            }
        }
    }

    private void meet(int other, int right, float step) {
        float[] vector = ofNeighbours[other];
        float by = step * (right - logistic(product(mean, vector)));
        add(by, vector, slope);
        add(by, mean, vector);
    }

    private float logistic(float value) {
        if (Math.abs(value) > SURE) {
            return value > 0 ? 1 : 0;
        }
        return curve[(int) (value * CURVE) + REACH * CURVE];
    }

    private static float product(float[] these, float[] those) {
        float even = 0;
        float odd = 0;
        float third = 0;
        float last = 0;
        for (int i = 0; i < DIMENSIONS; i += 4) {
            even += these[i] * those[i];
            odd += these[i + 1] * those[i + 1];
            third += these[i + 2] * those[i + 2];
            last += these[i + 3] * those[i + 3];
        }
        return even + odd + third + last;
    }

    private static void add(float times, float[] vector, float[] sum) {
        for (int i = 0; i < DIMENSIONS; i++) {
            sum[i] += times * vector[i];
        }
    }

    /** What was learned: a word's vector is the mean of its own and those of its pieces. */
    WordVectors vectors() {
        float[][] means = new float[ofWords.length][DIMENSIONS];
        for (int word = 0; word < means.length; word++) {
            mean(word, means[word]);
        }
        return new WordVectors(PIECES, words, means, ofPieces);
    }
}
