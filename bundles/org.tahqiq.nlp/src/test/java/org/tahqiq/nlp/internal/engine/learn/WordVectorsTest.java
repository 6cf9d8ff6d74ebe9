package org.tahqiq.nlp.internal.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;

class WordVectorsTest {

    private static final Path FILE = Path.of("word.vectors");
    private static final WordVectors.Pieces PIECES = new WordVectors.Pieces(3, 4, 50);

    private final WordVectors vectors = vectors(1);
    private final byte[] bytes = WordVectorsFile.write(vectors, "ar");

    /** Vectors drawn by chance. */
    static WordVectors vectors(long seed) {
        Random random = new Random(seed);
        return new WordVectors(
                PIECES, List.of("لندن", "محمد", "زار"), drawn(3, random), drawn(50, random));
    }

    private static float[][] drawn(int rows, Random random) {
        float[][] drawn = new float[rows][6];
        for (float[] row : drawn) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextFloat() - 0.5f;
            }
        }
        return drawn;
    }

    @Test
    void wordHasTheVectorThatItWasGiven() {
        float[][] ofWords = {{1, -0.5f}, {0.25f, 0}};
        WordVectors two =
                new WordVectors(PIECES, List.of("لندن", "محمد"), ofWords, new float[50][2]);

        assertThat(two.of("لندن")[0]).isEqualTo(1);
        assertThat(two.of("لندن")[1]).isBetween(-0.51f, -0.49f);
        assertThat(two.of("محمد")).containsExactly(0.25f, 0);
    }

    @Test
    void wordThatWasNeverSeenHasTheMeanOfItsPieces() {
        float[][] ofPieces = new float[50][2];
        Arrays.fill(ofPieces, new float[] {0.5f, -1});
        WordVectors two = new WordVectors(PIECES, List.of(), new float[0][], ofPieces);

        assertThat(two.of("باريس")[0]).isBetween(0.49f, 0.51f);
        assertThat(two.of("باريس")[1]).isBetween(-1.01f, -0.99f);
    }

    @Test
    void shortestWordsHaveVectorsToo() {
        assertThat(vectors.of("و")).hasSize(6);
        assertThat(vectors.of("")).hasSize(6);
    }

    @Test
    void piecesOfAWordAreItsRunsOfLettersWithItsEnds() {
        assertThat(Arrays.stream(PIECES.of("زار")).boxed().toList())
                .hasSize(3 + 2)
                .allMatch(piece -> piece >= 0 && piece < 50);
    }

    @Test
    void vectorsComeBackAsTheyWere() throws CorpusException {
        WordVectors read = WordVectorsFile.read(bytes, FILE, "ar");

        assertThat(read.of("محمد")).containsExactly(vectors.of("محمد"));
        assertThat(read.of("باريس")).containsExactly(vectors.of("باريس"));
        assertThat(WordVectorsFile.write(read, "ar")).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 200})
    void cutOffVectorsAreRefused(int missing) {
        byte[] cut = Arrays.copyOf(bytes, bytes.length - missing);

        assertThatThrownBy(() -> WordVectorsFile.read(cut, FILE, "ar"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("word.vectors")
                .hasMessageContaining("cut off");
    }

    @Test
    void vectorsOfAnotherLanguageAreRefused() {
        assertThatThrownBy(() -> WordVectorsFile.read(bytes, FILE, "fa"))
                .hasMessageContaining("This model is for the language ar, not fa.");
    }
}
