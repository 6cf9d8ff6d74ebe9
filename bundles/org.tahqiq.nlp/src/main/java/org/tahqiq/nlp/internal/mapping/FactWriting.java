package org.tahqiq.nlp.internal.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationPackage.Literals;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.RunStep;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Writes what the types of the annotations have no place for. What most annotations of a set share
 * is written once, so that few need facts of their own.
 */
final class FactWriting {

    private final CAS cas;
    private final AnnotationSet set;
    private final Type factsType;
    private final Type scoreType;
    private final Status defaultStatus;
    private final @Nullable String defaultRun;
    private @Nullable FeatureStructure about;
    private @Nullable FeatureStructure facts;

    FactWriting(BoundTable table, CAS cas, AnnotationSet set) {
        this.cas = cas;
        this.set = set;
        this.factsType = table.type(FactTypes.FACTS);
        this.scoreType = table.type(TypeNames.SCORE);
        this.defaultStatus =
                mostFrequent(set, annotation -> Optional.of(annotation.getStatus()))
                        .orElse(Status.MANUAL);
        this.defaultRun =
                mostFrequent(set, annotation -> Optional.ofNullable(annotation.getRun()))
                        .orElse(null);
    }

    /** Writes what belongs to the whole set. */
    void writeSet(CasDocument document) {
        FeatureStructure whole = create(FactTypes.SET_FACTS);
        whole.setIntValue(FactText.feature(whole, FactTypes.VERSION), FactTypes.CURRENT_VERSION);
        if (!document.metadata().isEmpty()) {
            FactText.write(Literals.DOCUMENT_ENTRY__METADATA, document.metadata(), whole);
        }
        FactText.write(set, FactTypes.SET_ATTRIBUTES, whole);
        whole.setStringValue(
                FactText.feature(whole, FactTypes.DEFAULT_STATUS), defaultStatus.getLiteral());
        whole.setStringValue(FactText.feature(whole, FactTypes.DEFAULT_RUN), defaultRun);
        whole.setFeatureValue(
                FactText.feature(whole, FactTypes.RUNS), array(set.getRuns(), this::write));
        cas.addFsToIndexes(whole);
    }

    /** From here on, facts are about this annotation. */
    void begin(Annotation annotation, FeatureStructure written) {
        about = written;
        facts = null;
    }

    /** Adds a fact; null: there is none. */
    void add(EAttribute attribute, @Nullable Object value) {
        if (value == null) {
            return;
        }
        FeatureStructure to = facts;
        if (to == null) {
            to = cas.createFS(factsType);
            to.setFeatureValue(FactText.feature(to, FactTypes.ABOUT), about);
            facts = to;
        }
        FactText.write(attribute, value, to);
    }

    /** Adds what no type has a place for. */
    void addCommon(Annotation annotation) {
        if (annotation.getStatus() != defaultStatus) {
            add(Literals.ANNOTATION__STATUS, annotation.getStatus());
        }
        if (!Objects.equals(annotation.getRun(), defaultRun)) {
            add(Literals.ANNOTATION__RUN, annotation.getRun() == null ? "" : annotation.getRun());
        }
        add(Literals.ANNOTATION__ANNOTATOR, annotation.getAnnotator());
        add(Literals.ANNOTATION__ORIGIN_ID, annotation.getOriginId());
        add(Literals.ANNOTATION__WHEN, annotation.getWhen());
        add(Literals.ANNOTATION__NOTE, annotation.getNote());
        if (annotation instanceof Span span) {
            add(Literals.SPAN__FURTHER_PARTS, span.getFurtherParts());
        }
    }

    /** Writes the score of an annotation whose type has no feature for it. */
    void writeScore(Annotation annotation, AnnotationFS written) {
        Double score = annotation.getScore();
        if (score == null || score <= 0) {
            add(Literals.ANNOTATION__SCORE, score);
            return;
        }
        AnnotationFS beside = cas.createAnnotation(scoreType, written.getBegin(), written.getEnd());
        beside.setFeatureValue(scoreType.getFeatureByBaseName("annotation"), written);
        beside.setDoubleValue(scoreType.getFeatureByBaseName(TypeNames.VALUE), score);
        cas.addFsToIndexes(beside);
    }

    /** Indexes the facts, if there were any. */
    void end() {
        if (facts != null) {
            cas.addFsToIndexes(facts);
        }
    }

    private FeatureStructure write(Run run) {
        FeatureStructure to = create(FactTypes.RUN);
        FactText.write(run, FactTypes.RUN_ATTRIBUTES, to);
        to.setFeatureValue(
                FactText.feature(to, FactTypes.STEPS), array(run.getSteps(), this::write));
        return to;
    }

    private FeatureStructure write(RunStep step) {
        FeatureStructure to = create(FactTypes.RUN_STEP);
        FactText.write(step, FactTypes.STEP_ATTRIBUTES, to);
        return to;
    }

    private <T> FeatureStructure array(List<T> elements, Function<T, FeatureStructure> write) {
        ArrayFS<?> array = cas.createArrayFS(elements.size());
        array.copyFromArray(
                elements.stream().map(write).toArray(FeatureStructure[]::new),
                0,
                0,
                elements.size());
        return array;
    }

    private FeatureStructure create(String type) {
        return cas.createFS(cas.getTypeSystem().getType(type));
    }

    private static <T> Optional<T> mostFrequent(
            AnnotationSet set, Function<Annotation, Optional<T>> value) {
        Map<Optional<T>, Integer> counts = new LinkedHashMap<>();
        Stream.of(set.getSpans(), set.getSegments(), set.getRelations(), set.getLabels())
                .<Annotation>flatMap(Collection::stream)
                .forEach(annotation -> counts.merge(value.apply(annotation), 1, Integer::sum));
        Optional<T> most = Optional.empty();
        int count = 0;
        for (Map.Entry<Optional<T>, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }
}
