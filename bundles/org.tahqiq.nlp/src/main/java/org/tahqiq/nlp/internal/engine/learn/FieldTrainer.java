package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Trains a {@link SequenceModel} as a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001): the likelihood of the right labels is raised sentence by sentence, by stochastic
 * gradient descent with decaying steps and a quadratic penalty (Bottou 2010). Each time some of the
 * features of each word are left out by chance, so that forms of words, which say most of what was
 * seen, leave something to be learned by the others, which say more of what was not (Sutton,
 * Sindelar and McCallum 2006). The same sentences in the same order give the same model.
 */
public final class FieldTrainer {

    /**
     * How it trains.
     *
     * @param rounds how often it goes through all sentences
     * @param penalty weight of the sum of the squares of all weights, over all sentences; above 0
     * @param eagerness how much less likely a word is to be outside of every name than the
     *     sentences say, as a difference of scores; above 0 finds more and is less often right
     * @param omitted share of the features that are left out each time, from 0 to below 1
     * @param nothing a feature none of whose weights is larger is left out in the end
     */
    public record Settings(
            int rounds, double penalty, double eagerness, float omitted, float nothing) {}

    private static final long SEED = 11;

    /** The mean of the weights after so many of the last rounds is what counts in the end. */
    private static final int MEAN_OF = 5;

    private static final double FIRST_STEP = 0.1;

    /** Weights are kept without their common factor, which is multiplied in before it vanishes. */
    private static final double LEAST_FACTOR = 1e-6;

    /** A word whose labels are surer than this teaches nothing more. */
    private static final double SURE = 1e-4;

    private final Settings settings;
    private Labels labels = Labels.of(Set.of());
    private float[] weights = new float[0];
    private float[] transitions = new float[0];
    private double factor = 1;

    /** A trainer; may train several models, one after the other. */
    public FieldTrainer(Settings settings) {
        this.settings = settings;
    }

    /** Trains on sentences; those without words are passed over. */
    public SequenceModel train(List<LabelledSentence> sentences, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, settings.rounds() * sentences.size());
        Set<String> names = new HashSet<>();
        sentences.forEach(sentence -> names.addAll(sentence.labels()));
        labels = Labels.of(names);
        FeatureTable rows = SequenceTrainer.features(sentences, 1);
        weights = new float[rows.size() * labels.size()];
        transitions = new float[(labels.size() + 1) * labels.size()];
        factor = 1;
        SequenceModel model = new SequenceModel(labels, rows, weights, transitions);
        float[] weightSums = new float[weights.length];
        float[] transitionSums = new float[transitions.length];
        List<Example> examples = Example.of(sentences, model);
        double decay = settings.penalty() / Math.max(1, examples.size());
        double steps = 1 / (FIRST_STEP * decay);
        Random random = new Random(SEED);
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                double step = 1 / (decay * steps++);
                factor *= 1 - step * decay;
                learn(thinned(example, random), step);
                if (factor < LEAST_FACTOR) {
                    multiply();
                }
                progress.worked(1);
            }
            if (round >= settings.rounds() - MEAN_OF) {
                multiply();
                add(weights, weightSums);
                add(transitions, transitionSums);
            }
        }
        int rounds = Math.min(MEAN_OF, settings.rounds());
        divide(weightSums, rounds / (1 - settings.omitted()), weights);
        divide(transitionSums, rounds, transitions);
        beEager();
        return model.compact(settings.nothing());
    }

    /** The example without the features that are left out this time. */
    private Example thinned(Example example, Random random) {
        if (settings.omitted() == 0) {
            return example;
        }
        return new Example(
                example.rows().stream()
                        .map(
                                rows ->
                                        Arrays.stream(rows)
                                                .filter(
                                                        r ->
                                                                random.nextFloat()
                                                                        >= settings.omitted())
                                                .toArray())
                        .toList(),
                example.labels());
    }

    private static void add(float[] values, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }

    private static void divide(float[] sums, float by, float[] means) {
        for (int i = 0; i < sums.length; i++) {
            means[i] = sums[i] / by;
        }
    }

    private void multiply() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) factor;
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] *= (float) factor;
        }
        factor = 1;
    }

    private void beEager() {
        int outside = labels.number(Labels.OUTSIDE);
        for (int before = 0; before <= labels.size(); before++) {
            transitions[before * labels.size() + outside] -= (float) settings.eagerness();
        }
    }

    /** Goes one step up the slope of the likelihood of a sentence's labels. */
    private void learn(Example example, double step) {
        Lattice lattice = new Lattice(labels, labels.pairs(transitions, factor), words(example));
        double by = step / factor;
        int count = labels.size();
        double[] slope = new double[count];
        double[] slopes = new double[transitions.length];
        int previous = labels.start();
        for (int i = 0; i < example.labels().length; i++) {
            int right = example.labels()[i];
            boolean unsure = false;
            for (int label = 0; label < count; label++) {
                slope[label] = (label == right ? 1 : 0) - lattice.probability(i, label);
                unsure |= Math.abs(slope[label]) > SURE;
            }
            if (unsure) {
                for (int row : example.rows().get(i)) {
                    for (int label = 0; label < count; label++) {
                        weights[row * count + label] += (float) (by * slope[label]);
                    }
                }
            }
            lattice.subtractPairs(i, slopes);
            slopes[previous * count + right]++;
            previous = right;
        }
        for (int i = 0; i < slopes.length; i++) {
            transitions[i] += (float) (by * slopes[i]);
        }
    }

    /** What each label of each word multiplies the likelihood by, the likeliest of a word by 1. */
    private double[][] words(Example example) {
        int count = labels.size();
        double[][] words = new double[example.labels().length][count];
        for (int i = 0; i < words.length; i++) {
            double[] scores = words[i];
            for (int row : example.rows().get(i)) {
                for (int label = 0; label < count; label++) {
                    scores[label] += weights[row * count + label];
                }
            }
            double largest = Arrays.stream(scores).max().orElse(0);
            for (int label = 0; label < count; label++) {
                scores[label] = Math.exp((scores[label] - largest) * factor);
            }
        }
        return words;
    }
}
