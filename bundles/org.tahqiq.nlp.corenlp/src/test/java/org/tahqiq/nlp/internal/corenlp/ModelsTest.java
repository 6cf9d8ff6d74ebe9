package org.tahqiq.nlp.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;

/** Loading CoreNLP's models. */
final class ModelsTest {

    private static final String SENTENCE =
            "The model %s of CoreNLP is missing, cut off or of another version: build Tahqiq"
                    + " with CoreNLP again";

    @TempDir private Path folder = Path.of("");

    @Test
    void aMissingModelIsNamed() {
        assertThatThrownBy(() -> Models.tagger("no/such.tagger"))
                .isInstanceOf(CorpusException.class)
                .hasMessage(SENTENCE, "such.tagger");
        assertThatThrownBy(() -> Models.segmenter("no/such.ser.gz"))
                .isInstanceOf(CorpusException.class)
                .hasMessage(SENTENCE, "such.ser.gz");
        assertThatThrownBy(() -> Models.parser("no/such.ser.gz"))
                .isInstanceOf(CorpusException.class)
                .hasMessage(SENTENCE, "such.ser.gz");
    }

    @Test
    void aTaggerThatIsCutOffIsNamed() throws Exception {
        String cut = cutOff(Models.TAGGER);

        assertThatThrownBy(() -> Models.tagger(cut))
                .isInstanceOf(CorpusException.class)
                .hasMessage(SENTENCE, "model");
    }

    @Test
    void aSegmenterThatIsCutOffIsNamed() throws Exception {
        String cut = cutOff(Models.SEGMENTER);

        assertThatThrownBy(() -> Models.segmenter(cut))
                .isInstanceOf(CorpusException.class)
                .hasMessage(SENTENCE, "model");
    }

    @Test
    void aParserThatIsCutOffIsNamed() throws Exception {
        String cut = cutOff(Models.PARSER);

        assertThatThrownBy(() -> Models.parser(cut))
                .isInstanceOf(CorpusException.class)
                .hasMessage(SENTENCE, "model");
    }

    @Test
    void aModelIsInTheMemoryOnce() throws Exception {
        assertThat(Models.tagger(Models.TAGGER)).isSameAs(Models.tagger(Models.TAGGER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRP$", "ADJ_NUM", "NOUN_QUANT", "DTNNP", "IN"})
    void theTaggerHasTheTagsThatTheTableSpeaksOf(String tag) throws Exception {
        assertThat(Models.tagger(Models.TAGGER).tagSet()).contains(tag);
    }

    @Test
    void everyTagOfTheTaggerHasAUniversalPartOfSpeech() throws Exception {
        AtbTags tags = new AtbTags();

        assertThat(Models.tagger(Models.TAGGER).tagSet())
                .filteredOn(tag -> !tag.startsWith(".") && !tag.equals("NO_FUNC"))
                .allSatisfy(tag -> assertThat(tags.upos(tag, "")).as(tag).isNotEqualTo("X"));
    }

    private String cutOff(String model) throws IOException {
        Path file = folder.resolve("model");
        try (InputStream in = ModelsTest.class.getClassLoader().getResourceAsStream(model)) {
            assertThat(in).isNotNull();
            Files.write(file, in == null ? new byte[0] : in.readNBytes(100_000));
        }
        return file.toString();
    }
}
