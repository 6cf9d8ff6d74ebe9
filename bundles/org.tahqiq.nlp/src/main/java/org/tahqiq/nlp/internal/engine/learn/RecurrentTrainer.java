package org.tahqiq.nlp.internal.engine.learn;

import java.util.ArrayList;
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
 * Trains a {@link RecurrentNet} so that the right labels of all sentences become likely, as a
 * conditional random field over what the net says. Part of what it is shown is left out each time
 * by chance, so that it does not learn by heart (Srivastava et al. 2014). The same sentences in the
 * same order, and the same seed, give the same net.
 */
public final class RecurrentTrainer {

    /**
     * How it trains.
     *
     * @param rounds how often it goes through all sentences
     * @param least features that are seen less often have no vector
     * @param features length of the vector of a feature
     * @param cells of each of its two layers
     * @param omitted share of the numbers that are left out, from 0 to below 1
     * @param omittedFeatures share of the features that are left out, from 0 to below 1
     * @param step length of the first step; the last is 0
     */
    public record Settings(
            int rounds,
            int least,
            int features,
            int cells,
            float omitted,
            float omittedFeatures,
            float step) {}

    /** Sentences between two steps. */
    private static final int TOGETHER = 8;

    /** Slopes are shortened to this length if they are steeper. */
    private static final double STEEPEST = 5;

    /** Standard deviation of the numbers of the vectors of words, after scaling. */
    private static final double SPREAD = 0.5;

    /** A sentence: vectors and rows of features of its words, and their labels by number. */
    private record Lesson(float[][] vectors, int[][] rows, int[] labels) {}

    private final Settings settings;
    private final WordVectors vectors;
    private final Random random;

    /** A trainer of one net. */
    public RecurrentTrainer(Settings settings, WordVectors vectors, long seed) {
        this.settings = settings;
        this.vectors = vectors;
        random = new Random(seed);
    }

    /** Trains on sentences; those without words are passed over. */
    public RecurrentNet train(List<LabelledSentence> sentences, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, settings.rounds() * sentences.size());
        NetSlopes slopes = slopes(sentences);
        List<Lesson> lessons = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            if (!sentence.labels().isEmpty()) {
                lessons.add(lesson(sentence, slopes.net()));
            }
        }
        int all = settings.rounds() * ((lessons.size() + TOGETHER - 1) / TOGETHER);
        int steps = 0;
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(lessons, random);
            for (int i = 0; i < lessons.size(); i++) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                learn(lessons.get(i), slopes);
                if ((i + 1) % TOGETHER == 0 || i + 1 == lessons.size()) {
                    float length = settings.step() * (1 - steps / (float) all);
                    steps++;
                    float scale = (float) (STEEPEST / Math.max(STEEPEST, slopes.steepness()));
                    slopes.step(length, scale, steps);
                }
                progress.worked(1);
            }
        }
        return slopes.net().rounded();
    }

    /** A net that knows nothing, for these sentences. */
    private NetSlopes slopes(List<LabelledSentence> sentences) {
        Set<String> names = new HashSet<>();
        Map<Long, Integer> seen = new LinkedHashMap<>();
        double squares = 0;
        long numbers = 0;
        for (LabelledSentence sentence : sentences) {
            names.addAll(sentence.labels());
            for (List<String> word : sentence.features()) {
                for (String feature : word) {
                    if (OwnFeatures.isOwn(feature)) {
                        seen.merge(FeatureTable.hash(feature), 1, Integer::sum);
                    }
                }
                for (float number : vectors.of(OwnFeatures.key(word))) {
                    squares += number * number;
                    numbers++;
                }
            }
        }
        FeatureTable features = new FeatureTable();
        seen.forEach(
                (hash, times) -> {
                    if (times >= settings.least()) {
                        features.add(hash);
                    }
                });
        float scale = squares == 0 ? 1 : (float) (SPREAD / Math.sqrt(squares / numbers));
        return new NetSlopes(Labels.of(names), vectors, scale, features, settings, random);
    }

    private static Lesson lesson(LabelledSentence sentence, RecurrentNet net) {
        int size = sentence.labels().size();
        Lesson lesson = new Lesson(new float[size][], new int[size][], new int[size]);
        for (int i = 0; i < size; i++) {
            List<String> word = sentence.features().get(i);
            lesson.vectors()[i] = net.vector(word);
            lesson.rows()[i] = net.rows(word, FeatureTable.hashes(word));
            lesson.labels()[i] = net.labels().number(sentence.labels().get(i));
        }
        return lesson;
    }

    private void learn(Lesson lesson, NetSlopes slopes) {
        int[][] rows =
                Arrays.stream(lesson.rows())
                        .map(
                                all ->
                                        Arrays.stream(all)
                                                .filter(
                                                        row ->
                                                                random.nextFloat()
                                                                        >= settings
                                                                                .omittedFeatures())
                                                .toArray())
                        .toArray(int[][]::new);
        slopes.add(lesson.vectors(), rows, lesson.labels());
    }
}
