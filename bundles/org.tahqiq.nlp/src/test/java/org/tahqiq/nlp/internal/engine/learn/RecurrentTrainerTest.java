package org.tahqiq.nlp.internal.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class RecurrentTrainerTest {

    private static final WordVectors VECTORS = WordVectorsTest.vectors(1);

    static RecurrentTrainer.Settings settings(int rounds) {
        return new RecurrentTrainer.Settings(rounds, 4, 5, 0, 0, 0, 0.05f);
    }

    static RecurrentNet train(List<LabelledSentence> sentences) {
        return nets(sentences, 3).get(0);
    }

    /** Nets of several seeds that share a vocabulary. */
    static List<RecurrentNet> nets(List<LabelledSentence> sentences, long... seeds) {
        NetVocabulary vocabulary = NetVocabulary.of(sentences, VECTORS, 1);
        return Arrays.stream(seeds)
                .mapToObj(
                        seed ->
                                new RecurrentTrainer(settings(60), vocabulary, seed)
                                        .train(sentences, new NullProgressMonitor()))
                .toList();
    }

    @Test
    void labelsWhatItHasLearned() {
        RecurrentNet net = train(SequenceTrainerTest.SENTENCES);

        assertThat(SequenceTrainerTest.labels(net, "زار محمد علي لندن"))
                .containsExactly("O", "B-PER", "I-PER", "B-GPE");
        assertThat(SequenceTrainerTest.labels(net, "زار خالد باريس"))
                .containsExactly("O", "B-PER", "B-GPE");
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        RecurrentNet net = train(SequenceTrainerTest.SENTENCES);

        assertThat(SequenceTrainerTest.labels(net, "علي علي علي").get(0)).isNotEqualTo("I-PER");
    }

    @Test
    void knowsWhichFeaturesTellWhichWordItIs() {
        NetVocabulary vocabulary =
                NetVocabulary.of(
                        List.of(
                                new LabelledSentence(
                                        List.of(List.of("w0=a", "r0=B-PER", "z1=a", "w1=b")),
                                        List.of("O"))),
                        VECTORS,
                        1);

        assertThat(vocabulary.features().size()).isEqualTo(3);
        assertThat(vocabulary.isOfForm(vocabulary.features().row("w0=a"))).isTrue();
        assertThat(vocabulary.isOfForm(vocabulary.features().row("z1=a"))).isTrue();
        assertThat(vocabulary.isOfForm(vocabulary.features().row("r0=B-PER"))).isFalse();
    }

    @Test
    void learnsFromFeaturesBesideFormsThatAreLeftOut() {
        RecurrentTrainer.Settings formless =
                new RecurrentTrainer.Settings(20, 4, 5, 0, 0, 1, 0.05f);
        NetVocabulary vocabulary = NetVocabulary.of(SequenceTrainerTest.SENTENCES, VECTORS, 1);
        RecurrentNet net =
                new RecurrentTrainer(formless, vocabulary, 3)
                        .train(SequenceTrainerTest.SENTENCES, new NullProgressMonitor());
        int row = vocabulary.forms().nextSetBit(0);
        float[] unlearned =
                new RecurrentTrainer(
                                new RecurrentTrainer.Settings(0, 4, 5, 0, 0, 1, 0.05f),
                                vocabulary,
                                3)
                        .train(SequenceTrainerTest.SENTENCES, new NullProgressMonitor())
                        .embedding()[row];

        assertThat(net.embedding()[row]).isEqualTo(unlearned);
    }

    @Test
    void sameSentencesGiveTheSameNet() {
        float[][] once = scores(train(SequenceTrainerTest.SENTENCES));
        float[][] again = scores(train(SequenceTrainerTest.SENTENCES));

        assertThat(again).isDeepEqualTo(once);
    }

    private static float[][] scores(RecurrentNet net) {
        return net.scores(SequenceTrainerTest.features("زار محمد جوتشولك"));
    }

    /** Each slope is what the error changes by when its weight is changed a little. */
    @Test
    void slopesAreThoseOfTheError() {
        FeatureTable features = new FeatureTable();
        features.add(FeatureTable.hash("w0=a"));
        features.add(FeatureTable.hash("w0=b"));
        Labels labels = Labels.of(Set.of("B-PER", "I-PER"));
        NetVocabulary vocabulary = new NetVocabulary(VECTORS, 1, features, new BitSet());
        NetSlopes slopes = new NetSlopes(labels, vocabulary, settings(1), new Random(5));
        NetVocabulary.Looked words =
                new NetVocabulary.Looked(
                        new float[][] {VECTORS.of("لندن"), VECTORS.of("زار"), VECTORS.of("محمد")},
                        new int[][] {{0}, {1, 0}, {}});
        int[] right = {2, 0, 1};
        slopes.add(words, right);
        RecurrentNet net = slopes.net();

        check(slopes.onwards(), net.onwards(), net, words, right);
        check(slopes.backwards(), net.backwards(), net, words, right);
        check(slopes.embedding().slopes(0), net.embedding()[0], net, words, right);
    }

    private static void check(
            LayerTrainer trainer,
            RecurrentLayer layer,
            RecurrentNet net,
            NetVocabulary.Looked words,
            int[] right) {
        check(trainer.ofInputs().slopes(2), layer.ofInputs()[2], net, words, right);
        check(trainer.ofInputs().slopes(8), layer.ofInputs()[8], net, words, right);
        check(trainer.ofStates().slopes(1), layer.ofStates()[1], net, words, right);
    }

    private static void check(
            float[] slopes,
            float[] weights,
            RecurrentNet net,
            NetVocabulary.Looked words,
            int[] right) {
        float little = 0.01f;
        for (int i = 0; i < weights.length; i++) {
            float weight = weights[i];
            weights[i] = weight + little;
            double above = error(net, words, right);
            weights[i] = weight - little;
            double below = error(net, words, right);
            weights[i] = weight;
            assertThat((double) slopes[i]).isCloseTo((above - below) / (2 * little), within(2e-3));
        }
    }

    private static double error(RecurrentNet net, NetVocabulary.Looked words, int[] right) {
        float[][] scores = net.scores(words);
        int count = net.labels().size();
        double all = 0;
        for (int path = 0; path < Math.pow(count, right.length); path++) {
            all += Math.exp(score(net, scores, labels(path, right.length, count)));
        }
        return Math.log(all) - score(net, scores, right);
    }

    private static int[] labels(int path, int size, int count) {
        int[] labels = new int[size];
        int rest = path;
        for (int i = 0; i < size; i++) {
            labels[i] = rest % count;
            rest /= count;
        }
        return labels;
    }

    private static double score(RecurrentNet net, float[][] scores, int[] labels) {
        double score = 0;
        int previous = net.labels().start();
        for (int i = 0; i < labels.length; i++) {
            if (!net.labels().mayFollow(previous, labels[i])) {
                return Double.NEGATIVE_INFINITY;
            }
            score += scores[i][labels[i]];
            score += net.transitions()[previous * net.labels().size() + labels[i]];
            previous = labels[i];
        }
        return score;
    }

    @Test
    void sentenceOfFiveThousandWordsIsLearnedAndLabelled() {
        LabelledSentence sentence =
                SequenceTrainerTest.sentence(
                        String.join(" ", Collections.nCopies(2_500, "زار/O محمد/B-PER")));

        assertThat(train(List.of(sentence)).label(sentence.features()))
                .extracting(SequenceLabeller.Choice::label)
                .isEqualTo(sentence.labels());
    }

    @Test
    void sentenceWithoutWordsIsNoObstacle() {
        RecurrentNet net =
                train(
                        List.of(
                                new LabelledSentence(List.of(), List.of()),
                                SequenceTrainerTest.SENTENCES.get(0)));

        assertThat(net.label(List.of())).isEmpty();
    }

    @Test
    void cancelEndsIt() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        NetVocabulary vocabulary = new NetVocabulary(VECTORS, 1, new FeatureTable(), new BitSet());
        RecurrentTrainer trainer = new RecurrentTrainer(settings(1), vocabulary, 3);

        assertThatThrownBy(() -> trainer.train(SequenceTrainerTest.SENTENCES, monitor))
                .isInstanceOf(OperationCanceledException.class);
    }
}
