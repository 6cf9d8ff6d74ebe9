package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * Ids that follow from the place in the text: a letter for the kind and a number from 1. They are
 * short, because every annotation of a file bears one, and the same whenever the annotations are
 * the same. An id that is as expected need not be written into a CAS.
 *
 * <p>Kinds are to be numbered in the order spans, segments, relations, labels, for later ones are
 * placed by the earlier ones that they refer to.
 */
final class RankIds {

    /** What is told of every annotation, in the order of the ids. */
    interface Numbering<T extends Annotation> {

        /**
         * @param id the id that follows from the place
         * @param alone whether no other annotation has the same place, so that the id is certain
         */
        void number(T annotation, String id, boolean alone);
    }

    private final LayerTable table;
    private final Map<String, Integer> places = new HashMap<>();

    RankIds(LayerTable table) {
        this.table = table;
    }

    void spans(List<Span> spans, Numbering<Span> numbering) {
        number(
                spans,
                's',
                (a, b) -> {
                    int order = Integer.compare(a.getBegin(), b.getBegin());
                    order = order != 0 ? order : Integer.compare(b.getEnd(), a.getEnd());
                    return order != 0 ? order : compareLayers(a, b, LayerKind.SPAN);
                },
                numbering);
    }

    void segments(List<Segment> segments, Numbering<Segment> numbering) {
        Comparator<Segment> order =
                Comparator.<Segment>comparingInt(segment -> place(segment.getWord()))
                        .thenComparingInt(Segment::getIndex)
                        .thenComparingInt(Segment::getBegin)
                        .thenComparingInt(Segment::getEnd)
                        .thenComparing((a, b) -> compareLayers(a, b, LayerKind.SEGMENT));
        number(segments, 'g', order, numbering);
    }

    void relations(List<Relation> relations, Numbering<Relation> numbering) {
        Comparator<Relation> order =
                Comparator.<Relation>comparingInt(relation -> place(relation.getSource()))
                        .thenComparingInt(relation -> place(relation.getTarget()))
                        .thenComparing((a, b) -> compareLayers(a, b, LayerKind.RELATION))
                        .thenComparing(RankIds::compareTags);
        number(relations, 'r', order, numbering);
    }

    void labels(List<DocumentLabel> labels, Numbering<DocumentLabel> numbering) {
        Comparator<DocumentLabel> order =
                (a, b) -> {
                    int layers = compareLayers(a, b, LayerKind.DOCUMENT);
                    return layers != 0 ? layers : compareTags(a, b);
                };
        number(labels, 'd', order, numbering);
    }

    private <T extends Annotation> void number(
            List<T> annotations, char letter, Comparator<T> order, Numbering<T> numbering) {
        List<T> sorted = new ArrayList<>(annotations);
        sorted.sort(order);
        boolean asBefore = false;
        int offset = places.size();
        for (int i = 0; i < sorted.size(); i++) {
            T annotation = sorted.get(i);
            boolean asNext =
                    i + 1 < sorted.size() && order.compare(annotation, sorted.get(i + 1)) == 0;
            numbering.number(annotation, letter + Integer.toString(i + 1), !asBefore && !asNext);
            asBefore = asNext;
        }
        // Only now: an end of a relation that is itself a relation must not depend on the order.
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i).getId(), offset + i);
        }
    }

    private int place(@Nullable String id) {
        Integer place = id == null ? null : places.get(id);
        return place == null ? Integer.MAX_VALUE : place.intValue();
    }

    private int compareLayers(Annotation a, Annotation b, LayerKind kind) {
        if (a.getLayer().equals(b.getLayer())) {
            return 0;
        }
        return Integer.compare(
                table.row(a.getLayer(), kind).order(), table.row(b.getLayer(), kind).order());
    }

    private static int compareTags(Annotation a, Annotation b) {
        String left = a.getTag() == null ? "" : a.getTag();
        String right = b.getTag() == null ? "" : b.getTag();
        return left.compareTo(right);
    }
}
