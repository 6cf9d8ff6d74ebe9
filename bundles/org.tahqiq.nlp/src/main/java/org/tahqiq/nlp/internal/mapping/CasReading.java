package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.emf.common.util.BasicEList;
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
import org.tahqiq.model.annotation.Status;

/** Makes one set of what is in a CAS. Used once. */
final class CasReading {

    private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

    private final BoundTable table;
    private final CAS cas;
    private final AnnotationSet set = FACTORY.createAnnotationSet();
    private final FactReading facts;
    private final Set<String> usedIds = new HashSet<>();
    private final List<Made<Span>> spans = new ArrayList<>();
    private final List<Made<Segment>> segments = new ArrayList<>();
    private final List<Made<Relation>> relations = new ArrayList<>();
    private final List<Made<DocumentLabel>> labels = new ArrayList<>();
    private final Map<BoundColumn.Beside, BesideValues> beside = new HashMap<>();
    private @Nullable BesideValues lastBeside;
    private Made<?>[] made = new Made<?>[1024];
    private int relationsLeftOut;

    CasReading(BoundTable table, CAS cas, Status status, @Nullable String run) {
        this.table = table;
        this.cas = cas;
        this.facts = new FactReading(table, cas, status, run);
    }

    /**
     * Reads all.
     *
     * @throws CorpusException if facts are not as they are written here
     */
    AnnotationSet read() throws CorpusException {
        facts.readSet(set);
        for (Type root : table.roots()) {
            beside.clear();
            lastBeside = null;
            for (FeatureStructure from : cas.getIndexRepository().getIndexedFSs(root)) {
                BoundRow row = table.byType(from.getType());
                if (row != null) {
                    read(from, row);
                }
            }
        }
        segments.addAll(new TokenTagReading(table, cas).read(spans, segments));
        number(new RankIds(table.table()));
        return set;
    }

    private void number(RankIds ids) {
        reserve(set.getSpans(), spans);
        reserve(set.getSegments(), segments);
        ids.spans(
                spans,
                span -> span.annotation,
                (span, id, place, alone) -> add(span, id, place, set.getSpans()));
        ids.segments(
                segments,
                segment -> segment.annotation,
                segment -> place(segment.first),
                (segment, id, place, alone) -> add(segment, id, place, set.getSegments()));
        segments.forEach(this::joinWord);
        ids.relations(
                relations,
                relation -> relation.annotation,
                relation -> place(relation.first),
                relation -> place(relation.second),
                (relation, id, place, alone) -> add(relation, id, place, set.getRelations()));
        relations.forEach(this::joinEnds);
        ids.labels(
                labels,
                label -> label.annotation,
                (label, id, place, alone) -> add(label, id, place, set.getLabels()));
    }

    private static void reserve(EList<?> list, List<?> kept) {
        ((BasicEList<?>) list).grow(kept.size());
    }

    /** Further facts about the document. */
    Map<String, String> metadata() {
        return facts.metadata();
    }

    /** How many relations were left out because they or an end belong to no known layer. */
    int relationsLeftOut() {
        return relationsLeftOut;
    }

    private void read(FeatureStructure from, BoundRow row) throws CorpusException {
        switch (row.row.kind()) {
            case SPAN -> readSpan((AnnotationFS) from, row);
            case SEGMENT -> readSegment((AnnotationFS) from, row);
            case RELATION -> readRelation(from, row);
            case DOCUMENT -> {
                DocumentLabel label = FACTORY.createDocumentLabel();
                labels.add(keep(new Made<>(label, from, null, null), row));
            }
        }
    }

    private void readSpan(AnnotationFS from, BoundRow row) throws CorpusException {
        Span span = FACTORY.createSpan();
        span.setBegin(from.getBegin());
        span.setEnd(from.getEnd());
        spans.add(keep(new Made<>(span, from, null, null), row));
    }

    private void readSegment(AnnotationFS from, BoundRow row) throws CorpusException {
        Segment segment = FACTORY.createSegment();
        segment.setBegin(from.getBegin());
        segment.setEnd(from.getEnd());
        if (row.index != null) {
            segment.setIndex(from.getIntValue(row.index));
        }
        String form = row.form == null ? null : from.getStringValue(row.form);
        if (form != null) {
            segment.setForm(form);
        }
        segments.add(keep(new Made<>(segment, from, value(from, row.word), null), row));
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
        relations.add(keep(new Made<>(relation, from, source, target), row));
        if (layer != null) {
            relation.setLayer(layer);
        }
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

    /** Reads what annotations of all kinds have. */
    private <T extends Annotation> Made<T> keep(Made<T> kept, BoundRow row) throws CorpusException {
        T to = kept.annotation;
        to.setLayer(row.row.layer());
        if (row.tag != null) {
            to.setTag(kept.from.getStringValue(row.tag));
        }
        readValues(to, kept.from, row.columns);
        facts.read(kept.from, to);
        if (to.getId() != null) {
            usedIds.add(to.getId());
        }
        int reference = ((TOP) kept.from)._id();
        if (reference >= made.length) {
            made = Arrays.copyOf(made, 2 * reference);
        }
        made[reference] = kept;
        return kept;
    }

    private void readValues(Annotation to, FeatureStructure from, List<BoundColumn> columns) {
        String first = null;
        String firstFeature = "";
        Map<String, String> several = null;
        for (int i = 0; i < columns.size(); i++) {
            BoundColumn column = columns.get(i);
            String value = readValue(from, column);
            if (value == null) {
                continue;
            }
            if (first == null) {
                first = value;
                firstFeature = column.feature();
            } else {
                if (several == null) {
                    several = new TreeMap<>();
                    several.put(firstFeature, first);
                }
                several.put(column.feature(), value);
            }
        }
        if (first != null) {
            to.setValues(several == null ? Map.of(firstFeature, first) : several);
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
        BesideValues values = lastBeside;
        if (values == null || !values.isOf(other)) {
            values = beside.computeIfAbsent(other, of -> new BesideValues(cas, of));
            lastBeside = values;
        }
        return values.at((AnnotationFS) from);
    }

    /** Every annotation is new, so that the list need not look for it. */
    private <T extends Annotation> void add(Made<T> kept, String id, int place, EList<T> list) {
        kept.place = place;
        if (kept.annotation.getId() == null) {
            kept.annotation.setId(usedIds.isEmpty() ? id : free(id));
        }
        ((InternalEList<T>) list).addUnique(kept.annotation);
    }

    /** Where some ids are facts, one of them may stand where it would follow from the place. */
    private String free(String wanted) {
        String free = wanted;
        for (int number = usedIds.size() + 1; !usedIds.add(free); number++) {
            free = wanted.charAt(0) + Integer.toString(number);
        }
        return free;
    }

    /** Sets the word that the CAS names; what is no word may have come with the facts. */
    private void joinWord(Made<Segment> segment) {
        if (segment.first != null) {
            segment.annotation.setWord(id(segment.first));
        }
    }

    /** Sets the ends that the CAS names; other ends may have come with the facts. */
    private void joinEnds(Made<Relation> relation) {
        if (relation.first != null) {
            relation.annotation.setSource(id(relation.first));
        }
        if (relation.second != null) {
            relation.annotation.setTarget(id(relation.second));
        }
    }

    private int place(@Nullable FeatureStructure of) {
        Made<?> found = of == null ? null : find(of);
        return found == null ? RankIds.NOWHERE : found.place;
    }

    private @Nullable String id(@Nullable FeatureStructure of) {
        Made<?> found = of == null ? null : find(of);
        return found == null ? null : found.annotation.getId();
    }

    private @Nullable Made<?> find(FeatureStructure structure) {
        int reference = ((TOP) structure)._id();
        return reference < made.length ? made[reference] : null;
    }

    private static @Nullable FeatureStructure value(
            FeatureStructure from, @Nullable Feature feature) {
        return feature == null ? null : from.getFeatureValue(feature);
    }
}
