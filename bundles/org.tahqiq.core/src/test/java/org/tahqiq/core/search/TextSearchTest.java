package org.tahqiq.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;

class TextSearchTest {

    private static final String TEXT =
            "التقى الوزيرُ نظيرَه\r\nفي القاهِـرة. وقال أحمد: القاهرة ٢٠٢٦.\nReuters في القاهرة";

    /** Tries all ways of cutting a text into six. */
    private static final String FOR_EVER = "(.*)(.*)(.*)(.*)(.*)ب";

    @Test
    void findsWhatIsWrittenExactly() throws CorpusException {
        assertThat(find("القاهرة", Spelling.EXACT)).hasSize(2);
    }

    @Test
    void overlooksHarakatAndTatweel() throws CorpusException {
        List<Hit> hits = find("القاهرة", Spelling.LIGHT);
        assertThat(hits).hasSize(3);
        assertThat(hits.get(0).match()).isEqualTo("القاهِـرة");
    }

    @Test
    void aHitCoversTheMarksOfItsLastLetter() throws CorpusException {
        assertThat(find("الوزير", Spelling.LIGHT))
                .extracting(Hit::match)
                .containsExactly("الوزيرُ");
    }

    @Test
    void overlooksHarakatInTheExpression() throws CorpusException {
        assertThat(find("نَظير[ةه]", Spelling.LIGHT)).hasSize(1);
    }

    @Test
    void lightSpellingDistinguishesAlefForms() throws CorpusException {
        assertThat(find("احمد", Spelling.LIGHT)).isEmpty();
    }

    @Test
    void looseSpellingOverlooksAlefFormsAndDigits() throws CorpusException {
        assertThat(find("احمد", Spelling.LOOSE)).hasSize(1);
        assertThat(find("2026", Spelling.LOOSE)).extracting(Hit::match).containsExactly("٢٠٢٦");
    }

    @Test
    void saysLineAndOffsets() throws CorpusException {
        Hit hit = find("Reuters", Spelling.LOOSE).get(0);
        assertThat(hit.line()).isEqualTo(3);
        assertThat(TEXT.substring(hit.begin(), hit.end())).isEqualTo("Reuters");
    }

    @Test
    void showsContextOnOneLine() throws CorpusException {
        Hit hit =
                new TextSearch(new Query("وقال", Spelling.EXACT, false, 12, Optional.empty()))
                        .find("a", TEXT, () -> false)
                        .get(0);
        assertThat(hit.left()).isEqualTo(" القاهِـرة. ");
        assertThat(hit.right()).isEqualTo(" أحمد: القاه");
    }

    @Test
    void contextNeverBeginsWithALooseMark() throws CorpusException {
        Hit hit =
                new TextSearch(new Query("وقال", Spelling.EXACT, false, 6, Optional.empty()))
                        .find("a", TEXT, () -> false)
                        .get(0);
        assertThat(hit.left()).isEqualTo("ـرة. ");
    }

    @Test
    void lineEndsAndWordEndsKnowArabic() throws CorpusException {
        assertThat(find("^في\\b", Spelling.EXACT)).hasSize(1);
        assertThat(find("\\bالوزيرُ\\b", Spelling.EXACT)).hasSize(1);
    }

    @Test
    void ignoresCaseWhenAsked() throws CorpusException {
        Query query = new Query("REUTERS", Spelling.EXACT, true, 10, Optional.empty());
        assertThat(new TextSearch(query).find("a", TEXT, () -> false)).hasSize(1);
    }

    @Test
    void findsNothingEmpty() throws CorpusException {
        assertThat(find("x*", Spelling.EXACT)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        assertThatThrownBy(() -> find("(قال", Spelling.LOOSE))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(
                        "'(قال' is no regular expression: a round bracket is not closed");
    }

    @Test
    void refusesAnExpressionOfHarakatAlone() {
        assertThatThrownBy(() -> find("َ", Spelling.LIGHT))
                .hasMessageContaining("There is nothing to search for");
    }

    @Test
    void stopsAnExpressionThatTakesForEver() throws CorpusException {
        TextSearch search =
                new TextSearch(Query.of(FOR_EVER, Spelling.EXACT), Duration.ofMillis(50));
        assertThatThrownBy(() -> search.find("قمة", "ا".repeat(500), () -> false))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("in قمة takes too long");
    }

    @Test
    void saysWhenAnExpressionNeedsTooMuchRoom() throws CorpusException {
        TextSearch search = new TextSearch(Query.of("(ا|ب)*ج", Spelling.EXACT));
        assertThatThrownBy(() -> search.find("قمة", "اب".repeat(200_000), () -> false))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("takes too long");
    }

    @Test
    void canBeCancelledDuringAMatch() throws CorpusException {
        TextSearch search = new TextSearch(Query.of(FOR_EVER, Spelling.EXACT));
        assertThatThrownBy(() -> search.find("قمة", "ا".repeat(500), () -> true))
                .isInstanceOf(OperationCanceledException.class);
    }

    private static List<Hit> find(String expression, Spelling spelling) throws CorpusException {
        return new TextSearch(Query.of(expression, spelling)).find("a", TEXT, () -> false);
    }
}
