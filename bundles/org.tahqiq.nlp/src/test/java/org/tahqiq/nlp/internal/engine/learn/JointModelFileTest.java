package org.tahqiq.nlp.internal.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;

class JointModelFileTest {

    private static final Path FILE = Path.of("names.model");
    private static final WordVectors VECTORS = WordVectorsTest.vectors(1);

    private final JointModel model =
            new JointModel(
                    SequenceTrainerTest.train(),
                    RecurrentTrainerTest.nets(SequenceTrainerTest.SENTENCES, 3, 4),
                    0.5f,
                    0);
    private final byte[] bytes = JointModelFile.write(model, "ar", 7);

    private static JointModel read(byte[] bytes) throws CorpusException {
        return JointModelFile.read(bytes, FILE, "ar", 7, VECTORS);
    }

    @Test
    void modelComesBackAsItWas() throws CorpusException {
        JointModel read = read(bytes);

        assertThat(JointModelFile.write(read, "ar", 7)).isEqualTo(bytes);
        assertThat(SequenceTrainerTest.labels(read, "زار محمد علي لندن"))
                .containsExactly("O", "B-PER", "I-PER", "B-GPE");
        assertThat(read.label(SequenceTrainerTest.features("غادر جوتشولك لندن")))
                .isEqualTo(model.label(SequenceTrainerTest.features("غادر جوتشولك لندن")));
    }

    @Test
    void eagernessFindsMore() {
        JointModel eager = new JointModel(model.linear(), model.nets(), 0.5f, 100);

        assertThat(SequenceTrainerTest.labels(eager, "زار محمد")).doesNotContain("O");
    }

    @Test
    void modelsOfOtherLabelsAreNotJoined() {
        SequenceModel other =
                new SequenceTrainer(1, 1)
                        .train(
                                List.of(SequenceTrainerTest.sentence("زار/O محمد/B-MISC")),
                                new NullProgressMonitor());

        assertThatThrownBy(() -> new JointModel(other, model.nets(), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void netsOfOtherVocabulariesAreNotJoined() {
        List<RecurrentNet> nets =
                List.of(
                        model.nets().get(0),
                        RecurrentTrainerTest.train(SequenceTrainerTest.SENTENCES));

        assertThatThrownBy(() -> new JointModel(model.linear(), nets, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 600})
    void cutOffModelIsRefused(int missing) {
        byte[] cut = Arrays.copyOf(bytes, bytes.length - missing);

        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("names.model")
                .hasMessageContaining("cut off");
    }

    @Test
    void modelWithOtherVectorsIsRefused() {
        assertThatThrownBy(
                        () -> JointModelFile.read(bytes, FILE, "ar", 7, WordVectorsTest.vectors(2)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("other vectors of words");
    }

    @Test
    void modelOfAnotherLanguageIsRefused() {
        assertThatThrownBy(() -> JointModelFile.read(bytes, FILE, "fa", 7, VECTORS))
                .hasMessageContaining("This model is for the language ar, not fa.");
    }

    @Test
    void modelOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> JointModelFile.read(bytes, FILE, "ar", 8, VECTORS))
                .hasMessageContaining("another version of Tahqiq; train it again");
    }

    @Test
    void linearModelAloneIsRefused() {
        byte[] linear = SequenceModelFile.write(model.linear(), "ar", 7);

        assertThatThrownBy(() -> read(linear))
                .hasMessageContaining("This is no model that Tahqiq has trained.");
    }
}
