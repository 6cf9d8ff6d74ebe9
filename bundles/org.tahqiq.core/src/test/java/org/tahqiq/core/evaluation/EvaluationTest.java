package org.tahqiq.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
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
        EvaluationReport report = run();

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.strict().get("Entity"))
                .containsEntry("PER", new Score(2, 1, 1))
                .containsEntry("GPE", new Score(1, 0, 0))
                .containsEntry("LOC", new Score(0, 1, 0));
        Score all = EvaluationReport.all(report.strict().get("Entity"));
        assertThat(all).isEqualTo(new Score(3, 2, 1));
        assertThat(all.precision()).isEqualTo(0.5);
        assertThat(all.f1()).isEqualTo(0.4);
    }

    @Test
    void overlapIsPartlyRight() throws CorpusException {
        save("gold", span("a", 5, 9, "PER"));
        save("machine", span("x", 5, 17, "PER"));

        assertThat(run().strict().get("Entity")).containsEntry("PER", new Score(1, 1, 0));
        assertThat(run().partial().get("Entity")).containsEntry("PER", new Score(1, 1, 1));
    }

    @Test
    void oneSpanIsRightOnlyOnce() throws CorpusException {
        save("gold", span("a", 5, 9, "PER"), span("b", 10, 12, "PER"));
        save("machine", span("x", 5, 12, "PER"));

        assertThat(run().partial().get("Entity")).containsEntry("PER", new Score(2, 1, 1));
    }

    @Test
    void rejectedAnnotationsAreNotThere() throws CorpusException {
        Span rejected = span("x", 5, 9, "PER");
        rejected.setStatus(Status.REJECTED);
        save("gold", span("a", 5, 9, "PER"));
        save("machine", rejected);

        assertThat(run().strict().get("Entity")).containsEntry("PER", new Score(1, 0, 0));
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

        assertThat(run().strict().get("Relation")).containsEntry("MEETS", new Score(1, 2, 1));
    }

    @Test
    void documentThatTheSystemHasNotAnnotatedIsNamed() throws CorpusException {
        save("gold", span("a", 5, 9, "PER"));

        assertThat(run().missing()).containsExactly(document);
        assertThat(run().strict()).isEmpty();
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

        assertThatThrownBy(
                        () ->
                                new Evaluation(store(), "gold", "machine", List.of(document))
                                        .run(monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    private EvaluationReport run() throws CorpusException {
        return new Evaluation(store(), "gold", "machine", List.of(document))
                .run(new NullProgressMonitor());
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
