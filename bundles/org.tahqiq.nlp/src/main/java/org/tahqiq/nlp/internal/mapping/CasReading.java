package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/** Makes one set of what is in a CAS. Used once. */
final class CasReading {

    private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

    /** A relation whose ends may not have ids yet. */
    private record Ends(
            Relation relation,
            Optional<FeatureStructure> source,
            Optional<FeatureStructure> target) {}

    private final BoundTable table;
    private final CAS cas;
    private final AnnotationSet set = FACTORY.createAnnotationSet();
    private final FactReading facts;
    private final Map<Type, Map<Long, String>> beside = new HashMap<>();
    private final Map<FeatureStructure, Annotation> made = new HashMap<>();
    private final Map<Segment, FeatureStructure> words = new HashMap<>();
    private final Set<String> usedIds = new HashSet<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Ends> ends = new ArrayList<>();
    private final List<DocumentLabel> labels = new ArrayList<>();
    private int relationsLeftOut;

    CasReading(BoundTable table, CAS cas) {
        this.table = table;
        this.cas = cas;
        this.facts = new FactReading(table, cas);
    }

    AnnotationSet read() throws CorpusException {
        facts.readSet(set);
        for (Type root : table.roots()) {
            for (FeatureStructure from : cas.getIndexRepository().getIndexedFSs(root)) {
                BoundRow row = table.byType(from.getType());
                if (row != null) {
                    read(from, row);
                }
            }
        }
        segments.addAll(new TokenTagReading(table, cas).read(made, words));
        RankIds ids = new RankIds(table.table());
        ids.spans(spans, (span, id, alone) -> add(withId(span, id), set.getSpans()));
        words.forEach((segment, word) -> segment.setWord(idOf(word)));
        ids.segments(segments, (segment, id, alone) -> add(withId(segment, id), set.getSegments()));
        ends.forEach(this::joinEnds);
        ids.relations(
                relations, (relation, id, alone) -> add(withId(relation, id), set.getRelations()));
        ends.forEach(this::joinEnds);
        ids.labels(labels, (label, id, alone) -> add(withId(label, id), set.getLabels()));
        return set;
    }

    /** Further facts about the document. */
    Map<String, String> metadata() {
        return facts.metadata();
    }

    /** How many relations were left out because they or an end belong to no known layer. */
    int relationsLeftOut() {
        return relationsLeftOut;
    }

    /** Every annotation is new, so that the list need not look for it. */
    private static <T> void add(T annotation, EList<T> list) {
        ((InternalEList<T>) list).addUnique(annotation);
    }

    private void read(FeatureStructure from, BoundRow row) throws CorpusException {
        switch (row.row.kind()) {
            case SPAN -> spans.add(readSpan((AnnotationFS) from, row));
            case SEGMENT -> segments.add(readSegment((AnnotationFS) from, row));
            case RELATION -> readRelation(from, row);
            case DOCUMENT -> labels.add(readCommon(FACTORY.createDocumentLabel(), from, row));
        }
    }

    private Span readSpan(AnnotationFS from, BoundRow row) throws CorpusException {
        Span span = FACTORY.createSpan();
        span.setBegin(from.getBegin());
        span.setEnd(from.getEnd());
        return readCommon(span, from, row);
    }

    private Segment readSegment(AnnotationFS from, BoundRow row) throws CorpusException {
        Segment segment = FACTORY.createSegment();
        segment.setBegin(from.getBegin());
        segment.setEnd(from.getEnd());
        segment.setIndex(row.index == null ? 0 : from.getIntValue(row.index));
        segment.setForm(row.form == null ? null : from.getStringValue(row.form));
        readCommon(segment, from, row);
        FeatureStructure word = value(from, row.word);
        if (word != null) {
            words.put(segment, word);
        }
        return segment;
    }

    private void readRelation(FeatureStructure from, BoundRow row) throws CorpusException {
        FeatureStructure source = value(from, row.governor);
        FeatureStructure target = value(from, row.dependent);
        String layer = row.layer == null ? null : from.getStringValue(row.layer);
        if (isUnknown(source) || isUnknown(target) || !isKept(from, row, layer)) {
            relationsLeftOut++;
            return;
        }
        Relation relation = FACTORY.createRelation();
        if (row.score != null && from.getDoubleValue(row.score) > 0) {
            relation.setScore(from.getDoubleValue(row.score));
        }
        relations.add(readCommon(relation, from, row));
        if (layer != null) {
            relation.setLayer(layer);
        }
        ends.add(new Ends(relation, Optional.ofNullable(source), Optional.ofNullable(target)));
    }

    /** Whether a relation belongs to a layer of the scheme, or its facts name another one. */
    private boolean isKept(FeatureStructure from, BoundRow row, @Nullable String layer) {
        return layer == null
                ? !table.table().isStray(row.row) || facts.has(from)
                : !table.table().isStray(table.table().row(layer, LayerKind.RELATION));
    }

    private boolean isUnknown(@Nullable FeatureStructure end) {
        return end != null && table.byType(end.getType()) == null;
    }

    private <T extends Annotation> T readCommon(T to, FeatureStructure from, BoundRow row)
            throws CorpusException {
        to.setLayer(row.row.layer());
        to.setTag(row.tag == null ? null : from.getStringValue(row.tag));
        readValues(to, from, row.columns);
        facts.read(from, to);
        if (to.getId() != null) {
            usedIds.add(to.getId());
        }
        made.put(from, to);
        return to;
    }

    private void readValues(Annotation to, FeatureStructure from, List<BoundColumn> columns) {
        Map<String, String> values = Map.of();
        for (BoundColumn column : columns) {
            String value = readValue(from, column);
            if (value != null && values.isEmpty()) {
                values = Map.of(column.feature(), value);
            } else if (value != null) {
                values = new TreeMap<>(values);
                values.put(column.feature(), value);
            }
        }
        if (!values.isEmpty()) {
            to.setValues(values);
        }
    }

    private @Nullable String readValue(FeatureStructure from, BoundColumn column) {
        if (column instanceof BoundColumn.Direct direct) {
            return from.getStringValue(direct.own());
        }
        if (column instanceof BoundColumn.Linked linked) {
            FeatureStructure other = from.getFeatureValue(linked.link());
            return other == null ? null : other.getStringValue(linked.value());
        }
        BoundColumn.Beside other = (BoundColumn.Beside) column;
        return beside(other.type(), other.value()).get(CasWriting.place((AnnotationFS) from));
    }

    private Map<Long, String> beside(Type type, Feature value) {
        Map<Long, String> values = beside.get(type);
        if (values == null) {
            values = new HashMap<>();
            for (AnnotationFS other : cas.getAnnotationIndex(type)) {
                values.put(CasWriting.place(other), other.getStringValue(value));
            }
            beside.put(type, values);
        }
        return values;
    }

    private <T extends Annotation> T withId(T annotation, String id) {
        if (annotation.getId() == null) {
            annotation.setId(usedIds.isEmpty() ? id : free(id));
        }
        return annotation;
    }

    /** Where some ids are facts, one of them may stand where it would follow from the place. */
    private String free(String wanted) {
        String free = wanted;
        while (!usedIds.add(free)) {
            free = wanted.charAt(0) + Integer.toString(usedIds.size() + 1);
        }
        return free;
    }

    private void joinEnds(Ends joined) {
        joined.source().ifPresent(end -> joined.relation().setSource(idOf(end)));
        joined.target().ifPresent(end -> joined.relation().setTarget(idOf(end)));
    }

    private @Nullable String idOf(FeatureStructure annotation) {
        Annotation found = made.get(annotation);
        return found == null ? null : found.getId();
    }

    private static @Nullable FeatureStructure value(
            FeatureStructure from, @Nullable Feature feature) {
        return feature == null ? null : from.getFeatureValue(feature);
    }
}
