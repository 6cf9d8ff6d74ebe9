package org.tahqiq.nlp.internal.engine.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;

class ModelFileTest {

    private static final ModelFile RELATIONS = new ModelFile("relations", "ar", 3);
    private static final byte[] MODEL = {1, 2, 3, '\n', 4};

    @TempDir private Path folder = Path.of("");

    @Test
    void whatWasWrittenIsRead() throws Exception {
        assertThat(RELATIONS.read(file(RELATIONS.write(MODEL)))).isEqualTo(MODEL);
        assertThat(ModelFile.task(RELATIONS.write(MODEL))).contains("relations");
    }

    @Test
    void modelOfAnotherLanguageIsNamed() {
        assertRefused(
                new ModelFile("relations", "fa", 3).write(MODEL),
                "This model is for the language fa, not ar.");
    }

    @Test
    void modelOfAnotherVersionIsNamed() {
        assertRefused(
                new ModelFile("relations", "ar", 2).write(MODEL),
                "This model was trained with another version of Tahqiq; train it again.");
    }

    @Test
    void modelThatIsCutOffIsNamed() {
        byte[] bytes = RELATIONS.write(MODEL);
        assertRefused(Arrays.copyOf(bytes, bytes.length - 1), "This model is cut off or damaged;");
        assertRefused(Arrays.copyOf(bytes, bytes.length - 9), "This model is cut off or damaged;");
    }

    @Test
    void emptyFileIsNoModel() {
        assertRefused(new byte[0], "This is no model of relations that Tahqiq has trained.");
        assertThat(ModelFile.task(new byte[0])).isEmpty();
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> RELATIONS.read(folder.resolve("none")))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("none: This model cannot be read.");
    }

    @Test
    void classifierIsTheSameAfterReading() throws IOException {
        Classifier classifier =
                Classifier.train(
                        List.of(
                                new Classifier.Example("a", List.of("x", "y")),
                                new Classifier.Example("b", List.of("x", "z")),
                                new Classifier.Example("b", List.of("z"))));
        Classifier read = Classifier.read(classifier.write());

        assertThat(read.ranked(List.of("z", "unknown")))
                .isEqualTo(classifier.ranked(List.of("z", "unknown")));
        assertThat(read.best(List.of("z")).label()).isEqualTo("b");
        assertThat(read.best(List.of("y")).label()).isEqualTo("a");
    }

    private void assertRefused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> RELATIONS.read(file(bytes)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(sentence);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("model"), bytes);
    }
}
