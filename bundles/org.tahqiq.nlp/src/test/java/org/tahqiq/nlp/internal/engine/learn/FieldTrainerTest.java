package org.tahqiq.nlp.internal.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class FieldTrainerTest {

    private static final FieldTrainer.Settings SETTINGS =
            new FieldTrainer.Settings(30, 0.1, 0, 0, 0);

    @Test
    void labelsWhatItHasLearned() {
        SequenceModel model = train(SequenceTrainerTest.SENTENCES);

        assertThat(SequenceTrainerTest.labels(model, "زار محمد علي لندن"))
                .containsExactly("O", "B-PER", "I-PER", "B-GPE");
        assertThat(SequenceTrainerTest.labels(model, "غادر باريس")).containsExactly("O", "B-GPE");
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        SequenceModel model = train(SequenceTrainerTest.SENTENCES);

        assertThat(SequenceTrainerTest.labels(model, "علي علي علي").get(0)).isNotEqualTo("I-PER");
    }

    @Test
    void eagernessFindsMore() {
        List<LabelledSentence> sentences = new ArrayList<>(SequenceTrainerTest.SENTENCES);
        sentences.add(SequenceTrainerTest.sentence("قال/O قال/O قال/O"));
        SequenceModel calm = train(sentences);
        SequenceModel eager =
                new FieldTrainer(new FieldTrainer.Settings(30, 0.1, 20, 0, 0))
                        .train(sentences, new NullProgressMonitor());

        assertThat(SequenceTrainerTest.labels(calm, "قال")).containsExactly("O");
        assertThat(SequenceTrainerTest.labels(eager, "قال")).doesNotContain("O");
    }

    @Test
    void learnsFromWhatStandsBesideFeaturesThatAreLeftOut() {
        LabelledSentence name =
                new LabelledSentence(List.of(List.of("form", "context")), List.of("B-PER"));
        LabelledSentence other =
                new LabelledSentence(List.of(List.of("other", "context")), List.of("O"));
        FieldTrainer.Settings half = new FieldTrainer.Settings(30, 0.1, 0, 0.5f, 0);

        SequenceModel model =
                new FieldTrainer(half).train(List.of(name, name, other), new NullProgressMonitor());

        assertThat(model.label(List.of(List.of("context"))))
                .extracting(SequenceLabeller.Choice::label)
                .containsExactly("B-PER");
    }

    @Test
    void sameSentencesGiveTheSameModel() {
        FieldTrainer.Settings half = new FieldTrainer.Settings(30, 0.1, 0, 0.5f, 0);

        assertThat(bytes(half)).isEqualTo(bytes(half));
    }

    private static byte[] bytes(FieldTrainer.Settings settings) {
        SequenceModel model =
                new FieldTrainer(settings)
                        .train(SequenceTrainerTest.SENTENCES, new NullProgressMonitor());
        return SequenceModelFile.write(model, "ar", 1);
    }

    @Test
    void oneLabelOnlyIsNoObstacle() {
        SequenceModel model = train(List.of(SequenceTrainerTest.sentence("وصل/O أمس/O")));

        assertThat(SequenceTrainerTest.labels(model, "زار لندن")).containsExactly("O", "O");
    }

    @Test
    void oneTagOnlyIsNoObstacle() {
        SequenceModel model = train(List.of(SequenceTrainerTest.sentence("زار/O محمد/B-PER")));

        assertThat(SequenceTrainerTest.labels(model, "زار محمد")).containsExactly("O", "B-PER");
    }

    @Test
    void sentenceOfFiveThousandWordsIsLearnedAndLabelled() {
        LabelledSentence sentence =
                SequenceTrainerTest.sentence(
                        String.join(" ", Collections.nCopies(2_500, "زار/O محمد/B-PER")));

        SequenceModel model = train(List.of(sentence));

        assertThat(model.label(sentence.features()))
                .extracting(SequenceLabeller.Choice::label)
                .isEqualTo(sentence.labels());
    }

    @Test
    void sentenceWithoutWordsIsNoObstacle() {
        SequenceModel model = train(List.of(new LabelledSentence(List.of(), List.of())));

        assertThat(model.label(List.of())).isEmpty();
    }

    @Test
    void cancelEndsIt() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(
                        () ->
                                new FieldTrainer(SETTINGS)
                                        .train(SequenceTrainerTest.SENTENCES, monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    private static SequenceModel train(List<LabelledSentence> sentences) {
        return new FieldTrainer(SETTINGS).train(sentences, new NullProgressMonitor());
    }
}
