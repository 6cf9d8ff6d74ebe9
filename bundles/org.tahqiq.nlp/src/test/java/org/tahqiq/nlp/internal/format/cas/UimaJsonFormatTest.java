package org.tahqiq.nlp.internal.format.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.FormatBench;

class UimaJsonFormatTest {

    private final FormatBench bench = new FormatBench(new UimaJsonFormat());

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keepsAnArticleWhole() {
        bench.roundTrip(article().document()).assertLossless();
    }

    @Test
    void countsOffsetsInUtf16() {
        Article article = Article.of("a", "\uD83D\uDE00 موسكو").withWords();
        article.entity("GPE", "موسكو");

        bench.roundTrip(article.document()).assertLossless();

        assertThat(bench.file("a.json")).containsPattern("begin\" ?: ?3,");
    }

    @Test
    void recognisesItsFiles() {
        bench.roundTrip(article().document());
        byte[] head = bench.file("a.json").substring(0, 2000).getBytes();

        assertThat(new UimaJsonFormat().recognises(new FileHead("a.json", head))).isTrue();
    }

    @Test
    void saysWhereAFileIsCutOff() {
        bench.roundTrip(article().document());
        String whole = bench.file("a.json");

        refuses(whole.substring(0, whole.length() / 2), "ends too early: it was cut off");
    }

    @Test
    void saysWhereAFileIsDamaged() {
        refuses("{\n\"%TYPES\": {,}}", "file.json:2: is damaged: ");
    }

    @Test
    void refusesOtherJson() {
        refuses("{\"a\": 1}", "is no UIMA JSON CAS file: it has no %FEATURE_STRUCTURES");
        refuses("[]", "is no UIMA JSON CAS file");
        refuses("", "is no UIMA JSON CAS file");
    }

    @Test
    void refusesStructuresOfTypesThatAreNotDescribed() {
        refuses(
                "{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"a.B\"}],"
                        + " \"%VIEWS\": {}}",
                "a.B");
    }

    @Test
    void readsTypesOfOthersWithArraysAndOtherVersionsOfDkpros() throws Exception {
        FormatBench.Read read =
                bench.read(
                        """
                        {"%TYPES": {
                          "a.B": {"%NAME": "a.B", "%SUPER_TYPE": "uima.tcas.Annotation",
                            "numbers": {"%NAME": "numbers", "%RANGE": "uima.cas.Integer[]"},
                            "others": {"%NAME": "others", "%RANGE": "a.B[]"},
                            "more": {"%NAME": "more", "%RANGE": "uima.cas.FSArray",
                              "%ELEMENT_TYPE": "a.B"}},
                          "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity": {
                            "%SUPER_TYPE": "a.B",
                            "value": {"%NAME": "value", "%RANGE": "uima.cas.TOP"},
                            "sure": {"%NAME": "sure", "%RANGE": "uima.cas.String"}}},
                        "%FEATURE_STRUCTURES": [
                          {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1,
                            "sofaID": "_InitialView", "mimeType": "text", "sofaString": "نص"},
                          {"%ID": 2, "%TYPE": "a.B", "@sofa": 1, "begin": 0, "end": 2},
                          {"%ID": 3, "%TYPE": "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
                            "@sofa": 1, "begin": 0, "end": 2, "value": "PER", "sure": "yes"}],
                        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3]}}}
                        """);

        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("PER نص");
        assertThat(read.remarks())
                .extracting(Remark::sentence)
                .containsExactly(
                        "a.B (1): left out, because the corpus has no layer for this type.",
                        "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity:sure (1): left out,"
                                + " because the layer has no such feature.");
    }

    @Test
    void refusesAFileWithoutText() {
        refuses(
                "{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [], \"%VIEWS\": {}}",
                "file.json: has no text; a document needs some");
    }

    private void refuses(String content, String part) {
        assertThatThrownBy(() -> bench.read(content))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(part)
                .hasMessageMatching("(?s)file\\.json(:\\d+)?: .*");
    }

    private static Article article() {
        Article article = Article.of("a", "زار لافروف موسكو\nوقال: «نعم»").withWords();
        Span minister = article.span("PER", "لافروف");
        Span city = article.span("GPE", "موسكو");
        article.relation("LOCATED_IN", minister, city).setNote("انظر");
        return article;
    }
}
