package org.tahqiq.nlp.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.PennTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;

/** The engines in their order on sentences of our own, with the true models. */
final class CoreNlpEnginesTest {

    private static final String[] TO_SEGMENTS = {"news-segmenter", "corenlp-segmenter"};
    private static final String[] TO_TAGS = {"news-segmenter", "corenlp-segmenter", "corenlp-pos"};

    /** Engines share models, but let go of them when they end. */
    private static final List<Object> HELD = new ArrayList<>();

    @BeforeAll
    static void holdTheModels() throws Exception {
        HELD.add(Models.segmenter(Models.SEGMENTER));
        HELD.add(Models.tagger(Models.TAGGER));
        HELD.add(Models.parser(Models.PARSER));
    }

    @AfterAll
    static void letThemGo() {
        HELD.clear();
    }

    @Test
    void segmentsAreThoseOfTheTreebank() throws Exception {
        CAS cas = run("وصل الوزير ونظيره إلى موسكو للمشاركة في القمة.", TO_SEGMENTS);

        assertThat(segments(cas))
                .containsExactly(
                        "وصل",
                        "الوزير",
                        "و",
                        "نظير",
                        "ه",
                        "إلى",
                        "موسكو",
                        "ل",
                        "لمشاركة=المشاركة",
                        "في",
                        "القمة",
                        ".");
    }

    @Test
    void articlesBecomeSegmentsWhereThePartOfSpeechTellsOfThem() throws Exception {
        CAS cas = run("بدأت الزيارة للمشاركة في القمة.", TO_TAGS);

        assertThat(tagged(cas))
                .containsExactly(
                        "بدأت/VERB/VBD",
                        "ال/DET/DT",
                        "زيارة/NOUN/DTNN",
                        "ل/ADP/IN",
                        "ل=ال/DET/DT",
                        "مشاركة/NOUN/DTNN",
                        "في/ADP/IN",
                        "ال/DET/DT",
                        "قمة/NOUN/DTNN",
                        "./PUNCT/PUNC");
        assertThat(indices(cas)).containsExactly(0, 0, 1, 0, 1, 2, 0, 0, 1, 0);
    }

    @Test
    void marksAreNeverTakenForWords() throws Exception {
        CAS cas = run("قال الوزير – أمس – «نعم» (3+3) 50%.", TO_TAGS);

        assertThat(tagged(cas))
                .contains("–/PUNCT/PUNC", "«/PUNCT/PUNC", "(/PUNCT/PUNC", "./PUNCT/PUNC")
                .anyMatch(segment -> segment.startsWith("%/SYM") || segment.startsWith("50%/"));
    }

    @Test
    void articlesStayWhereThatIsAskedFor() throws Exception {
        CAS cas =
                run(
                        "بدأت الزيارة.",
                        List.of(
                                describe("news-segmenter", Map.of()),
                                describe("corenlp-segmenter", Map.of()),
                                describe("corenlp-pos", Map.of("splitArticle", "false"))));

        assertThat(tagged(cas)).contains("الزيارة/NOUN/DTNN");
    }

    @Test
    void theTaggerReadsTheSegmentsOfOtherSegmentersToo() throws Exception {
        CAS cas =
                run("بدأت الزيارة للمشاركة.", "news-segmenter", "clitic-segmenter", "corenlp-pos");

        assertThat(tagged(cas)).contains("ال/DET/DT", "زيارة/NOUN/DTNN", "مشاركة/NOUN/DTNN");
    }

    @Test
    void segmentsTouchAndCoverTheirWords() throws Exception {
        String text =
                "وبـ«الاتفاقية» الـ50 (3+3) قالـوا: لِلْأُمَمِ المتحدة… ٢٠٢٠-٢٠٢٢ Reuters‏ بالـ GMT؟";
        CAS cas = run(text, TO_SEGMENTS);

        int at = -1;
        for (AnnotationFS segment : inOrder(cas)) {
            AnnotationFS word = TahqiqTypes.wordOf(segment);
            assertThat(segment.getBegin())
                    .isEqualTo(TahqiqTypes.indexOf(segment) == 0 ? word.getBegin() : at);
            at = segment.getEnd();
            assertThat(at).isGreaterThan(segment.getBegin()).isLessThanOrEqualTo(word.getEnd());
        }
    }

    @Test
    void aTreeHasTheFormsOfTheTextAsLeaves() throws Exception {
        List<String> trees = trees(run("وصل الوزير إلى أنقرة (أمس).", parsing(100)));

        assertThat(trees).hasSize(1);
        assertThat(trees.get(0))
                .startsWith("(ROOT (S (VP (VBD وصل) (NP (DTNN الوزير))")
                .contains("(NNP أنقرة)", "-LRB-", "-RRB-")
                .endsWith("(PUNC .)))");
    }

    @Test
    void aSentenceBeyondTheLengthHasNoTree() throws Exception {
        CAS cas = run("وصل الوزير إلى موسكو.\nبدأت القمة.", parsing(4));

        assertThat(trees(cas)).hasSize(1).allMatch(tree -> tree.contains("القمة"));
    }

    @Test
    void withoutPartsOfSpeechOfTheTreebankThereIsNoTree() throws Exception {
        CAS cas = run("بدأت القمة.", "news-segmenter", "corenlp-segmenter", "corenlp-parser");

        assertThat(trees(cas)).isEmpty();
    }

    @Test
    void namesAreProposedWithAKind() throws Exception {
        CAS cas =
                run(
                        "التقى السيد ناصر بوريطة الصحفيين في مدينة زوغديدي.",
                        "news-segmenter",
                        "corenlp-segmenter",
                        "corenlp-pos",
                        "corenlp-names");

        assertThat(entities(cas)).contains("PER:ناصر بوريطة", "GPE:زوغديدي");
    }

    @Test
    void whatIsFoundAlreadyIsNotProposedAgain() throws Exception {
        CAS cas =
                run(
                        "وصل الوزير إلى موسكو.",
                        "news-segmenter",
                        "corenlp-segmenter",
                        "corenlp-pos",
                        "dictionary-entities",
                        "corenlp-names");

        assertThat(entities(cas)).containsOnlyOnce("GPE:موسكو");
    }

    @Test
    void zonesGetNeitherTreesNorNames() throws Exception {
        CAS cas = JCasFactory.createJCas().getCas();
        String text = "المصدر: سبوتنيك موسكو";
        cas.setDocumentText(text);
        TahqiqTypes.addZone(cas, 0, text.length(), "SOURCE");
        process(
                cas,
                List.of(
                        describe("news-segmenter", Map.of()),
                        describe("corenlp-segmenter", Map.of()),
                        describe("corenlp-pos", Map.of()),
                        describe("corenlp-parser", Map.of()),
                        describe("corenlp-names", Map.of())));

        assertThat(segments(cas)).isNotEmpty();
        assertThat(trees(cas)).isEmpty();
        assertThat(entities(cas)).isEmpty();
    }

    @Test
    void aSentenceOfFiveThousandWordsComesToAnEnd() throws Exception {
        String text = String.join(" ", Collections.nCopies(1250, "قال الوزير إن القمة")) + ".";

        CAS cas = run(text, parsing(100));

        assertThat(segments(cas)).hasSizeGreaterThan(5000);
        assertThat(trees(cas)).isEmpty();
    }

    @Test
    void anEmptyDocumentAndOneOfMarksAreNoTrouble() throws Exception {
        for (String text :
                List.of("", " \n\u00A0\n", "…", "ـ", "))) (((", "\u200F.\u200F", "😀 😀")) {
            CAS cas = run(text, parsing(100));

            assertThat(trees(cas)).as(text).hasSizeLessThanOrEqualTo(segments(cas).size());
        }
    }

    private static List<AnalysisEngineDescription> parsing(int maxSentenceLength) throws Exception {
        List<AnalysisEngineDescription> steps = new ArrayList<>();
        for (String id : TO_TAGS) {
            steps.add(describe(id, Map.of()));
        }
        String most = Integer.toString(maxSentenceLength);
        steps.add(describe("corenlp-parser", Map.of("maxSentenceLength", most)));
        return steps;
    }

    private static AnalysisEngineDescription describe(String id, Map<String, String> values)
            throws Exception {
        EngineRegistry registry = EngineRegistry.installed();
        EngineDescriptor engine = registry.engine(id).orElseThrow();
        return registry.describe(engine, ParameterValues.of(engine, values, Path.of("")));
    }

    private static CAS run(String text, String... engines) throws Exception {
        List<AnalysisEngineDescription> steps = new ArrayList<>();
        for (String id : engines) {
            steps.add(describe(id, Map.of()));
        }
        return run(text, steps);
    }

    private static CAS run(String text, List<AnalysisEngineDescription> steps) throws Exception {
        CAS cas = JCasFactory.createJCas().getCas();
        cas.setDocumentLanguage("ar");
        cas.setDocumentText(text);
        process(cas, steps);
        return cas;
    }

    private static void process(CAS cas, List<AnalysisEngineDescription> steps) throws Exception {
        AnalysisEngine engine =
                AnalysisEngineFactory.createEngine(
                        AnalysisEngineFactory.createEngineDescription(
                                steps.toArray(AnalysisEngineDescription[]::new)));
        engine.process(cas);
        engine.destroy();
    }

    private static List<AnnotationFS> inOrder(CAS cas) {
        List<AnnotationFS> segments = TahqiqTypes.all(cas, TahqiqTypes.SEGMENT);
        segments.sort(
                Comparator.<AnnotationFS>comparingInt(s -> TahqiqTypes.wordOf(s).getBegin())
                        .thenComparingInt(TahqiqTypes::indexOf));
        return segments;
    }

    private static List<String> segments(CAS cas) {
        return inOrder(cas).stream().map(CoreNlpEnginesTest::shown).toList();
    }

    private static List<Integer> indices(CAS cas) {
        return inOrder(cas).stream().map(TahqiqTypes::indexOf).toList();
    }

    private static List<String> tagged(CAS cas) {
        return inOrder(cas).stream()
                .map(
                        segment ->
                                shown(segment)
                                        + "/"
                                        + TahqiqTypes.text(segment, "pos")
                                        + "/"
                                        + TahqiqTypes.text(segment, "xpos"))
                .toList();
    }

    private static String shown(AnnotationFS segment) {
        String form = TahqiqTypes.text(segment, "form");
        return segment.getCoveredText() + (form == null ? "" : "=" + form);
    }

    private static List<String> trees(CAS cas) {
        return TahqiqTypes.all(cas, PennTree.class.getName()).stream()
                .map(tree -> String.valueOf(TahqiqTypes.text(tree, "PennTree")))
                .toList();
    }

    private static List<String> entities(CAS cas) {
        return TahqiqTypes.all(cas, NamedEntity.class.getName()).stream()
                .map(entity -> TahqiqTypes.text(entity, "value") + ":" + entity.getCoveredText())
                .toList();
    }
}
