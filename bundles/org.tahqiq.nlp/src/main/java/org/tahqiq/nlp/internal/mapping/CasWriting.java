package org.tahqiq.nlp.internal.mapping;

import static org.tahqiq.model.annotation.AnnotationPackage.Literals.ANNOTATION__VALUES;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/** Fills a CAS, which holds the text already, with one set. Used once. */
final class CasWriting {

    private final BoundTable table;
    private final CAS cas;
    private final AnnotationSet set;
    private final FactWriting facts;
    private final Map<String, FeatureStructure> byId = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Long> sharedPlaces = new HashSet<>();

    CasWriting(BoundTable table, CAS cas, AnnotationSet set) {
        this.table = table;
        this.cas = cas;
        this.set = set;
        this.facts = new FactWriting(table, cas, set);
    }

    void write(CasDocument document) {
        facts.writeSet(document);
        findSharedPlaces();
        RankIds ids = new RankIds(table.table());
        ids.spans(set.getSpans(), span -> span, this::writeSpan);
        ids.segments(
                set.getSegments(),
                segment -> segment,
                segment -> word(segment) == null ? RankIds.NOWHERE : place(segment.getWord()),
                this::writeSegment);
        new TokenTagWriting(table, cas).write(set, byId);
        for (Relation relation : set.getRelations()) {
            byId.put(relation.getId(), cas.createFS(row(relation, LayerKind.RELATION).type));
        }
        ids.relations(
                set.getRelations(),
                relation -> relation,
                relation -> place(relation.getSource()),
                relation -> place(relation.getTarget()),
                this::writeRelation);
        ids.labels(set.getLabels(), label -> label, this::writeLabel);
    }

    private void writeSpan(Span span, String expectedId, int place, boolean alone) {
        places.put(span.getId(), place);
        BoundRow row = row(span, LayerKind.SPAN);
        AnnotationFS annotation = cas.createAnnotation(row.type, span.getBegin(), span.getEnd());
        facts.begin(span, annotation);
        writeCommon(span, annotation, row, expectedId, alone);
        facts.writeScore(span, annotation);
        facts.end();
        cas.addFsToIndexes(annotation);
        byId.put(span.getId(), annotation);
    }

    private void writeSegment(Segment segment, String expectedId, int place, boolean alone) {
        places.put(segment.getId(), place);
        BoundRow row = row(segment, LayerKind.SEGMENT);
        AnnotationFS annotation =
                cas.createAnnotation(row.type, segment.getBegin(), segment.getEnd());
        facts.begin(segment, annotation);
        writeCommon(segment, annotation, row, expectedId, alone);
        annotation.setIntValue(row.index, segment.getIndex());
        annotation.setStringValue(row.form, segment.getForm());
        FeatureStructure word = word(segment);
        if (word != null) {
            annotation.setFeatureValue(row.word, word);
        } else {
            facts.add(AnnotationPackage.Literals.SEGMENT__WORD, segment.getWord());
        }
        facts.writeScore(segment, annotation);
        facts.end();
        cas.addFsToIndexes(annotation);
        byId.put(segment.getId(), annotation);
    }

    /**
     * The word of a segment, if it is one that UIMA's type can hold. The id of a segment may follow
     * from that of its word, so the word must be a span, which is known earlier.
     */
    private @Nullable FeatureStructure word(Segment segment) {
        FeatureStructure word = segment.getWord() == null ? null : byId.get(segment.getWord());
        BoundRow row = word == null ? null : table.byType(word.getType());
        BoundRow own = row(segment, LayerKind.SEGMENT);
        boolean isSpan = row != null && row.row.kind() == LayerKind.SPAN;
        return word != null && isSpan && own.accepts(own.word, word) ? word : null;
    }

    private void writeRelation(Relation relation, String expectedId, int place, boolean alone) {
        places.put(relation.getId(), place);
        BoundRow row = row(relation, LayerKind.RELATION);
        AnnotationFS annotation = (AnnotationFS) byId.get(relation.getId());
        facts.begin(relation, annotation);
        writeCommon(relation, annotation, row, expectedId, alone);
        if (!table.table().isStray(row.row)) {
            annotation.setStringValue(row.layer, relation.getLayer());
        }
        if (byId.get(relation.getSource()) instanceof AnnotationFS source) {
            annotation.setFeatureValue(row.governor, source);
        } else {
            facts.add(AnnotationPackage.Literals.RELATION__SOURCE, relation.getSource());
        }
        if (byId.get(relation.getTarget()) instanceof AnnotationFS target) {
            annotation.setFeatureValue(row.dependent, target);
            annotation.setBegin(target.getBegin());
            annotation.setEnd(target.getEnd());
        } else {
            facts.add(AnnotationPackage.Literals.RELATION__TARGET, relation.getTarget());
        }
        if (relation.getScore() != null && relation.getScore() > 0) {
            annotation.setDoubleValue(row.score, relation.getScore());
        } else {
            facts.add(AnnotationPackage.Literals.ANNOTATION__SCORE, relation.getScore());
        }
        facts.end();
        cas.addFsToIndexes(annotation);
    }

    private void writeLabel(DocumentLabel label, String expectedId, int place, boolean alone) {
        places.put(label.getId(), place);
        BoundRow row = row(label, LayerKind.DOCUMENT);
        FeatureStructure annotation = cas.createFS(row.type);
        facts.begin(label, annotation);
        writeCommon(label, annotation, row, expectedId, alone);
        facts.add(AnnotationPackage.Literals.ANNOTATION__SCORE, label.getScore());
        facts.end();
        cas.addFsToIndexes(annotation);
    }

    private int place(@Nullable String id) {
        Integer place = id == null ? null : places.get(id);
        return place == null ? RankIds.NOWHERE : place;
    }

    private void writeCommon(
            Annotation annotation,
            FeatureStructure to,
            BoundRow row,
            String expectedId,
            boolean alone) {
        if (!alone || !expectedId.equals(annotation.getId())) {
            facts.add(AnnotationPackage.Literals.ANNOTATION__ID, annotation.getId());
        }
        if (table.table().isStray(row.row)) {
            facts.add(AnnotationPackage.Literals.ANNOTATION__LAYER, annotation.getLayer());
        }
        if (row.tag != null) {
            to.setStringValue(row.tag, annotation.getTag());
        } else {
            facts.add(AnnotationPackage.Literals.ANNOTATION__TAG, annotation.getTag());
        }
        if (annotation.getValues() != null && !annotation.getValues().isEmpty()) {
            writeValues(annotation.getValues(), to, row.columns);
        }
        facts.addCommon(annotation);
    }

    private void writeValues(
            Map<String, String> values, FeatureStructure to, List<BoundColumn> columns) {
        Map<String, String> left = new TreeMap<>(values);
        for (BoundColumn column : columns) {
            String value = left.get(column.feature());
            if (value != null && writeValue(value, to, column)) {
                left.remove(column.feature());
            }
        }
        if (!left.isEmpty()) {
            facts.add(ANNOTATION__VALUES, left);
        }
    }

    private boolean writeValue(String value, FeatureStructure to, BoundColumn column) {
        if (column instanceof BoundColumn.Direct direct) {
            to.setStringValue(direct.own(), value);
        } else if (column instanceof BoundColumn.Linked linked) {
            AnnotationFS other = beside((AnnotationFS) to, linked.type(), linked.value(), value);
            to.setFeatureValue(linked.link(), other);
        } else if (column instanceof BoundColumn.Beside beside) {
            if (sharedPlaces.contains(place((AnnotationFS) to))) {
                return false;
            }
            beside((AnnotationFS) to, beside.type(), beside.value(), value);
        }
        return true;
    }

    private AnnotationFS beside(AnnotationFS place, Type type, Feature feature, String value) {
        AnnotationFS other = cas.createAnnotation(type, place.getBegin(), place.getEnd());
        other.setStringValue(feature, value);
        cas.addFsToIndexes(other);
        return other;
    }

    /** Where two words have the same span, a value beside them could belong to either. */
    private void findSharedPlaces() {
        Collection<Long> places = new HashSet<>();
        for (Span span : set.getSpans()) {
            BoundRow row = row(span, LayerKind.SPAN);
            if (row.columns.stream().anyMatch(BoundColumn.Beside.class::isInstance)
                    && !places.add(place(span.getBegin(), span.getEnd()))) {
                sharedPlaces.add(place(span.getBegin(), span.getEnd()));
            }
        }
    }

    /** A number for the span of an annotation. */
    static long place(AnnotationFS annotation) {
        return place(annotation.getBegin(), annotation.getEnd());
    }

    /** Different for every span; the odd factor spreads neighbours over a hash table. */
    private static long place(int begin, int end) {
        return ((long) begin << Integer.SIZE | end) * 0x9E3779B97F4A7C15L;
    }

    private BoundRow row(Annotation annotation, LayerKind kind) {
        return table.byLayer(annotation.getLayer(), kind);
    }
}
