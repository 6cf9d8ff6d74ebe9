package org.tahqiq.nlp.internal.format.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.Loss;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;

class Conll2002FormatTest {

    private final FormatBench bench = new FormatBench(new Conll2002Format());

    @AfterEach
    void deleteFiles() {
        bench.close();
    }

    @Test
    void readsWordsSentencesAndEntities() throws Exception {
        Read read = bench.read("زار O\nسيرجي B-PER\nلافروف I-PER\nبغداد B-GPE\n\nغادر O\n. O\n");
        assertThat(read.only().text()).isEqualTo("زار سيرجي لافروف بغداد\nغادر .");
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactly("PER سيرجي لافروف", "GPE بغداد");
        assertThat(FormatBench.spans(read.only(), "Sentence"))
                .containsExactly("زار سيرجي لافروف بغداد", "غادر .");
        assertThat(FormatBench.spans(read.only(), "Word")).hasSize(6);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void namesAnInsideTagThatGoesOnWithNothing() throws Exception {
        Read read = bench.read("في O\nبغداد I-GPE\nأمس I-DATE\n");
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactly("GPE بغداد", "DATE أمس");
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "file.conll:2: I-GPE goes on with an entity that was not begun; an entity"
                                + " begins here.",
                        "file.conll:3: I-DATE goes on with an entity that was not begun; an entity"
                                + " begins here.");
    }

    @Test
    void dropsOrphansWhenAsked() throws Exception {
        Read read = bench.with("orphan", "drop").read("في O\nبغداد I-GPE\n");
        assertThat(FormatBench.spans(read.only(), "Entity")).isEmpty();
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void saysWhichLineHasNoTag() throws Exception {
        Read read = bench.read("زار O\nبغداد\n");
        assertThat(read.documents()).isEmpty();
        assertThat(read.failures().get(0))
                .hasMessage(
                        "file.conll:2: the word 'بغداد' has no tag; expected a word, a space and a"
                                + " tag such as O or B-PER");
    }

    @Test
    void saysWhichTagIsNone() throws Exception {
        Read read = bench.read("زار VERB\n");
        assertThat(read.failures().get(0))
                .hasMessage("file.conll:1: 'VERB' is no tag; expected O, or B- or I- with a type");
    }

    @Test
    void readsTheOtherDocumentsOfAFileWithABrokenOne() throws Exception {
        Read read =
                bench.read(
                        "-DOCSTART- O\n\nزار O\n\n-DOCSTART- O\n\nبغداد\n\n-DOCSTART- O\n\nأمس O\n");
        assertThat(read.documents())
                .extracting(document -> document.name() + " " + document.text())
                .containsExactly("file-0001 زار", "file-0003 أمس");
        assertThat(read.failures()).hasSize(1);
    }

    @Test
    void saysWhichLineIsNotUtf8() {
        byte[] bytes = "زار O\n\u00e9 O\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        assertThatThrownBy(() -> bench.read(bench.put("bad.conll", bytes)))
                .hasMessage(
                        "bad.conll:2: is not valid UTF-8; if the file is in another encoding,"
                                + " choose that one (on the command line: --encoding)");
    }

    @Test
    void refusesAFileWithoutWords() {
        assertThatThrownBy(() -> bench.read("\n\n")).hasMessage("file.conll: holds no word");
    }

    @Test
    void readsUtf16WithAByteOrderMarkAndWindowsLineEnds() throws Exception {
        byte[] bytes = "\uFEFFبغداد B-GPE\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        Read read = bench.read(bench.put("bom.conll", bytes));
        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("GPE بغداد");
    }

    @Test
    void readsNestedEntitiesOfRaggedLines() throws Exception {
        Read read =
                bench.read(
                        "مجلس B-ORG\nالأمن I-ORG\nضد I-ORG\nالأسد I-ORG B-PER\nأمس B-DATE B-DATE\n"
                                + "مساء I-DATE\nثم O\n");
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactlyInAnyOrder(
                        "ORG مجلس الأمن ضد الأسد", "PER الأسد", "DATE أمس مساء", "DATE أمس");
    }

    @Test
    void readsTheGermEvalLayout() throws Exception {
        Read read = bench.read("#\thttp://x [2009]\n1\tin\tO\tO\n2\tStuttgart\tB-LOC\tB-ORG\n");
        assertThat(read.only().text()).isEqualTo("in Stuttgart");
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactly("LOC Stuttgart", "ORG Stuttgart");
    }

    @Test
    void readsTheLastColumnWhereOthersAreNoTags() throws Exception {
        Read read = bench.read("EU NNP I-NP B-ORG\nrejects VBZ I-VP O\n");
        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("ORG EU");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void readsSingleAndLastWordTags() throws Exception {
        Read read = bench.read("a S-PER\nb B-ORG\nc E-ORG\nd B-ORG\n");
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactly("PER a", "ORG b c", "ORG d");
    }

    @Test
    void cutsLongFilesWhenAsked() throws Exception {
        Read read = bench.with("cut", "2").read("a O\n\nb O\n\nc O\n");
        assertThat(read.documents()).extracting(d -> d.text()).containsExactly("a\nb", "c");
    }

    @Test
    void recognisesItsOwnFiles() {
        Conll2002Format format = new Conll2002Format();
        assertThat(format.recognises(head("-DOCSTART- O\n\nبغداد B-GPE\nزا"))).isTrue();
        assertThat(format.recognises(head("1\tبغداد\t_\tNOUN\n"))).isFalse();
        assertThat(format.recognises(head("قال الوزير"))).isFalse();
    }

    private static FileHead head(String text) {
        return new FileHead("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void writesIob2() {
        Article article = Article.of("a", "زار لافروف بغداد.\nثم غادر").withWords();
        article.entity("PER", "لافروف").entity("GPE", "بغداد");
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file())
                .isEqualTo(
                        "-DOCSTART- O\n\nزار O\nلافروف B-PER\nبغداد B-GPE\n. O\n\nثم O\nغادر O\n\n");
    }

    @Test
    void widensAnEntityInsideAWordAndSaysSo() {
        Article article = Article.of("a", "بين لندن\nوموسكو").withWords().entity("GPE", "موسكو");
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(FormatBench.spans(trip.read().only(), "Entity")).containsExactly("GPE وموسكو");
        assertThat(trip.report().losses())
                .containsExactly(
                        new Loss(
                                LossKind.SNAPPED,
                                "a",
                                article.set().getSpans().get(5).getId(),
                                "Entity",
                                2,
                                "GPE موسكو",
                                "\u2066→ \u2067وموسكو\u2069\u2069"));
    }

    @Test
    void keepsTheOutermostOfNestedEntitiesAndListsTheRest() {
        Article article = Article.of("a", "بنك القاهرة").withWords().entity("GPE", "القاهرة");
        article.entity("ORG", "بنك القاهرة");
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(FormatBench.spans(trip.read().only(), "Entity"))
                .containsExactly("ORG بنك القاهرة");
        assertThat(trip.report().losses())
                .extracting(Loss::kind, Loss::surface, Loss::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LossKind.NESTED, "GPE القاهرة", "ORG بنك القاهرة"));
    }

    @Test
    void writesNestedEntitiesIntoColumnsAndReadsThemBack() {
        Article article = Article.of("a", "وزير خارجية روسيا هنا").withWords();
        article.entity("OCC", "وزير خارجية روسيا");
        article.entity("OCC", "وزير").entity("GPE", "روسيا");
        bench.with("columns", "2").roundTrip(article.document()).assertLossless();
        assertThat(bench.file())
                .contains("وزير B-OCC B-OCC\nخارجية I-OCC O\nروسيا I-OCC B-GPE\nهنا O O\n");
    }

    @Test
    void cutsAnEntityWhereTheSentenceEnds() {
        Article article = Article.of("a", "قال محمد\nعلي ذلك").withWords();
        article.entity("PER", "محمد\nعلي");
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(bench.file()).contains("محمد B-PER\n\nعلي O\n");
        assertThat(trip.report().kinds()).containsExactly(LossKind.CROSS_SENTENCE);
    }

    @Test
    void listsWhatHasNoTagOrCoversNoWordOrWasRejected() {
        Article article = Article.of("a", "زار  بغداد").withWords();
        article.builder().span("Entity", null, 0, 3);
        article.builder().span("Entity", "GPE", 3, 5);
        article.span("GPE", "بغداد").setStatus(Status.REJECTED);
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(trip.report().losses())
                .extracting(Loss::kind)
                .containsExactly(LossKind.NO_TAG, LossKind.NO_WORD, LossKind.REJECTED);
    }

    @Test
    void fillsTheGapOfADiscontinuousEntity() {
        Article article = Article.of("a", "وزيرا خارجية روسيا وتركيا").withWords();
        Span span = article.span("OCC", "وزيرا خارجية");
        span.setFurtherParts(java.util.List.of(20, 25));
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(FormatBench.spans(trip.read().only(), "Entity"))
                .containsExactly("OCC وزيرا خارجية روسيا وتركيا");
        assertThat(trip.report().kinds()).containsExactly(LossKind.DISCONTINUOUS);
    }

    @Test
    void listsRelationsAndCountsWhatEnginesMade() {
        Article article = Article.of("a", "التقى بوتين أردوغان").withWords();
        article.relation("MEETS", article.span("PER", "بوتين"), article.span("PER", "أردوغان"));
        article.segments(article.word("التقى"), java.util.List.of("التقى"), java.util.List.of(5));
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(trip.report().losses())
                .extracting(Loss::surface)
                .containsExactly(
                        "\u2066\u2068MEETS\u2069 \u2066\u2067بوتين\u2069 → \u2067أردوغان\u2069\u2069\u2069");
        assertThat(trip.report().tallies())
                .containsExactly(new Loss.Tally(LossKind.LAYER, "a", "Segment", 1, ""));
    }

    @Test
    void skipsBoilerplateWhenAsked() {
        Article article = Article.of("a", "موسكو\nزار بغداد").withWords().entity("GPE", "موسكو");
        article.builder().span("Zone", "DATELINE", 0, 5);
        RoundTrip trip =
                bench.with("zones", "skip")
                        .roundTrip(article.document())
                        .assertNothingUnannounced();
        assertThat(trip.read().only().text()).isEqualTo("زار بغداد");
        assertThat(trip.report().kinds()).contains(LossKind.SKIPPED_ZONE, LossKind.DOCUMENT);
    }

    @Test
    void makesWordsWhereASetHasNone() {
        Article article = Article.of("a", "زار بغداد.").entity("GPE", "بغداد");
        RoundTrip trip = bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file()).contains("زار O\nبغداد B-GPE\n. O\n");
        assertThat(trip.report().additions()).hasSize(2);
    }

    @Test
    void keepsAWordWithASpaceInOneLine() {
        Article article = Article.of("a", "نحو 10 000 جندي");
        article.builder().span("Sentence", null, 0, 15);
        article.builder().span("Word", null, 0, 3);
        article.builder().span("Word", null, 4, 10);
        article.builder().span("Word", null, 11, 15);
        bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(bench.file()).contains("10\u00A0000 O\n");
    }
}
