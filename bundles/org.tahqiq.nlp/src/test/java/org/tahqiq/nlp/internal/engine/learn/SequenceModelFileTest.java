package org.tahqiq.nlp.internal.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;

class SequenceModelFileTest {

    private static final Path FILE = Path.of("names.model");

    private final byte[] bytes = SequenceModelFile.write(SequenceTrainerTest.train(), "ar", 7);

    @Test
    void modelComesBackAsItWas() throws CorpusException {
        SequenceModel read = SequenceModelFile.read(bytes, FILE, "ar", 7);

        assertThat(SequenceModelFile.write(read, "ar", 7)).isEqualTo(bytes);
        assertThat(SequenceTrainerTest.labels(read, "زار محمد علي لندن"))
                .containsExactly("O", "B-PER", "I-PER", "B-GPE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60})
    void cutOffModelIsRefused(int missing) {
        byte[] cut = Arrays.copyOf(bytes, bytes.length - missing);

        assertThatThrownBy(() -> SequenceModelFile.read(cut, FILE, "ar", 7))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("names.model")
                .hasMessageContaining("cut off");
    }

    @Test
    void modelThatEndsAfterItsHeadIsRefused() {
        assertThatThrownBy(() -> SequenceModelFile.read(Arrays.copyOf(bytes, 28), FILE, "ar", 7))
                .hasMessageContaining("cut off");
    }

    @Test
    void modelOfAnotherLanguageIsRefused() {
        assertThatThrownBy(() -> SequenceModelFile.read(bytes, FILE, "fa", 7))
                .hasMessageContaining("This model is for the language ar, not fa.");
    }

    @Test
    void modelOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> SequenceModelFile.read(bytes, FILE, "ar", 8))
                .hasMessageContaining("another version of Tahqiq; train it again");
    }

    @Test
    void modelOfAnotherFormatIsRefused() {
        byte[] other =
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .replaceFirst("ar 7 2\n", "ar 7\n")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> SequenceModelFile.read(other, FILE, "ar", 7))
                .hasMessageContaining("another version of Tahqiq; train it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no model\nat all"})
    void anythingElseIsRefused(String content) {
        assertThatThrownBy(
                        () ->
                                SequenceModelFile.read(
                                        content.getBytes(StandardCharsets.UTF_8), FILE, "ar", 7))
                .hasMessageContaining("This is no model that Tahqiq has trained.");
    }
}
