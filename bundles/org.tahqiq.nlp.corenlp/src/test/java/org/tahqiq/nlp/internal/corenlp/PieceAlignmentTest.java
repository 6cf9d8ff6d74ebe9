package org.tahqiq.nlp.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

/** Pieces of CoreNLP's upon words of ours. */
final class PieceAlignmentTest {

    @Test
    void aWordIsCutWhereAPieceBeginsInIt() {
        assertThat(parts("وبيانهم", piece(0, 1, "و"), piece(1, 5, "بيان"), piece(5, 7, "هم")))
                .containsExactly("و", "بيان", "هم PRON");
    }

    @Test
    void theFirstSegmentIsNoPronoun() {
        assertThat(parts("هم", piece(0, 2, "هم"))).containsExactly("هم");
    }

    @Test
    void aRestoredFormIsKept() {
        assertThat(parts("زيارته", piece(0, 5, "زيارة"), piece(5, 6, "ه")))
                .containsExactly("زيارت=زيارة", "ه PRON");
    }

    @Test
    void whatTheSegmenterDropsBelongsToTheSegmentBefore() {
        assertThat(parts("الـوطن", piece(0, 2, "ال"), piece(3, 6, "وطن")))
                .containsExactly("الـ", "وطن");
    }

    @Test
    void numbersAndMarksStayWhole() {
        assertThat(parts("..", piece(0, 1, "."), piece(1, 2, "."))).containsExactly("..");
        assertThat(parts("3.5", piece(0, 1, "3"), piece(1, 3, ".5"))).containsExactly("3.5");
    }

    @Test
    void aPieceOverTwoWordsIsAPartOfEach() {
        PieceAlignment alignment = new PieceAlignment(List.of(piece(0, 9, "2020-2022")));

        assertThat(alignment.partsOf(0, "2020")).extracting(WordPart::end).containsExactly(4);
        assertThat(alignment.partsOf(4, "-")).extracting(WordPart::end).containsExactly(1);
        assertThat(alignment.partsOf(5, "2022"))
                .extracting(WordPart::form)
                .allMatch(f -> f.isEmpty());
    }

    @Test
    void aWordThatTheSegmenterHasLostIsOneSegment() {
        assertThat(parts("كلمة", piece(10, 12, "في"))).containsExactly("كلمة");
    }

    private static AtbPiece piece(int begin, int end, String form) {
        return new AtbPiece(begin, end, form);
    }

    private static List<String> parts(String word, AtbPiece... pieces) {
        return new PieceAlignment(List.of(pieces))
                .partsOf(0, word).stream()
                        .map(
                                part ->
                                        word.substring(part.begin(), part.end())
                                                + part.form().map(form -> "=" + form).orElse("")
                                                + part.pos().map(pos -> " " + pos).orElse(""))
                        .toList();
    }
}
