package org.tahqiq.nlp.internal.format.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;
import org.tahqiq.nlp.internal.format.Schemes;

class BratFormatTest {

    private final Corpus corpus = Schemes.news();
    private final FormatBench bench = new FormatBench(new BratFormat(), corpus);

    @AfterEach
    void deleteFiles() {
        bench.close();
    }

    private Read read(String text, String annotations) throws Exception {
        bench.put("a.txt", text);
        return bench.read(bench.put("a.ann", annotations));
    }

    private static List<String> relations(ImportedDocument document) {
        Map<String, String> spans = new java.util.HashMap<>();
        var set = document.annotations().orElseThrow();
        for (Span span : set.getSpans()) {
            spans.put(span.getId(), document.text().substring(span.getBegin(), span.getEnd()));
        }
        return set.getRelations().stream()
                .map(
                        r ->
                                r.getTag()
                                        + " "
                                        + spans.get(r.getSource())
                                        + " "
                                        + spans.get(r.getTarget()))
                .toList();
    }

    @Test
    void readsSpansRelationsAttributesAndRemarks() throws Exception {
        Read read =
                read(
                        "التقى لافروف بن فرحان",
                        "T1\tPER 6 12\tلافروف\nT2\tPER 13 21\tبن فرحان\nR1\tMEETS Arg1:T1 Arg2:T2\t\n"
                                + "A1\tStatus T1 accepted\nA2\tMention T2 Name\nA3\tNegation R1\n"
                                + "#1\tAnnotatorNotes T2\tوزير الخارجية\n");
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactly("PER لافروف", "PER بن فرحان");
        assertThat(relations(read.only())).containsExactly("MEETS لافروف بن فرحان");
        var set = read.only().annotations().orElseThrow();
        assertThat(set.getSpans().get(0).getStatus()).isEqualTo(Status.ACCEPTED);
        assertThat(set.getSpans().get(1).getValues()).isEqualTo(Map.of("Mention", "Name"));
        assertThat(set.getSpans().get(1).getNote()).isEqualTo("وزير الخارجية");
        assertThat(set.getRelations().get(0).getValues()).isEqualTo(Map.of("Negation", "true"));
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void countsCharactersBeyondTheFirstPlaneOnce() throws Exception {
        Read read = read("😀😀 بغداد", "T1\tGPE 3 8\tبغداد\n");
        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("GPE بغداد");
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void findsOutThatOffsetsCountUtf16() throws Exception {
        Read read = read("😀😀 بغداد", "T1\tGPE 5 10\tبغداد\n");
        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("GPE بغداد");
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "a.ann: The offsets count UTF-16 code units, not characters as brat does;"
                                + " they were read as such.");
    }

    @Test
    void saysWhichSpanHasAnotherText() throws Exception {
        Read read = read("زار بغداد", "T1\tGPE 3 8\tبغداد\n");
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "a.ann:1: The text of T1 is 'بغداد', but the document has ' بغدا' there;"
                                + " the offsets were kept.");
    }

    @Test
    void readsDiscontinuousSpans() throws Exception {
        Read read = read("وزيرا روسيا وتركيا", "T1\tOCC 0 5;12 18\tوزيرا وتركيا\n");
        Span span = read.only().annotations().orElseThrow().getSpans().get(0);
        assertThat(span.getFurtherParts()).containsExactly(12, 18);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void joinsWhatBratHasCutAtTheEndOfALine() throws Exception {
        Read read = read("سيرجي\nلافروف", "T1\tPER 0 5;6 12\tسيرجي لافروف\n");
        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("PER سيرجي\nلافروف");
    }

    @Test
    void turnsEventsAndGroupsIntoRelations() throws Exception {
        Read read =
                read(
                        "Sony and BMG merged",
                        "T1\tORG 0 4\tSony\nT2\tORG 9 12\tBMG\nT3\tMerge 13 19\tmerged\n"
                                + "E1\tMerge:T3 Org:T1 Org2:T2\n*\tAlias T1 T2\nA1\tSure E1\n"
                                + "N1\tReference T1 Wikipedia:42\tSony\n");
        assertThat(relations(read.only()))
                .containsExactly("Org merged Sony", "Org merged BMG", "Alias Sony BMG");
        var spans = read.only().annotations().orElseThrow().getSpans();
        assertThat(spans.get(2).getValues()).isEqualTo(Map.of("Sure", "true"));
        assertThat(spans.get(0).getValues()).isEqualTo(Map.of("Reference", "Wikipedia:42 Sony"));
        assertThat(read.remarks()).hasSize(2);
    }

    @Test
    void readsTheLayerOfATypeFromTheScheme() throws Exception {
        Read read =
                read(
                        "زار بغداد",
                        "T1\tZone--DATELINE 0 3\tزار\nT2\tSentence 0 9\tزار بغداد\nT3\tX 4 9\tبغداد\n");
        assertThat(FormatBench.spans(read.only(), "Zone")).containsExactly("DATELINE زار");
        assertThat(FormatBench.spans(read.only(), "Sentence")).containsExactly("زار بغداد");
        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("X بغداد");
    }

    @Test
    void saysWhichLineIsNone() {
        assertThatThrownBy(() -> read("x", "T1\tPER 0 1\tx\nT2 PER 0 1 x\n"))
                .hasMessage(
                        "a.ann:2: 'T2 PER 0 1 x' is no line of a brat file; expected for example"
                                + " 'T1', a tab, 'PER 0 5', a tab and the text");
    }

    @Test
    void saysWhichOffsetsAreOutsideOfTheText() {
        assertThatThrownBy(() -> read("x", "T1\tPER 0 9\tx\n"))
                .hasMessage(
                        "a.ann:1: the offsets of T1 are not in order, or not within the text of 1"
                                + " character");
    }

    @Test
    void saysWhichLineRefersToNothing() {
        assertThatThrownBy(() -> read("x", "R1\tMEETS Arg1:T1 Arg2:T2\n"))
                .hasMessage("a.ann:1: T1 is not in this file");
    }

    @Test
    void saysThatAnIdIsThereTwice() {
        assertThatThrownBy(() -> read("x", "T1\tPER 0 1\tx\nT1\tPER 0 1\tx\n"))
                .hasMessage("a.ann:2: T1 is there twice");
    }

    @Test
    void saysThatTheTextIsMissing() {
        Path file = bench.put("b.ann", "T1\tPER 0 1\tx\n");
        assertThatThrownBy(() -> bench.read(file))
                .hasMessage(
                        "b.txt: is missing; brat keeps the text in a file .txt and the annotations"
                                + " in a file .ann of the same name");
    }

    @Test
    void recognisesAnnotationFilesAlsoEmptyOnes() {
        BratFormat format = new BratFormat();
        assertThat(format.recognises(head("a.ann", "T1\tPER 0 1\tx\n#1\tAnnotatorNotes T1\ty\n")))
                .isTrue();
        assertThat(format.recognises(head("a.ann", ""))).isTrue();
        assertThat(format.recognises(head("a.txt", ""))).isFalse();
        assertThat(format.recognises(head("a.ann", "<xml>\n"))).isFalse();
        assertThat(format.companions(Path.of("in", "a.b.ann")))
                .containsExactly(Path.of("in", "a.b.txt"));
    }

    private static FileHead head(String name, String text) {
        return new FileHead(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesWhatBratReads() {
        Article article = Article.of("a", "😀 التقى وزيرا روسيا وتركيا لافروف");
        Span ministers = article.span("OCC", "وزيرا روسيا");
        ministers.setFurtherParts(List.of(21, 27));
        ministers.setNote("اثنان");
        Span lavrov = article.span("PER", "لافروف");
        lavrov.setStatus(Status.CORRECTED);
        lavrov.setValues(Map.of("kb", "Q58217 x"));
        Relation relation = article.relation("MEETS", lavrov, ministers);
        relation.setNote("الخبر");
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file("a.ann"))
                .isEqualTo(
                        "T1\tOCC 8 19;20 26\tوزيرا روسيا وتركيا\nT2\tPER 27 33\tلافروف\n"
                                + "R1\tMEETS Arg1:T2 Arg2:T1\t\n#1\tAnnotatorNotes T1\tاثنان\n"
                                + "A1\tStatus T2 corrected\nA2\tkb T2 Q58217_x20_x\n"
                                + "#2\tAnnotatorNotes R1\tالخبر\n");
        assertThat(bench.file("annotation.conf"))
                .contains("[entities]\n\nEntity\nPER\n")
                .contains("MEETS\tArg1:<ENTITY>, Arg2:<ENTITY>")
                .contains("Status\tArg:<ENTITY>, Value:corrected");
        assertThat(bench.file("visual.conf")).contains("PER | PER").contains("direction:rtl");
    }

    @Test
    void cutsASpanAtTheEndOfALineAsBratDoes() {
        Article article = Article.of("a", "سيرجي\r\nلافروف").entity("PER", "سيرجي\r\nلافروف");
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file("a.ann")).isEqualTo("T1\tPER 0 5;7 13\tسيرجي لافروف\n");
    }

    @Test
    void countsWordsUnlessAskedToWriteThem() {
        Article article = Article.of("a", "زار بغداد").withWords();
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(trip.report().tallies()).hasSize(2);
        bench.with("layers", "all").roundTrip(article.document()).assertLossless();
        assertThat(bench.file("a.ann"))
                .startsWith("T1\tSentence 0 9\tزار بغداد\nT2\tWord 0 3\tزار\n");
    }

    @Test
    void writesTagsOfOtherLayersWithTheirLayer() {
        Schemes.spans(corpus, "نقل");
        Article article = Article.of("a", "قال لافروف");
        article.builder().span("نقل", "مباشر", 0, 3);
        article.builder().span("Entity", null, 4, 10);
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file("a.ann"))
                .startsWith("T1\t_x646__x642__x644_--_x645__x628__x627__x634__x631_ 0 3\tقال\n");
    }

    @Test
    void writesARemarkInOneLineAndSaysSo() {
        Article article = Article.of("a", "قال");
        article.span("PER", "قال").setNote("سطر\nآخر");
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(trip.report().kinds()).containsExactly(LossKind.NOTE);
    }
}
