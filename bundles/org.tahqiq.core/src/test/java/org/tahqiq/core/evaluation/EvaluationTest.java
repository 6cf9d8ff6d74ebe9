package org.tahqiq.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

class EvaluationTest {

    @TempDir private Path folder = Path.of("");
    private String document = "";

    @BeforeEach
    void create() throws CorpusException {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder.resolve("corpus")),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("test"));
        for (String name : List.of("gold", "machine")) {
            Annotator annotator = AnnotationFactory.eINSTANCE.createAnnotator();
            annotator.setName(name);
            annotator.setKind(AnnotatorKind.PERSON);
            store.corpus().getAnnotators().add(annotator);
        }
        document = store.addDocument(NewDocument.of("d", "وصل سالم إلى عدن مع نورا.")).getId();
        store.saveCorpus();
    }

    @Test
    void countsWhatIsRightMissedAndWrong() throws CorpusException {
        save("gold", span("a", 5, 9, "PER"), span("b", 14, 17, "GPE"), span("c", 21, 25, "PER"));
        save("machine", span("x", 5, 9, "PER"), span("y", 14, 17, "LOC"));
        LayerScores scores = entities();

        assertThat(run().documents()).isEqualTo(1);
        assertThat(scores.strict())
                .containsEntry("PER", new Score(2, 1, 1))
                .containsEntry("GPE", new Score(1, 0, 0))
                .containsEntry("LOC", new Score(0, 1, 0));
        Score all = scores.micro();
        assertThat(all).isEqualTo(new Score(3, 2, 1));
        assertThat(all.precision()).isEqualTo(0.5);
        assertThat(all.f1()).isEqualTo(0.4);
    }

    @Test
    void overlapIsPartlyRight() throws CorpusException {
        save("gold", span("a", 5, 9, "PER"));
        save("machine", span("x", 5, 17, "PER"));

        assertThat(entities().strict()).containsEntry("PER", new Score(1, 1, 0));
        assertThat(entities().partial()).containsEntry("PER", new Score(1, 1, 1));
    }

    @Test
    void oneSpanIsRightOnlyOnce() throws CorpusException {
        save("gold", span("a", 5, 9, "PER"), span("b", 10, 12, "PER"));
        save("machine", span("x", 5, 12, "PER"));

        assertThat(entities().partial()).containsEntry("PER", new Score(2, 1, 1));
    }

    @Test
    void rejectedAnnotationsAreNotThere() throws CorpusException {
        Span rejected = span("x", 5, 9, "PER");
        rejected.setStatus(Status.REJECTED);
        save("gold", span("a", 5, 9, "PER"));
        save("machine", rejected);

        assertThat(entities().strict()).containsEntry("PER", new Score(1, 0, 0));
    }

    @Test
    void relationIsRightIfItsEndsAndTagAre() throws CorpusException {
        AnnotationSet gold = save("gold", span("a", 5, 9, "PER"), span("b", 21, 25, "PER"));
        AnnotationSet machine = save("machine", span("x", 5, 9, "PER"), span("y", 21, 25, "PER"));
        gold.getRelations().add(relation("r", "a", "b"));
        machine.getRelations().add(relation("s", "x", "y"));
        machine.getRelations().add(relation("t", "y", "x"));
        store().save(gold);
        store().save(machine);

        assertThat(run().comparison().scores("Relation").strict())
                .containsEntry("MEETS", new Score(1, 2, 1));
    }

    @Test
    void documentThatTheSystemHasNotAnnotatedIsNamed() throws CorpusException {
        save("gold", span("a", 5, 9, "PER"));

        assertThat(run().missing()).containsExactly(document);
        assertThat(run().documents()).isZero();
        assertThat(entities().strict()).isEmpty();
    }

    @Test
    void nothingFoundAndNothingExpectedIsZero() {
        assertThat(Score.NONE.f1()).isZero();
        assertThat(Score.NONE.precision()).isZero();
        assertThat(Score.NONE.recall()).isZero();
    }

    @Test
    void cancelEndsIt() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(() -> evaluation(Evaluation.Unit.DOCUMENT).run("machine", monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void segmentsAreRightByTheirFormsAndTaggedByTheirPartOfSpeech() throws CorpusException {
        saveWord("gold", "ل/ADP", "ال/DET", "كتاب/NOUN");
        saveWord("machine", "ل/ADP", "كتاب/VERB");
        Comparison comparison = run().comparison();

        assertThat(comparison.scores("Segment").ends()).isEqualTo(new Score(3, 2, 2));
        assertThat(comparison.scores("Segment").micro()).isEqualTo(new Score(3, 2, 1));
        assertThat(comparison.scores("Segment").confusion().get("NOUN")).containsEntry("VERB", 1);
        assertThat(comparison.scores(SetMarks.SEGMENTATION).micro()).isEqualTo(new Score(1, 1, 0));
    }

    @Test
    void equalSegmentsMakeAWordRight() throws CorpusException {
        saveWord("gold", "و/CCONJ", "وصل/VERB");
        saveWord("machine", "و/CCONJ", "وصل/VERB");

        assertThat(run().comparison().scores(SetMarks.SEGMENTATION).micro())
                .isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void aWordWithoutSegmentsIsTheSameAsAWordOfOneThatSaysNothing() throws CorpusException {
        AnnotationSet gold = saveWord("gold", "و/CCONJ", "صل/VERB");
        gold.getSpans().add(layer(span("w2", 5, 9, ""), "Word"));
        gold.getSegments().add(whole("w2", 5, 9));
        store().save(gold);
        AnnotationSet machine = saveWord("machine", "و/CCONJ", "صل/VERB");
        machine.getSpans().add(layer(span("w2", 5, 9, ""), "Word"));
        store().save(machine);

        LayerScores segments = run().comparison().scores("Segment");
        assertThat(segments.micro()).isEqualTo(new Score(3, 3, 3));
        assertThat(run().comparison().scores(SetMarks.SEGMENTATION).micro())
                .isEqualTo(new Score(2, 2, 2));
    }

    @Test
    void aSetOfWholeWordsAloneHasNotBeenSegmented() throws CorpusException {
        AnnotationSet gold = save("gold", layer(span("w", 0, 3, ""), "Word"));
        gold.getSegments().add(whole("w", 0, 3));
        store().save(gold);
        save("machine", layer(span("w", 0, 3, ""), "Word"));

        assertThat(run().comparison().scores("Segment").micro()).isEqualTo(new Score(0, 0, 0));
    }

    private static Segment whole(String word, int begin, int end) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        segment.setId("whole-" + word);
        segment.setLayer("Segment");
        segment.setWord(word);
        segment.setBegin(begin);
        segment.setEnd(end);
        segment.setStatus(Status.MANUAL);
        return segment;
    }

    @Test
    void sentencesMayBeTheUnits() throws CorpusException {
        save(
                "gold",
                layer(span("s1", 0, 9, ""), "Sentence"),
                layer(span("s2", 10, 25, ""), "Sentence"),
                span("a", 5, 9, "PER"),
                span("b", 14, 17, "GPE"));
        save("machine", span("x", 5, 9, "PER"), span("y", 14, 17, "LOC"));
        Comparison comparison =
                evaluation(Evaluation.Unit.SENTENCE)
                        .run("machine", new NullProgressMonitor())
                        .comparison();

        assertThat(comparison.byUnit("Entity", Optional.empty()))
                .containsExactly(new Score(1, 1, 1), new Score(1, 1, 0));
    }

    private AnnotationSet saveWord(String annotator, String... segments) throws CorpusException {
        AnnotationSet set = save(annotator, layer(span("w", 0, 3, ""), "Word"));
        for (int i = 0; i < segments.length; i++) {
            Segment segment = AnnotationFactory.eINSTANCE.createSegment();
            segment.setId("s" + i);
            segment.setLayer("Segment");
            segment.setWord("w");
            segment.setIndex(i);
            segment.setBegin(0);
            segment.setEnd(3);
            segment.setForm(segments[i].split("/")[0]);
            segment.setValues(Map.of("pos", segments[i].split("/")[1]));
            segment.setStatus(Status.MANUAL);
            set.getSegments().add(segment);
        }
        store().save(set);
        return set;
    }

    private static Span layer(Span span, String layer) {
        span.setLayer(layer);
        span.setTag(null);
        return span;
    }

    private LayerScores entities() throws CorpusException {
        return run().comparison().scores("Entity");
    }

    private Evaluation.Report run() throws CorpusException {
        return evaluation(Evaluation.Unit.DOCUMENT).run("machine", new NullProgressMonitor());
    }

    private Evaluation evaluation(Evaluation.Unit unit) throws CorpusException {
        return new Evaluation(store(), "gold", List.of(document), unit);
    }

    private CorpusStore store() throws CorpusException {
        return CorpusStore.open(new PlainCorpusFiles(folder.resolve("corpus")));
    }

    private AnnotationSet save(String annotator, Span... spans) throws CorpusException {
        AnnotationSet set = store().newSet(document, annotator);
        set.getSpans().addAll(List.of(spans));
        store().save(set);
        return set;
    }

    private static Span span(String id, int begin, int end, String tag) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(begin);
        span.setEnd(end);
        span.setStatus(Status.MANUAL);
        return span;
    }

    private static Relation relation(String id, String source, String target) {
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        relation.setId(id);
        relation.setLayer("Relation");
        relation.setTag("MEETS");
        relation.setSource(source);
        relation.setTarget(target);
        relation.setStatus(Status.MANUAL);
        return relation;
    }
}
