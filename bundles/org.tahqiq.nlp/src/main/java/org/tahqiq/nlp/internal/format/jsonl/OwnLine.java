package org.tahqiq.nlp.internal.format.jsonl;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.text.DecodedText;
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
import org.tahqiq.nlp.api.format.ImportedDocument;

/** Reads a line that {@link JsonlWriter} has written. Of the offsets, those in UTF-16 count. */
final class OwnLine {

    private final AnnotationFactory factory = AnnotationFactory.eINSTANCE;
    private final AnnotationSet set = factory.createAnnotationSet();
    private final JsonFields line;
    private final String file;

    OwnLine(JsonFields line, String file) {
        this.line = line;
        this.file = file;
    }

    ImportedDocument read() throws CorpusException {
        if (line.requiredInt(JsonlWriter.MARK) > JsonlWriter.VERSION) {
            throw line.error(JsonlWriter.MARK, Messages.NEWER.with());
        }
        String id = line.requiredText("id");
        Optional<String> state = line.text("state");
        if (state.isPresent()) {
            set.setState(state(state.get()));
        }
        for (JsonFields fields : line.objects("runs")) {
            set.getRuns().add(run(fields));
        }
        addSpans("sentences", BuiltInLayers.SENTENCE);
        addSpans("words", BuiltInLayers.WORD);
        addSpans("spans", "");
        for (JsonFields fields : line.objects("segments")) {
            addSegment(fields);
        }
        for (JsonFields fields : line.objects("relations")) {
            Relation relation = factory.createRelation();
            describe(relation, fields, fields.requiredText("layer"));
            relation.setSource(fields.requiredText("source"));
            relation.setTarget(fields.requiredText("target"));
            set.getRelations().add(relation);
        }
        for (JsonFields fields : line.objects("labels")) {
            DocumentLabel label = factory.createDocumentLabel();
            describe(label, fields, fields.requiredText("layer"));
            set.getLabels().add(label);
        }
        return new ImportedDocument(
                id,
                line.text("title").orElse(id),
                DecodedText.of(line.requiredText("text"), file),
                line.texts("metadata"),
                Optional.of(set));
    }

    private SetState state(String literal) throws CorpusException {
        SetState state = SetState.get(literal);
        if (state == null) {
            throw line.error("state", Messages.CANNOT_BE.with(literal));
        }
        return state;
    }

    private Run run(JsonFields fields) throws CorpusException {
        Run run = factory.createRun();
        run.setId(fields.requiredText("id"));
        run.setPipeline(fields.text("pipeline").orElse(null));
        run.setStarted(instant(fields, "started").orElse(null));
        run.setFinished(instant(fields, "finished").orElse(null));
        for (JsonFields each : fields.objects("steps")) {
            RunStep step = factory.createRunStep();
            step.setEngine(each.text("engine").orElse(null));
            step.setVersion(each.text("version").orElse(null));
            Map<String, String> parameters = each.texts("parameters");
            step.setParameters(parameters.isEmpty() ? null : parameters);
            run.getSteps().add(step);
        }
        return run;
    }

    private static Optional<Instant> instant(JsonFields fields, String name)
            throws CorpusException {
        Optional<String> text = fields.text(name);
        try {
            return text.map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw fields.error(name, Messages.NO_TIME.with());
        }
    }

    private void addSpans(String list, String layer) throws CorpusException {
        for (JsonFields fields : line.objects(list)) {
            Span span = factory.createSpan();
            describe(span, fields, layer.isEmpty() ? fields.requiredText("layer") : layer);
            place(span, fields);
            set.getSpans().add(span);
        }
    }

    private void addSegment(JsonFields fields) throws CorpusException {
        Segment segment = factory.createSegment();
        describe(segment, fields, fields.text("layer").orElse(BuiltInLayers.SEGMENT));
        place(segment, fields);
        segment.setWord(fields.requiredText("word"));
        segment.setIndex(fields.requiredInt("index"));
        segment.setForm(fields.text("form").orElse(null));
        set.getSegments().add(segment);
    }

    private static void place(Span span, JsonFields fields) throws CorpusException {
        span.setBegin(fields.requiredInt("begin"));
        span.setEnd(fields.requiredInt("end"));
        List<Integer> further = new ArrayList<>();
        for (JsonFields part : fields.objects("furtherParts")) {
            further.add(part.requiredInt("begin"));
            further.add(part.requiredInt("end"));
        }
        if (!further.isEmpty()) {
            span.setFurtherParts(List.copyOf(further));
        }
    }

    private static void describe(Annotation annotation, JsonFields fields, String layer)
            throws CorpusException {
        annotation.setId(fields.requiredText("id"));
        annotation.setLayer(layer);
        annotation.setTag(fields.text("tag").orElse(null));
        Map<String, String> values = new TreeMap<>(fields.texts("values"));
        annotation.setValues(values.isEmpty() ? null : Map.copyOf(values));
        Optional<String> literal = fields.text("status");
        if (literal.isPresent()) {
            Status status = Status.get(literal.get());
            if (status == null) {
                throw fields.error("status", Messages.CANNOT_BE.with(literal.get()));
            }
            annotation.setStatus(status);
        }
        annotation.setScore(fields.number("score").orElse(null));
        annotation.setAnnotator(fields.text("annotator").orElse(null));
        annotation.setRun(fields.text("run").orElse(null));
        annotation.setOriginId(fields.text("originId").orElse(null));
        annotation.setWhen(instant(fields, "when").orElse(null));
        annotation.setNote(fields.text("note").orElse(null));
    }
}
