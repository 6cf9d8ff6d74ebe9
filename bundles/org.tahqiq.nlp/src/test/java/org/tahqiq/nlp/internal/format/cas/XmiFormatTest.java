package org.tahqiq.nlp.internal.format.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.Article;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.nlp.internal.format.Schemes;
import org.tahqiq.testkit.SharedData;

class XmiFormatTest {

    private static final Pattern CUSTOM_BUT_RELATION = Pattern.compile("<custom:(?!Relation )");

    private final Corpus corpus = Schemes.news();
    private final FormatBench bench = new FormatBench(new XmiFormat(), corpus);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keepsAnArticleWhole() {
        bench.roundTrip(article().document()).assertLossless();
    }

    @Test
    void keepsSeveralArticlesApart() {
        bench.roundTrip(article().document(), Article.of("b", "نص آخر").withWords().document())
                .assertLossless();
    }

    @Test
    void writesPlainDkproWithoutFactsOfOurs() {
        Article article = Article.of("a", "زار لافروف موسكو").withWords();
        article.entity("PER", "لافروف");
        article.set().getSpans().sort((a, b) -> Integer.compare(a.getBegin(), b.getBegin()));
        renumber(article.set());

        bench.roundTrip(article.document());

        assertThat(bench.file("a.xmi"))
                .containsPattern("<\\w+:NamedEntity xmi:id=\"\\d+\" .*value=\"PER\"")
                .contains(":DocumentMetaData ")
                .doesNotContain(":Facts ");
    }

    @Test
    void repeatsTheTagsOfAnUndividedWordOnItsToken() {
        Article article = Article.of("a", "كتاب وكتاب").withWords();
        Segment whole = article.segments(article.word("كتاب"), List.of("كتاب"), List.of(4)).get(0);
        whole.setValues(Map.of("pos", "NOUN", "xpos", "NN", "lemma", "كتاب"));
        List<Segment> parts =
                article.segments(article.word("وكتاب"), List.of("و", "كتاب"), List.of(1, 4));
        parts.get(1).setValues(Map.of("pos", "NOUN"));

        bench.roundTrip(article.document()).assertLossless();

        assertThat(bench.file("a.xmi").split(":POS_NOUN ", -1)).hasSize(2);
        assertThat(bench.file("a.xmi")).contains("PosValue=\"NN\"");
    }

    @Test
    void saysWhereAFileIsCutOff() {
        bench.roundTrip(article().document());
        String whole = bench.file("a.xmi");

        refuses(whole.substring(0, whole.length() / 2), "cut off");
        refuses("", "cut off");
    }

    @Test
    void namesTheLineOfDamage() {
        bench.roundTrip(article().document());
        String damaged = bench.file("a.xmi").replaceFirst("\n", "\n<<\n");

        assertThatThrownBy(() -> bench.read(damaged))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("file.xmi:2: is damaged: ");
    }

    @Test
    void neverReadsAnExternalEntity() {
        Path secret = bench.put("secret.txt", "secret");
        String attack =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                        + " xmi:version=\"2.0\">&e;</xmi:XMI>";

        refuses(
                attack,
                "file.xmi:2: holds a document type (DOCTYPE), which could make Tahqiq read other"
                        + " files; remove it");
    }

    @Test
    void neverFollowsADocumentTypeInTheTypes() {
        bench.roundTrip(article().document());
        bench.put(
                "TypeSystem.xml",
                bench.file("TypeSystem.xml")
                        .replaceFirst("\\?>", "?>\n<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"));

        refuses(bench.file("a.xmi"), "TypeSystem.xml:2: holds a document type (DOCTYPE)");
    }

    @Test
    void refusesNewerXmi() {
        bench.roundTrip(article().document());

        refuses(
                bench.file("a.xmi").replace("xmi:version=\"2.0\"", "xmi:version=\"2.5\""),
                "is XMI of another version (2.5); save it as XMI 2.0");
    }

    @Test
    void refusesWhatANewerTahqiqWrote() {
        bench.roundTrip(article().document());

        refuses(
                bench.file("a.xmi").replaceFirst(" version=\"1\"", " version=\"2\""),
                "file.xmi: was written by a newer Tahqiq; update Tahqiq to read it");
    }

    @Test
    void refusesOtherXml() {
        refuses("<html/>", "file.xmi:1: is no UIMA XMI file: it begins with html");
    }

    @Test
    void asksForTheTypesWhenTheyAreMissing() throws Exception {
        Schemes.spans(corpus, "Title");
        Article article = article();
        article.builder().span("Title", "x", 0, 3);
        bench.roundTrip(article.document());
        String content = bench.file("a.xmi").replace("custom", "elsewhere");
        Files.delete(bench.put("TypeSystem.xml", ""));

        refuses(
                content,
                "needs a TypeSystem.xml beside it that describes its types (the type"
                        + " org.tahqiq.elsewhere.Title is not described); put it there");
    }

    @Test
    void refusesAnnotationsOutsideOfTheText() {
        bench.roundTrip(article().document());

        refuses(
                bench.file("a.xmi").replaceFirst("end=\"3\"", "end=\"3000\""),
                "outside of its text of length");
    }

    @Test
    void refusesAFileWithoutText() {
        refuses(
                "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                        + " xmlns:cas=\"http:///uima/cas.ecore\" xmi:version=\"2.0\">"
                        + "<cas:NULL xmi:id=\"0\"/></xmi:XMI>",
                "file.xmi: has no text; a document needs some");
    }

    @Test
    void findsLayersForWebannosCustomTypesAndCountsTheRest() throws Exception {
        Schemes.spans(corpus, "Title");
        webanno();

        Read read =
                bench.read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"
                          xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore"
                          xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"
                          xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore">
                          <cas:NULL xmi:id="0"/>
                          <custom:Title xmi:id="1" sofa="9" begin="0" end="4" rank="minister"/>
                          <ner:Person xmi:id="2" sofa="9" begin="5" end="11" value="PER"/>
                          <ner:NamedEntity xmi:id="3" sofa="9" begin="12" end="17" value="GPE"/>
                          <custom:Relation xmi:id="4" sofa="9" begin="12" end="17" Governor="2"
                            Dependent="3" label="LOCATED_IN"/>
                          <custom:Mood xmi:id="5" sofa="9" begin="0" end="4"/>
                          <seg:Token xmi:id="6" sofa="9" begin="0" end="4" id="t1"/>
                          <cas:Sofa xmi:id="9" sofaNum="1" sofaID="_InitialView" mimeType="text"
                            sofaString="وزير لافروف موسكو"/>
                          <cas:View sofa="9" members="1 2 3 4 5 6"/>
                        </xmi:XMI>
                        """);

        ImportedDocument document = read.only();
        assertThat(FormatBench.spans(document, "Title")).containsExactly("minister وزير");
        assertThat(FormatBench.spans(document, "Entity"))
                .containsExactly("PER لافروف", "GPE موسكو");
        assertThat(document.annotations().orElseThrow().getRelations())
                .extracting(r -> r.getLayer() + " " + r.getTag())
                .containsExactly("Relation LOCATED_IN");
        assertThat(read.remarks())
                .extracting(Remark::sentence)
                .containsExactly(
                        "webanno.custom.Mood (1): left out, because the corpus has no layer for"
                                + " this type.",
                        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token:id (1): left"
                                + " out, because the layer has no such feature.");
    }

    @Test
    void readsTheFilesOfWebanno() throws Exception {
        Path suite = SharedData.require("data/webanno-tsv3");
        bench.put(
                "TypeSystem.xml",
                Files.readAllBytes(suite.resolve("desc/type/webannoTestTypes.xml")));
        int files = 0;
        for (Path file : xmiFiles(suite)) {
            // A few were made with features that these types do not have yet.
            if (Files.readString(file).contains("intValue")) {
                continue;
            }
            files++;
            Read read = bench.read(bench.put("file.xmi", Files.readAllBytes(file)));
            assertThat(read.only().text()).as(file.toString()).isNotEmpty();
            assertThat(read.remarks().stream().anyMatch(r -> r.sentence().contains(".custom.")))
                    .as(file + " uses custom types, whose loss is told")
                    .isEqualTo(CUSTOM_BUT_RELATION.matcher(Files.readString(file)).find());
        }
        assertThat(files).isGreaterThan(30);
    }

    private static List<Path> xmiFiles(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
        }
    }

    @Test
    void isNotASetOfACorpus(@TempDir Path folder) throws Exception {
        CorpusStore store = CorpusStore.create(new PlainCorpusFiles(folder), corpus);
        store.addDocument(NewDocument.of("a", "نص"));
        store.save(store.newSet("a", "gold"));

        assertThatThrownBy(() -> bench.read(folder.resolve("documents/a/gold.xmi")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("is no UIMA XMI file");
    }

    private void webanno() {
        bench.put(
                "TypeSystem.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
                  <types>
                    <typeDescription><name>webanno.custom.Title</name>
                      <supertypeName>uima.tcas.Annotation</supertypeName>
                      <features><featureDescription><name>rank</name>
                        <rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features>
                    </typeDescription>
                    <typeDescription><name>webanno.custom.Mood</name>
                      <supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
                    <typeDescription><name>webanno.custom.Relation</name>
                      <supertypeName>uima.tcas.Annotation</supertypeName>
                      <features>
                        <featureDescription><name>Governor</name>
                          <rangeTypeName>uima.tcas.Annotation</rangeTypeName></featureDescription>
                        <featureDescription><name>Dependent</name>
                          <rangeTypeName>uima.tcas.Annotation</rangeTypeName></featureDescription>
                        <featureDescription><name>label</name>
                          <rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
                      </features>
                    </typeDescription>
                  </types>
                </typeSystemDescription>
                """);
    }

    private void refuses(String content, String part) {
        assertThatThrownBy(() -> bench.read(content))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(part)
                .hasMessageMatching("(?s)(file\\.xmi|TypeSystem\\.xml)(:\\d+)?: .*");
    }

    private static Article article() {
        Article article = Article.of("a", "زار لافروف موسكو\nوقال: «نعم»").withWords();
        Span minister = article.span("PER", "لافروف");
        Span city = article.span("GPE", "موسكو");
        article.relation("LOCATED_IN", minister, city).setNote("انظر");
        return article;
    }

    private static void renumber(AnnotationSet set) {
        int number = 0;
        for (Span span : set.getSpans()) {
            span.setId("s" + ++number);
        }
    }
}
