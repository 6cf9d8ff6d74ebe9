package org.tahqiq.nlp.api.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.evaluation.LayerScores;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

class TrainingTest {

    private static final String SEEN = "أبحرت السفينة النورس أمس إلى عدن.";
    private static final String UNSEEN = "أبحرت السفينة الغراب أمس إلى عدن.";

    private final Path folder;
    private final ShipCorpus corpus;

    TrainingTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        this.corpus = ShipCorpus.in(folder);
    }

    @Test
    void modelFindsEntitiesThatNoListHas() throws CorpusException {
        TrainingReport report = corpus.train(TrainingTask.ENTITIES, corpus.documents());

        assertThat(report.documents()).isEqualTo(6);
        assertThat(report.items()).isEqualTo(72);
        assertThat(scores(report).strict()).containsOnlyKeys("FAC", "GPE");
        assertThat(scores(report).micro().f1()).isGreaterThan(0.95);
        assertThat(report.heldOut().units()).isEqualTo(6);
        assertThat(entities(SEEN)).contains("FAC:النورس", "GPE:عدن");
        assertThat(entities(UNSEEN)).contains("FAC:الغراب");
    }

    @Test
    void everyEntityOfTheModelHasAScore() throws CorpusException {
        corpus.train(TrainingTask.ENTITIES, corpus.documents());

        assertThat(corpus.run(TrainingTask.ENTITIES, SEEN).getSpans())
                .filteredOn(span -> "FAC".equals(span.getTag()))
                .isNotEmpty()
                .allMatch(span -> span.getScore() > 0 && span.getScore() < 1);
    }

    @Test
    void scoresHaveNoMoreThanFourDecimals() throws CorpusException {
        corpus.train(TrainingTask.ENTITIES, corpus.documents());

        assertThat(corpus.run(TrainingTask.ENTITIES, SEEN).getSpans())
                .extracting(Span::getScore)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allMatch(score -> BigDecimal.valueOf(score).scale() <= 4);
    }

    @Test
    void curveGrowsWithTheDocumentsAndEndsAtTheScoreOfAll() throws CorpusException {
        TrainingReport report = corpus.train(TrainingTask.ENTITIES, corpus.documents());

        assertThat(report.curve()).hasSizeGreaterThan(2);
        assertThat(report.curve()).extracting(LearningPoint::documents).isSorted();
        assertThat(report.curve().get(report.curve().size() - 1).score())
                .isEqualTo(scores(report).micro());
    }

    @Test
    void errorsAreCountedByKindWithTheirPlaces() throws CorpusException {
        AnnotationSet set = corpus.store().load("d0", "salma");
        set.getSpans().stream()
                .filter(span -> "FAC".equals(span.getTag()))
                .forEach(span -> span.setTag("ORG"));
        corpus.store().save(set);
        TrainingReport report = corpus.train(TrainingTask.ENTITIES, corpus.documents());
        FrequentError error = report.errors().get(0);

        assertThat(error.expected()).isEqualTo("ORG");
        assertThat(error.found()).isEqualTo("FAC");
        assertThat(error.count()).isEqualTo(6);
        assertThat(error.places()).hasSize(6);
        assertThat(error.places().get(0).document()).isEqualTo("d0");
        assertThat(error.places().get(0).match()).isEqualTo("النورس");
        assertThat(error.places().get(0).begin()).isEqualTo(14);
    }

    @Test
    void modelRelatesWhatNoRuleDoes() throws CorpusException {
        TrainingReport report = corpus.train(TrainingTask.RELATIONS, corpus.documents());

        assertThat(report.items()).isEqualTo(36);
        assertThat(scores(report).micro().f1()).isGreaterThan(0.9);
        assertThat(report.rules()).isPresent();
    }

    @Test
    void rulesRelateUntilTheModelHasLearnedEnough() throws CorpusException {
        String text = "غرقت سفارة فرنسا في مدينة عدن.";
        corpus.train(TrainingTask.RELATIONS, corpus.documents());
        List<Relation> byRules = corpus.run(TrainedPipeline.named("rules"), text).getRelations();

        assertThat(relations(relationPipeline("37"), SEEN)).isEmpty();
        assertThat(relations(relationPipeline("37"), text)).hasSameSizeAs(byRules);
        assertThat(relations(relationPipeline("36"), "وصل مستشفى النورس إلى مدينة عدن."))
                .hasSize(1);
    }

    @Test
    void relationsOfTheModelHaveAScore() throws CorpusException {
        corpus.train(TrainingTask.RELATIONS, corpus.documents());

        assertThat(relations(relationPipeline("1"), "وصل مستشفى النورس إلى مدينة عدن."))
                .isNotEmpty()
                .allMatch(r -> r.getTag().equals("LOCATED_IN"))
                .allMatch(r -> r.getScore() > 0.5 && r.getScore() <= 1);
    }

    @Test
    void modelSplitsWordsAsItWasShown() throws CorpusException {
        corpus.segment();
        TrainingReport report = corpus.train(TrainingTask.SEGMENTS, corpus.documents());
        AnnotationSet set = corpus.run(TrainingTask.SEGMENTS, UNSEEN);

        assertThat(scores(report).micro().f1()).isGreaterThan(0.95);
        assertThat(scores(report).strict()).containsKey("ال+…");
        assertThat(forms(set, UNSEEN)).contains("ال", "غراب").doesNotContain("الغراب");
        assertThat(set.getSegments()).allMatch(segment -> segment.getScore() > 0);
    }

    @Test
    void wordsWithoutSegmentsAreLearnedAsWhole() throws Exception {
        corpus.segment();
        TrainingReport all = corpus.train(TrainingTask.SEGMENTS, corpus.documents());
        byte[] model = Files.readAllBytes(corpus.model());
        change(
                set ->
                        set.getSegments()
                                .removeIf(
                                        segment ->
                                                set.getSegments().stream()
                                                                .map(Segment::getWord)
                                                                .filter(segment.getWord()::equals)
                                                                .count()
                                                        == 1));
        TrainingReport some = corpus.train(TrainingTask.SEGMENTS, corpus.documents());

        assertThat(scores(some).micro()).isEqualTo(scores(all).micro());
        assertThat(Files.readAllBytes(corpus.model())).isEqualTo(model);
    }

    @Test
    void wordsWithoutSegmentsGetTheirPartOfSpeechToo() throws CorpusException {
        corpus.segment();
        corpus.train(TrainingTask.POS, corpus.documents());
        AnnotationSet set = corpus.run(TrainingTask.POS, UNSEEN);

        assertThat(WholeWords.of(set)).isEmpty();
        assertThat(set.getSegments()).allMatch(segment -> segment.getValues().containsKey("pos"));
    }

    @Test
    void modelTagsSegmentsAsItWasShown() throws CorpusException {
        corpus.segment();
        TrainingReport report = corpus.train(TrainingTask.POS, corpus.documents());
        AnnotationSet set = corpus.run(TrainingTask.POS, UNSEEN);

        assertThat(scores(report).micro().f1()).isEqualTo(1);
        assertThat(set.getSegments())
                .filteredOn(segment -> form(segment, UNSEEN).equals("غراب"))
                .singleElement()
                .matches(segment -> "PROPN".equals(pos(segment)))
                .matches(segment -> segment.getScore() > 0);
    }

    @Test
    void tooLittleIsRefusedWithWhatIsMissing() {
        assertThatThrownBy(
                        () -> corpus.train(TrainingTask.ENTITIES, corpus.documents().subList(0, 1)))
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "There is too little to learn from: salma has 1 document with 12 entities,"
                                + " and it takes 1 document and 38 entities more.");
        assertThat(corpus.model()).doesNotExist();
    }

    @Test
    void countsInArabicAsArabicDoes() {
        Locale before = Locale.getDefault();
        Throwable refusal =
                catchThrowable(
                        () ->
                                corpus.train(
                                        TrainingTask.ENTITIES, corpus.documents().subList(0, 1)));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar"));
            assertThat(refusal.getLocalizedMessage().replaceAll("[\u2068\u2069]", ""))
                    .isEqualTo(
                            "ما يُتعلم منه قليل: لدى salma وثيقة واحدة، وفيها 12 كيانًا، ويلزم فوق"
                                    + " ذلك وثيقة واحدة و38 كيانًا.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SEGMENTS", "POS"})
    void corpusWithoutSegmentsIsRefused(TrainingTask task) {
        assertThatThrownBy(() -> corpus.train(task, corpus.documents()))
                .hasMessageStartingWith(
                        "There is too little to learn from: salma has 0 documents with 0 segment")
                .hasMessageContaining("6 more documents hold nothing to learn from: d0, d1, d2,");
        assertThat(corpus.model()).doesNotExist();
    }

    @Test
    void wordsThatAreNeverSplitAreRefused() throws CorpusException {
        corpus.segment();
        change(TrainingTest::joinSegments);

        assertThatThrownBy(() -> corpus.train(TrainingTask.SEGMENTS, corpus.documents()))
                .hasMessageStartingWith("All words are split in the same way,");
    }

    private static void joinSegments(AnnotationSet set) {
        set.getSegments().removeIf(segment -> segment.getIndex() > 0);
        for (Segment segment : set.getSegments()) {
            set.getSpans().stream()
                    .filter(span -> span.getId().equals(segment.getWord()))
                    .forEach(word -> segment.setEnd(word.getEnd()));
        }
    }

    @Test
    void onePartOfSpeechIsRefused() throws CorpusException {
        corpus.segment();
        change(set -> set.getSegments().forEach(s -> s.setValues(Map.of("pos", "NOUN"))));

        assertThatThrownBy(() -> corpus.train(TrainingTask.POS, corpus.documents()))
                .hasMessage(
                        "All segments have the part of speech NOUN, so that there is nothing to"
                                + " learn; at least two are needed.");
        assertThat(corpus.model()).doesNotExist();
    }

    @Test
    void oneTagIsRemarked() throws CorpusException {
        change(set -> set.getSpans().forEach(span -> span.setTag("FAC")));

        assertThat(corpus.train(TrainingTask.ENTITIES, corpus.documents()).remarks())
                .singleElement(STRING)
                .matches("All \\d+ entities are FAC; the model will know nothing else.");
    }

    @Test
    void oneRelationIsRemarked() throws CorpusException {
        assertThat(corpus.train(TrainingTask.RELATIONS, corpus.documents()).remarks())
                .singleElement(STRING)
                .matches("All \\d+ relations are LOCATED_IN; the model will know nothing else.");
    }

    @Test
    void emptyDocumentsAreNamedAndPassedOver() throws CorpusException {
        String empty = corpus.addEmpty("نُشر في: 14 ماي 2024");
        TrainingReport report = corpus.train(TrainingTask.ENTITIES, corpus.documents());

        assertThat(report.documents()).isEqualTo(6);
        assertThat(report.remarks())
                .containsExactly("Nothing to learn from was found in 1 document: " + empty + ".");
    }

    @ParameterizedTest
    @EnumSource
    void cancelWritesNothing(TrainingTask task) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(
                        () ->
                                new Training(corpus.store(), "salma", corpus.documents())
                                        .run(task, corpus.model(), monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(corpus.model()).doesNotExist();
    }

    @Test
    void folderThatIsAFileIsNamed() throws Exception {
        Files.createFile(folder.resolve("models"));

        assertThatThrownBy(() -> corpus.train(TrainingTask.ENTITIES, corpus.documents()))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("The model cannot be written here");
    }

    @ParameterizedTest
    @EnumSource
    void modelThatIsNoneIsRefusedBeforeAnythingRuns(TrainingTask task) throws Exception {
        Files.createDirectories(corpus.model().getParent());
        Files.writeString(corpus.model(), "no model");

        assertThatThrownBy(() -> corpus.run(task, SEEN)).hasMessageContaining("This is no model");
    }

    @Test
    void modelOfAnotherTaskIsRefused() throws CorpusException {
        corpus.segment();
        corpus.train(TrainingTask.POS, corpus.documents());

        assertThatThrownBy(() -> corpus.run(TrainingTask.SEGMENTS, SEEN))
                .hasMessageContaining("This is a model of pos, not of segments.");
    }

    /** A change of every set. */
    private interface SetChange {
        void apply(AnnotationSet set);
    }

    private void change(SetChange change) throws CorpusException {
        for (String document : corpus.documents()) {
            AnnotationSet set = corpus.store().load(document, "salma");
            change.apply(set);
            corpus.store().save(set);
        }
    }

    private static LayerScores scores(TrainingReport report) {
        return report.heldOut().scores(report.layer());
    }

    private List<String> entities(String text) throws CorpusException {
        return corpus.run(TrainingTask.ENTITIES, text).getSpans().stream()
                .filter(span -> span.getLayer().equals("Entity"))
                .map(s -> s.getTag() + ":" + text.substring(s.getBegin(), s.getEnd()))
                .toList();
    }

    private Pipeline relationPipeline(String least) {
        Pipeline pipeline = TrainedPipeline.named("ships");
        TrainedPipeline.use(pipeline, TrainingTask.RELATIONS, corpus.model().toString());
        pipeline.getSteps().stream()
                .filter(step -> step.getEngine().equals("relation-model"))
                .forEach(
                        step ->
                                step.setParameters(
                                        Map.of(
                                                "modelLocation",
                                                corpus.model().toString(),
                                                "leastRelations",
                                                least)));
        return pipeline;
    }

    private List<Relation> relations(Pipeline pipeline, String text) throws CorpusException {
        return corpus.run(pipeline, text).getRelations().stream()
                .filter(relation -> relation.getLayer().equals("Relation"))
                .toList();
    }

    private static List<String> forms(AnnotationSet set, String text) {
        return set.getSegments().stream().map(segment -> form(segment, text)).toList();
    }

    private static String form(Segment segment, String text) {
        String form = segment.getForm();
        return form == null ? text.substring(segment.getBegin(), segment.getEnd()) : form;
    }

    private static String pos(Segment segment) {
        return String.valueOf(segment.getValues().get("pos"));
    }
}
