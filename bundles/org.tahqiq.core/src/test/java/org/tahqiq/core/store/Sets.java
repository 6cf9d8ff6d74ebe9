package org.tahqiq.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.RunStep;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/** Builds sets for tests. */
final class Sets {

    private Sets() {}

    /** A set in which every feature of the model has a value that is not the default. */
    static AnnotationSet fill(AnnotationSet set) {
        set.setState(SetState.IN_PROGRESS);
        set.getRuns().add(run());
        Span entity = span("e1", "Entity", 0, 7);
        entity.setTag("PER");
        entity.setValues(Map.of("role", "وزير|خارجية", "كتاب", "a=b\\c"));
        entity.setStatus(Status.CORRECTED);
        entity.setScore(0.1 + 0.2);
        entity.setAnnotator("arabic-news");
        entity.setRun("r1");
        entity.setOriginId("s17");
        entity.setWhen(Instant.parse("2026-11-22T01:02:03.456789Z"));
        entity.setNote("أول\nثانٍ\tو\"ثالث\" <&> 😀\r");
        entity.setFurtherParts(List.of(8, 9, 10, 12));
        set.getSpans().add(entity);
        set.getSpans().add(span("e2", "Entity", 8, 12));
        set.getSpans().add(span("w1", "Word", 0, 7));
        for (int i = 0; i < 2; i++) {
            Segment segment = AnnotationFactory.eINSTANCE.createSegment();
            place(segment, "g" + i, "Segment");
            segment.setBegin(i);
            segment.setEnd(7);
            segment.setWord("w1");
            segment.setIndex(i);
            segment.setForm("");
            set.getSegments().add(segment);
        }
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        place(relation, "r1", "Relation");
        relation.setTag("MEETS");
        relation.setSource("e1");
        relation.setTarget("e2");
        set.getRelations().add(relation);
        DocumentLabel label = AnnotationFactory.eINSTANCE.createDocumentLabel();
        place(label, "l1", "Topic");
        set.getLabels().add(label);
        return set;
    }

    static Span span(String id, String layer, int begin, int end) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        place(span, id, layer);
        span.setBegin(begin);
        span.setEnd(end);
        return span;
    }

    private static void place(Annotation annotation, String id, String layer) {
        annotation.setId(id);
        annotation.setLayer(layer);
    }

    private static Run run() {
        Run run = AnnotationFactory.eINSTANCE.createRun();
        run.setId("r1");
        run.setPipeline("arabic-news");
        run.setStarted(Instant.parse("2026-11-22T00:00:00Z"));
        run.setFinished(Instant.parse("2026-11-22T00:00:01.5Z"));
        RunStep step = AnnotationFactory.eINSTANCE.createRunStep();
        step.setEngine("icu-segmenter");
        step.setVersion("0.1.0");
        step.setParameters(Map.of("gap", "2"));
        run.getSteps().add(step);
        return run;
    }
}
