package org.tahqiq.nlp.internal.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.RunStep;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;

class JsonlFormatTest {

    private final FormatBench bench = new FormatBench(new JsonlFormat());

    @AfterEach
    void deleteFiles() {
        bench.close();
    }

    @Test
    void writesOneObjectALineWithBothKindsOfOffsets() {
        Article article = Article.of("a", "😀 زار لافروف").withWords();
        Span span = article.span("PER", "لافروف");
        span.setStatus(Status.ACCEPTED);
        bench.roundTrip(article.document(), Article.of("b", "نص").document()).assertLossless();
        List<String> lines = bench.file().lines().toList();
        assertThat(lines).hasSize(2);
        JsonObject line = JsonParser.parseString(lines.get(0)).getAsJsonObject();
        assertThat(line.get("text").getAsString()).isEqualTo("😀 زار لافروف");
        assertThat(line.get("spans").toString())
                .isEqualTo(
                        "[{\"id\":\"s5\",\"layer\":\"Entity\",\"tag\":\"PER\",\"begin\":7,\"end\":13,"
                                + "\"beginCodePoint\":6,\"endCodePoint\":12,\"text\":\"لافروف\","
                                + "\"status\":\"accepted\"}]");
        assertThat(line.get("words").getAsJsonArray()).hasSize(3);
        assertThat(line.get("sentences").getAsJsonArray()).hasSize(1);
    }

    @Test
    void carriesEverythingWithItsIds() {
        Article article = Article.of("a", "وللكتاب كتاب").withWords();
        article.segments(
                article.word("وللكتاب"), List.of("و", "ل", "ال", "كتاب"), List.of(1, 1, 1, 4));
        Span person = article.span("PER", "كتاب");
        person.setFurtherParts(List.of(8, 12));
        person.setNote("سطر\n\"آخر\"");
        person.setScore(0.75);
        person.setAnnotator("arabic-news");
        person.setRun("run1");
        person.setOriginId("s9");
        person.setWhen(Instant.parse("2026-11-22T01:02:03Z"));
        article.relation("MEETS", person, person).setValues(Map.of("sure", "نعم|لا"));
        article.builder().label("Topic", "سياسة");
        AnnotationSet set = article.set();
        set.setState(SetState.FINISHED);
        Run run = AnnotationFactory.eINSTANCE.createRun();
        run.setId("run1");
        run.setPipeline("arabic-news");
        run.setStarted(Instant.parse("2026-11-22T01:02:03.000000001Z"));
        RunStep step = AnnotationFactory.eINSTANCE.createRunStep();
        step.setEngine("words");
        step.setVersion("1");
        step.setParameters(Map.of("a", "b"));
        run.getSteps().add(step);
        RunStep withoutParameters = AnnotationFactory.eINSTANCE.createRunStep();
        withoutParameters.setEngine("sentences");
        run.getSteps().add(withoutParameters);
        set.getRuns().add(run);
        RoundTrip trip = bench.roundTrip(article.document()).assertLossless();
        AnnotationSet read = trip.read().only().annotations().orElseThrow();
        assertThat(EcoreUtil.equals(read.getSegments(), set.getSegments())).isTrue();
        assertThat(EcoreUtil.equals(read.getRelations(), set.getRelations())).isTrue();
        assertThat(EcoreUtil.equals(read.getLabels(), set.getLabels())).isTrue();
        assertThat(EcoreUtil.equals(read.getRuns(), set.getRuns())).isTrue();
        assertThat(read.getState()).isEqualTo(SetState.FINISHED);
        assertThat(read.getSpans()).extracting(Span::getId).contains(person.getId());
    }

    @Test
    void readsDoccanosTriples() throws Exception {
        Read read =
                bench.read(
                        "{\"id\": 7, \"text\": \"😀 زار لافروف بغداد\", \"label\": [[6, 12, \"PER\"],"
                                + " [13, 18, \"GPE\"]], \"Comments\": []}\n");
        assertThat(FormatBench.spans(read.only(), "Entity"))
                .containsExactly("PER لافروف", "GPE بغداد");
        assertThat(read.only().name()).isEqualTo("7");
    }

    @Test
    void readsDoccanosEntitiesAndRelations() throws Exception {
        Read read =
                bench.read(
                        "{\"text\": \"Sony in Tokyo\", \"entities\": [{\"id\": 3, \"start_offset\": 0,"
                                + " \"end_offset\": 4, \"label\": \"ORG\"}, {\"id\": 4, \"start_offset\": 8,"
                                + " \"end_offset\": 13, \"label\": \"GPE\"}], \"relations\": [{\"id\": 1,"
                                + " \"from_id\": 3, \"to_id\": 4, \"type\": \"LOCATED_IN\"}]}");
        var set = read.only().annotations().orElseThrow();
        assertThat(set.getRelations()).hasSize(1);
        assertThat(set.getRelations().get(0).getTag()).isEqualTo("LOCATED_IN");
        assertThat(read.only().name()).isEqualTo("file-0001");
    }

    @Test
    void keepsPlainMembersAndTellsWhatItLeavesOut() throws Exception {
        Read read =
                bench.read(
                        "{\"text\": \"x\", \"title\": \"عنوان\", \"outlet\": \"وكالة\", \"tokens\": [1]}");
        assertThat(read.only().title()).isEqualTo("عنوان");
        assertThat(read.only().metadata()).isEqualTo(Map.of("outlet", "وكالة"));
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly("file.jsonl:1: Left out: tokens.");
    }

    @Test
    void keepsLabelsOfTheWholeDocument() throws Exception {
        Read read = bench.read("{\"text\": \"x\", \"label\": [\"سياسة\"]}");
        assertThat(read.only().annotations().orElseThrow().getLabels())
                .extracting(label -> label.getTag())
                .containsExactly("سياسة");
    }

    @Test
    void findsOutThatOffsetsCountUtf16() throws Exception {
        Read read =
                bench.read(
                        "{\"text\": \"😀 بغداد\", \"spans\": [{\"start\": 3, \"end\": 8, \"label\":"
                                + " \"GPE\", \"text\": \"بغداد\"}]}");
        assertThat(FormatBench.spans(read.only(), "Entity")).containsExactly("GPE بغداد");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void namesBrokenLinesAndReadsTheOthers() throws Exception {
        Read read =
                bench.read(
                        "{\"text\": \"a\"}\n{\"text\": \n[1]\n{\"label\": []}\n{\"text\": \"b\", \"label\":"
                                + " [[0, 9, \"X\"]]}\n{\"text\": \"c\"}\n");
        assertThat(read.documents()).extracting(d -> d.text()).containsExactly("a", "c");
        assertThat(read.failures())
                .extracting(Exception::getMessage)
                .containsExactly(
                        "file.jsonl:2: is no JSON, from column 10 on; every line must be one JSON object",
                        "file.jsonl:3: is no JSON object; every line must be one, such as {\"text\": \"…\"}",
                        "file.jsonl:4: there is no member 'text' with the text of a document",
                        "file.jsonl:5: the offsets 0 and 9 of X are not within the text of 1 character");
    }

    @Test
    void namesTheMemberThatIsWrong() throws Exception {
        Read read =
                bench.read(
                        "{\"tahqiq\": 1, \"id\": \"a\", \"text\": \"x\", \"spans\": [{\"id\": \"s1\","
                                + " \"layer\": \"Entity\", \"begin\": \"0\", \"end\": 1}]}\n"
                                + "{\"tahqiq\": 2, \"id\": \"a\", \"text\": \"x\"}\n"
                                + "{\"tahqiq\": 1, \"id\": \"a\"}\n");
        assertThat(read.failures())
                .extracting(Exception::getMessage)
                .containsExactly(
                        "file.jsonl:1: the member 'spans[0].begin' is not a whole number",
                        "file.jsonl:2: the member 'tahqiq' tells of a newer version; update Tahqiq to read this file",
                        "file.jsonl:3: the member 'text' is missing");
    }

    @Test
    void refusesATextThatACorpusCannotKeep() throws Exception {
        Read read = bench.read("{\"text\": \"a\\u0000b\"}\n{\"text\": \"\\ud83d\"}\n");
        assertThat(read.failures())
                .extracting(Exception::getMessage)
                .allMatch(message -> message.contains("which cannot be kept in a corpus"))
                .hasSize(2);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> bench.read("\n")).hasMessage("file.jsonl: holds no line");
    }

    @Test
    void recognisesDocumentsInLines() {
        JsonlFormat format = new JsonlFormat();
        assertThat(format.recognises(head("{\"text\": \"x\"}\n"))).isTrue();
        assertThat(format.recognises(head("{\"name\": \"x\"}\n"))).isFalse();
        assertThat(format.recognises(head("[{\"text\": \"x\"}]\n"))).isFalse();
    }

    private static FileHead head(String text) {
        return new FileHead("a.jsonl", text.getBytes(StandardCharsets.UTF_8));
    }
}
