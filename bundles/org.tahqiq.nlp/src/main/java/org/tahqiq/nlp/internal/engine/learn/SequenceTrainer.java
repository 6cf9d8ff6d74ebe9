package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Trains a {@link SequenceModel} by the averaged structured perceptron (Collins 2002): wherever the
 * best sequence by the weights so far is not the right one, the features of the right one gain and
 * those of the wrong one lose, and the weights' mean over all sentences seen is what counts in the
 * end. The same sentences in the same order give the same model.
 */
public final class SequenceTrainer {

    private static final long SEED = 11;

    /** A feature whose weights are all smaller changes nothing. */
    private static final float NOTHING = 1e-3f;

    private final int rounds;
    private final int cutoff;

    /**
     * A trainer.
     *
     * @param rounds how often it goes through all sentences
     * @param cutoff features seen less often are left out
     */
    public SequenceTrainer(int rounds, int cutoff) {
        this.rounds = rounds;
        this.cutoff = cutoff;
    }

    /** Trains on sentences; those without words are passed over. */
    public SequenceModel train(List<LabelledSentence> sentences, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, rounds * sentences.size());
        Set<String> names = new HashSet<>();
        sentences.forEach(sentence -> names.addAll(sentence.labels()));
        Labels labels = Labels.of(names);
        FeatureTable rows = features(sentences, cutoff);
        Weights features = new Weights(rows.size() * labels.size());
        Weights pairs = new Weights((labels.size() + 1) * labels.size());
        SequenceModel model = new SequenceModel(labels, rows, features.now, pairs.now);
        List<Example> examples = Example.of(sentences, model);
        Random random = new Random(SEED);
        int step = 0;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                int[] best = model.best(example.rows());
                if (!Arrays.equals(best, example.labels())) {
                    update(example, example.labels(), 1, step, labels, features, pairs);
                    update(example, best, -1, step, labels, features, pairs);
                }
                step++;
                progress.worked(1);
            }
        }
        return new SequenceModel(labels, rows, features.mean(step), pairs.mean(step))
                .compact(NOTHING);
    }

    /** The features that are seen as often, numbered in the order in which they are first seen. */
    static FeatureTable features(List<LabelledSentence> sentences, int cutoff) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (LabelledSentence sentence : sentences) {
            for (List<String> features : sentence.features()) {
                features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
            }
        }
        FeatureTable rows = new FeatureTable();
        counts.forEach(
                (feature, count) -> {
                    if (count >= cutoff) {
                        rows.add(FeatureTable.hash(feature));
                    }
                });
        return rows;
    }

    private static void update(
            Example example,
            int[] sequence,
            float by,
            int step,
            Labels labels,
            Weights features,
            Weights pairs) {
        int previous = labels.start();
        for (int i = 0; i < sequence.length; i++) {
            for (int row : example.rows().get(i)) {
                features.add(row * labels.size() + sequence[i], by, step);
            }
            pairs.add(previous * labels.size() + sequence[i], by, step);
            previous = sequence[i];
        }
    }

    /**
     * Weights, and the sum of what each was after every step, brought up to date when it changes.
     */
    private static final class Weights {

        private final float[] now;
        private final double[] sums;
        private final int[] steps;

        Weights(int size) {
            now = new float[size];
            sums = new double[size];
            steps = new int[size];
        }

        void add(int index, float by, int step) {
            sums[index] += (double) now[index] * (step - steps[index]);
            steps[index] = step;
            now[index] += by;
        }

        float[] mean(int step) {
            float[] mean = new float[now.length];
            for (int i = 0; i < mean.length; i++) {
                double sum = sums[i] + (double) now[i] * (step - steps[i]);
                mean[i] = (float) (sum / Math.max(1, step));
            }
            return mean;
        }
    }
}
