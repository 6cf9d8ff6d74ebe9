package org.tahqiq.nlp.internal.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class SequenceTrainerTest {

    static final List<LabelledSentence> SENTENCES =
            List.of(
                    sentence("زار/O محمد/B-PER علي/I-PER لندن/B-GPE"),
                    sentence("زار/O خالد/B-PER باريس/B-GPE"),
                    sentence("غادر/O لندن/B-GPE"));

    @Test
    void labelsWhatItHasLearned() {
        SequenceModel model = train();

        assertThat(labels(model, "زار محمد علي لندن"))
                .containsExactly("O", "B-PER", "I-PER", "B-GPE");
        assertThat(labels(model, "غادر باريس")).containsExactly("O", "B-GPE");
    }

    @Test
    void unknownWordsAreLabelledByTheirNeighbours() {
        assertThat(labels(train(), "زار جوتشولك باريس")).hasSize(3).last().isEqualTo("B-GPE");
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        assertThat(labels(train(), "علي علي علي").get(0)).isNotEqualTo("I-PER");
    }

    @Test
    void marginsAreNotNegative() {
        assertThat(train().label(features("زار محمد علي لندن")))
                .allMatch(choice -> choice.margin() >= 0);
    }

    @Test
    void sameSentencesGiveTheSameModel() {
        assertThat(SequenceModelFile.write(train(), "ar", 1))
                .isEqualTo(SequenceModelFile.write(train(), "ar", 1));
    }

    @Test
    void sentenceWithoutWordsIsNoObstacle() {
        SequenceModel model =
                new SequenceTrainer(3, 1)
                        .train(
                                List.of(
                                        new LabelledSentence(List.of(), List.of()),
                                        SENTENCES.get(0)),
                                new NullProgressMonitor());

        assertThat(model.label(List.of())).isEmpty();
    }

    @Test
    void oneLabelOnlyIsNoObstacle() {
        SequenceModel model =
                new SequenceTrainer(3, 1)
                        .train(List.of(sentence("وصل/O أمس/O")), new NullProgressMonitor());

        assertThat(labels(model, "زار لندن")).containsExactly("O", "O");
    }

    @Test
    void cancelEndsIt() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(() -> new SequenceTrainer(3, 1).train(SENTENCES, monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    static SequenceModel train() {
        return new SequenceTrainer(10, 1).train(SENTENCES, new NullProgressMonitor());
    }

    static List<String> labels(SequenceLabeller model, String words) {
        return model.label(features(words)).stream().map(SequenceLabeller.Choice::label).toList();
    }

    static List<List<String>> features(String words) {
        return List.of(words.split(" ")).stream().map(word -> List.of("w0=" + word)).toList();
    }

    static LabelledSentence sentence(String text) {
        List<String> parts = List.of(text.split(" "));
        return new LabelledSentence(
                parts.stream().map(part -> List.of("w0=" + part.split("/")[0])).toList(),
                parts.stream().map(part -> part.split("/")[1]).toList());
    }
}
