package org.tahqiq.nlp.internal.engine.learn;

import java.util.ArrayList;
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
     * @param features length of the vector of a feature
     * @param cells of each of its two layers
     * @param omitted share of the numbers that are left out, from 0 to below 1
     * @param omittedFeatures share of the features that are left out, from 0 to below 1
     * @param omittedForms share of the words whose form, stem and affixes are left out, so that it
     *     learns what to make of words that it has never seen
     * @param step length of the first step; the last is 0
     */
    public record Settings(
            int rounds,
            int features,
            int cells,
            float omitted,
            float omittedFeatures,
            float omittedForms,
            float step) {}

    /** Sentences between two steps. */
    private static final int TOGETHER = 8;

    /** Slopes are shortened to this length if they are steeper. */
    private static final double STEEPEST = 5;

    /** A sentence: its words, and their labels by number. */
    private record Lesson(NetVocabulary.Looked words, int[] labels) {}

    private final Settings settings;
    private final NetVocabulary vocabulary;
    private final Random random;

    /** A trainer of one net. */
    public RecurrentTrainer(Settings settings, NetVocabulary vocabulary, long seed) {
        this.settings = settings;
        this.vocabulary = vocabulary;
        random = new Random(seed);
    }

    /** Trains on sentences; those without words are passed over. */
    public RecurrentNet train(List<LabelledSentence> sentences, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, settings.rounds() * sentences.size());
        Set<String> names = new HashSet<>();
        sentences.forEach(sentence -> names.addAll(sentence.labels()));
        NetSlopes slopes = new NetSlopes(Labels.of(names), vocabulary, settings, random);
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

    private static Lesson lesson(LabelledSentence sentence, RecurrentNet net) {
        List<List<String>> words = sentence.features();
        return new Lesson(
                net.vocabulary().look(words, SequenceModel.hashes(words)),
                sentence.labels().stream().mapToInt(net.labels()::number).toArray());
    }

    private void learn(Lesson lesson, NetSlopes slopes) {
        int[][] rows = Arrays.stream(lesson.words().rows()).map(this::kept).toArray(int[][]::new);
        slopes.add(new NetVocabulary.Looked(lesson.words().vectors(), rows), lesson.labels());
    }

    /** The features of a word that are not left out this time. */
    private int[] kept(int[] rows) {
        boolean isFormless = random.nextFloat() < settings.omittedForms();
        return Arrays.stream(rows)
                .filter(row -> !(isFormless && vocabulary.isOfForm(row)))
                .filter(row -> random.nextFloat() >= settings.omittedFeatures())
                .toArray();
    }
}
