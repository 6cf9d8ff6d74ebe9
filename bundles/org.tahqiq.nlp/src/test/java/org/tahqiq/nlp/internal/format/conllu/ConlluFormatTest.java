package org.tahqiq.nlp.internal.format.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Loss;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;

class ConlluFormatTest {

    private final FormatBench bench = new FormatBench(new ConlluFormat());

    @AfterEach
    void deleteFiles() {
        bench.close();
    }

    private static String row(String... columns) {
        return String.join("\t", columns) + "\n";
    }

    private static List<String> segments(ImportedDocument document) {
        return document.annotations().orElseThrow().getSegments().stream()
                .map(segment -> describe(document.text(), segment))
                .toList();
    }

    private static String describe(String text, Segment segment) {
        String covered = text.substring(segment.getBegin(), segment.getEnd());
        return segment.getForm() == null ? covered : covered + "{" + segment.getForm() + "}";
    }

    @Test
    void writesAWordWithItsSegmentsAsAMultiwordToken() {
        Article article = Article.of("a", "قرأ وللكتاب.").withWords();
        article.segments(
                        article.word("وللكتاب"),
                        List.of("و", "ل", "ال", "كتاب"),
                        List.of(1, 1, 1, 4))
                .get(3)
                .setValues(Map.of("pos", "NOUN", "lemma", "كتاب", "morph", "Case=Gen|Number=Sing"));
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file())
                .isEqualTo(
                        "# newdoc id = a\n# tahqiq = 1\n# global.Entity = eid-etype\n"
                                + "# sent_id = a-1\n# text = قرأ وللكتاب.\n"
                                + row("1", "قرأ", "_", "_", "_", "_", "_", "_", "_", "_")
                                + row(
                                        "2-5",
                                        "وللكتاب",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "SpaceAfter=No")
                                + row("2", "و", "_", "_", "_", "_", "_", "_", "_", "_")
                                + row("3", "ل", "_", "_", "_", "_", "_", "_", "_", "_")
                                + row("4", "ال", "_", "_", "_", "_", "_", "_", "_", "_")
                                + row(
                                        "5",
                                        "كتاب",
                                        "كتاب",
                                        "NOUN",
                                        "_",
                                        "Case=Gen|Number=Sing",
                                        "_",
                                        "_",
                                        "_",
                                        "_")
                                + row("6", ".", "_", "_", "_", "_", "_", "_", "_", "SpaceAfter=No")
                                + "\n");
    }

    @Test
    void restoresAnyText() {
        String text = "\n 😀  قال:\t\"نعم\"\r\n\r\nوذهب\u00A0 إلى…\n";
        Article article = Article.of("a", text).withWords();
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(trip.read().only().text()).isEqualTo(text);
        assertThat(bench.file())
                .contains("SpacesBefore=\\n\\s")
                .contains("SpacesAfter=\\r\\n\\r\\n");
    }

    @Test
    void writesEntitiesAsBracketsOnSegmentsAndKeepsNestedOnes() {
        Article article = Article.of("a", "وزير خارجية وروسيا").withWords();
        article.segments(article.word("وروسيا"), List.of("و", "روسيا"), List.of(1, 5));
        article.entity("OCC", "وزير خارجية وروسيا").entity("GPE", "روسيا");
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file())
                .contains("\tEntity=(e1-OCC\n")
                .contains("4\tروسيا\t_\t_\t_\t_\t_\t_\t_\tEntity=e1)(e2-GPE)\n");
    }

    @Test
    void keepsAnEntityThatBeginsInsideAWordWithoutSegments() {
        Article article = Article.of("a", "بين لندن وموسكو").withWords().entity("GPE", "موسكو");
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file()).contains("Entity=(e1-GPE)|Shift=e1:1:0");
    }

    @Test
    void keepsDiscontinuousAndCrossingEntitiesAndOtherLayers() {
        Article article = Article.of("a", "وزيرا خارجية روسيا وتركيا هنا").withWords();
        article.span("OCC", "وزيرا").setFurtherParts(List.of(19, 25));
        article.entity("ORG", "خارجية روسيا").entity("ORG", "روسيا وتركيا");
        article.builder().span("Zone", "DATELINE", 0, 5);
        article.builder().span("Entity", null, 26, 29);
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file()).contains("[1/2]-OCC)").contains("-Zone:DATELINE)").contains("-_)");
    }

    @Test
    void writesDependenciesAndTheRoot() {
        Article article = Article.of("a", "زار لافروف بغداد").withWords();
        var verb = article.segments(article.word("زار"), List.of("زار"), List.of(3)).get(0);
        var subject =
                article.segments(article.word("لافروف"), List.of("لافروف"), List.of(6)).get(0);
        var object = article.segments(article.word("بغداد"), List.of("بغداد"), List.of(5)).get(0);
        article.builder().relation("Dependency", "nsubj", verb.getId(), subject.getId());
        article.builder().relation("Dependency", "obj", verb.getId(), object.getId());
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file())
                .contains("1\tزار\t_\t_\t_\t_\t0\troot\t_\tSegment=Yes\n")
                .contains("2\tلافروف\t_\t_\t_\t_\t1\tnsubj\t_\tSegment=Yes\n");
    }

    @Test
    void countsASecondHeadAndAHeadInAnotherSentence() {
        Article article = Article.of("a", "زار\nبغداد أمس").withWords();
        var first = article.segments(article.word("زار"), List.of("زار"), List.of(3)).get(0);
        var second = article.segments(article.word("بغداد"), List.of("بغداد"), List.of(5)).get(0);
        var third = article.segments(article.word("أمس"), List.of("أمس"), List.of(3)).get(0);
        article.builder().relation("Dependency", "obj", first.getId(), second.getId());
        article.builder().relation("Dependency", "nmod", second.getId(), third.getId());
        article.builder().relation("Dependency", "obl", third.getId(), third.getId());
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(trip.report().tallies())
                .containsExactly(
                        new Loss.Tally(
                                LossKind.CROSSING,
                                "a",
                                "Dependency",
                                2,
                                "A second head, or one in another sentence."));
    }

    @Test
    void listsRelationsBetweenEntities() {
        Article article = Article.of("a", "التقى بوتين أردوغان").withWords();
        article.relation("MEETS", article.span("PER", "بوتين"), article.span("PER", "أردوغان"));
        RoundTrip trip = bench.roundTrip(article.document()).assertNothingUnannounced();
        assertThat(trip.report().losses())
                .extracting(Loss::surface)
                .containsExactly(
                        "\u2066\u2068MEETS\u2069 \u2066\u2067بوتين\u2069 → \u2067أردوغان\u2069\u2069\u2069");
    }

    @Test
    void readsMultiwordTokensAndFindsWhatTheirFormsCover() throws Exception {
        Read read =
                bench.read(
                        "# text = vámonos al mar\n"
                                + row("1-2", "vámonos", "_", "_", "_", "_", "_", "_", "_", "_")
                                + row("1", "vamos", "ir", "VERB", "_", "_", "0", "root", "_", "_")
                                + row("2", "nos", "nosotros", "_", "_", "_", "1", "obj", "_", "_")
                                + row("3-4", "al", "_", "_", "_", "_", "_", "_", "_", "_")
                                + row("3", "a", "a", "_", "_", "_", "5", "case", "_", "_")
                                + row("4", "el", "el", "_", "_", "_", "5", "det", "_", "_")
                                + row("5", "mar", "mar", "_", "_", "_", "1", "obl", "_", "_"));
        assertThat(read.only().text()).isEqualTo("vámonos al mar");
        assertThat(FormatBench.spans(read.only(), "Word")).containsExactly("vámonos", "al", "mar");
        assertThat(segments(read.only()))
                .containsExactly("vámo{vamos}", "nos", "a", "l{el}", "mar");
        assertThat(read.only().annotations().orElseThrow().getRelations()).hasSize(4);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void beginsADocumentWhereTheFileSaysSo() throws Exception {
        String sentence = row("1", "a", "_", "X", "_", "_", "_", "_", "_", "_") + "\n";
        Read read =
                bench.read(
                        "# newdoc id = x\n# sent_id = 1\n"
                                + sentence
                                + "# sent_id = 2\n"
                                + sentence
                                + "# newdoc id = y\n# newpar\n"
                                + sentence
                                + "# newpar\n"
                                + sentence);
        assertThat(read.documents())
                .extracting(d -> d.name() + ":" + d.text())
                .containsExactly("x:a\na", "y:a\n\na");
    }

    @Test
    void tellsWhenTheTextIsNotMadeOfTheForms() throws Exception {
        Read read =
                bench.read(
                        "# text = هنا\n"
                                + row("1", "هناك", "_", "ADV", "_", "_", "_", "_", "_", "_"));
        assertThat(read.only().text()).isEqualTo("هناك");
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "file.conllu:1: The comment # text is not made of the forms here, and in 1 sentence in all; the text was made of the forms.");
    }

    @Test
    void leavesOutEmptyNodesAndEnhancedDependenciesAndSaysSo() throws Exception {
        Read read =
                bench.read(
                        "# author = x\n"
                                + row(
                                        "1", "a", "_", "X", "_", "_", "0", "root", "0:root",
                                        "Gloss=b")
                                + row("1.1", "b", "_", "X", "_", "_", "_", "_", "1:x", "_"));
        assertThat(read.remarks())
                .extracting(Remark::sentence)
                .containsExactly(
                        "1 empty node was left out.",
                        "1 line with enhanced dependencies was left without them.",
                        "Left out: # author, Gloss.");
        Read kept =
                bench.with("misc", "keep")
                        .read(row("1", "a", "_", "X", "_", "_", "_", "_", "_", "Gloss=b"));
        assertThat(kept.only().annotations().orElseThrow().getSegments().get(0).getValues())
                .isEqualTo(Map.of("pos", "X", "Gloss", "b"));
    }

    @Test
    void readsEntitiesOfOthers() throws Exception {
        Read read =
                bench.read(
                        "# global.Entity = eid-etype-head-other\n"
                                + row(
                                        "1",
                                        "Sue",
                                        "_",
                                        "X",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "Entity=(e5-person-1-")
                                + row(
                                        "2",
                                        "Ng",
                                        "_",
                                        "X",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "Entity=e5)|NER=B-PER")
                                + row(
                                        "3",
                                        "she",
                                        "_",
                                        "X",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "_",
                                        "Entity=(e5-person-1-)|NER=I-PER"));
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactly("person Sue Ng", "person she", "PER Ng she");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void namesTheLineThatIsBroken() throws Exception {
        String good = row("1", "a", "_", "X", "_", "_", "_", "_", "_", "_");
        assertBroken(
                good + "2\tb\n",
                "file.conllu:2: has 2 columns; a line of CoNLL-U has 10, with a tab between them");
        assertBroken(good + good, "file.conllu:2: has the number 1 where 2 comes next");
        assertBroken(
                row("x", "a", "_", "X", "_", "_", "_", "_", "_", "_"),
                "file.conllu:1: the first column is 'x'; expected a number, a range such as 3-4, or 5.1");
        assertBroken(
                row("1", "a", "_", "X", "_", "_", "7", "obj", "_", "_"),
                "file.conllu:1: the head is '7', but the sentence has words from 1 to 1");
        assertBroken(
                row("1-3", "ab", "_", "_", "_", "_", "_", "_", "_", "_") + good + "\n",
                "file.conllu:3: the token before this line has words up to 3, but the last one is 1");
        assertBroken(
                row("1", "a", "_", "X", "_", "_", "_", "_", "_", "Entity=(e1-PER"),
                "file.conllu:1: the entity e1 begins here and ends nowhere");
        assertBroken(
                row("1", "a", "_", "X", "_", "_", "_", "_", "_", "Entity=e1)"),
                "file.conllu:1: the entity e1 ends here and begins nowhere");
    }

    private void assertBroken(String content, String sentence) throws Exception {
        try {
            Read read = bench.read(content);
            assertThat(read.documents()).isEmpty();
            assertThat(read.failures()).extracting(Exception::getMessage).containsExactly(sentence);
        } catch (org.tahqiq.core.CorpusException e) {
            assertThat(e).hasMessage(sentence);
        }
    }

    @Test
    void readsTheOtherDocumentsOfAFileWithABrokenOne() throws Exception {
        Read read =
                bench.read(
                        "# newdoc id = x\n1\ta\n\n# newdoc id = y\n"
                                + row("1", "b", "_", "X", "_", "_", "_", "_", "_", "_"));
        assertThat(read.documents()).extracting(d -> d.name()).containsExactly("y");
        assertThat(read.failures()).hasSize(1);
    }

    @Test
    void refusesAFileWithoutWords() {
        assertThatThrownBy(() -> bench.read("# nothing\n"))
                .hasMessage("file.conllu: holds no word");
    }

    @Test
    void recognisesTenColumns() {
        ConlluFormat format = new ConlluFormat();
        assertThat(format.recognises(head(row("1", "a", "_", "X", "_", "_", "_", "_", "_", "_"))))
                .isTrue();
        assertThat(format.recognises(head("a B-PER\n"))).isFalse();
    }

    private static FileHead head(String text) {
        return new FileHead("a.conllu", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsAFormThatTheWrittenWordDoesNotShow() {
        Article article = Article.of("a", "على").withWords();
        Span word = article.word("على");
        article.segments(word, List.of("عَلَى"), List.of(3)).get(0).setValues(Map.of("lemma", "_"));
        word.setValues(Map.of("norm", "علي", "a=b", "x|y"));
        bench.roundTrip(article.document()).assertLossless();
        assertThat(bench.file()).contains("Segment.lemma=_|Word.a\\u003Db=x\\py|Word.norm=علي");
    }

    @Test
    void theTreeOfASentenceIsAComment() {
        String tree = "(ROOT (S (VP (VBD قرأ) (NP (NN كتابا))) (PUNC .)))";
        Article article = Article.of("a", "قرأ كتابا.").withWords();
        article.builder().span("Tree", null, 0, 10).setValues(Map.of("bracketing", tree));

        bench.roundTrip(article.document()).assertLossless();

        assertThat(bench.file()).contains("\n# constituency = " + tree + "\n");
        assertThat(bench.file()).doesNotContain("Entity=");
    }

    @Test
    void aTreeOverPartOfASentenceIsASpanLikeOthers() {
        Article article = Article.of("a", "قرأ كتابا.").withWords();
        article.builder().span("Tree", null, 4, 9).setValues(Map.of("bracketing", "(NN كتابا)"));

        bench.roundTrip(article.document()).assertNothingUnannounced();

        assertThat(bench.file()).doesNotContain("constituency");
    }
}
