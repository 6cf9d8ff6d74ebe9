package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** An annotation with what it is sorted by, looked up once. */
    private record Ranked<T>(T annotation, long first, long second, int layer, String tag) {

        static int compare(Ranked<?> a, Ranked<?> b) {
            int order = Long.compare(a.first, b.first);
            order = order != 0 ? order : Long.compare(a.second, b.second);
            order = order != 0 ? order : Integer.compare(a.layer, b.layer);
            return order != 0 ? order : a.tag.compareTo(b.tag);
        }
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
                span -> ranked(span, pair(span.getBegin(), -span.getEnd()), 0, LayerKind.SPAN),
                numbering);
    }

    void segments(List<Segment> segments, Numbering<Segment> numbering) {
        number(
                segments,
                'g',
                segment ->
                        ranked(
                                segment,
                                pair(place(segment.getWord()), segment.getIndex()),
                                pair(segment.getBegin(), segment.getEnd()),
                                LayerKind.SEGMENT),
                numbering);
    }

    void relations(List<Relation> relations, Numbering<Relation> numbering) {
        number(
                relations,
                'r',
                relation ->
                        tagged(
                                relation,
                                pair(place(relation.getSource()), place(relation.getTarget())),
                                LayerKind.RELATION),
                numbering);
    }

    void labels(List<DocumentLabel> labels, Numbering<DocumentLabel> numbering) {
        number(labels, 'd', label -> tagged(label, 0, LayerKind.DOCUMENT), numbering);
    }

    private <T extends Annotation> void number(
            List<T> annotations, char letter, Function<T, Ranked<T>> rank, Numbering<T> numbering) {
        List<Ranked<T>> sorted = new ArrayList<>(annotations.size());
        annotations.forEach(annotation -> sorted.add(rank.apply(annotation)));
        sorted.sort(Ranked::compare);
        boolean asBefore = false;
        int offset = places.size();
        for (int i = 0; i < sorted.size(); i++) {
            Ranked<T> ranked = sorted.get(i);
            boolean asNext =
                    i + 1 < sorted.size() && Ranked.compare(ranked, sorted.get(i + 1)) == 0;
            numbering.number(
                    ranked.annotation, letter + Integer.toString(i + 1), !asBefore && !asNext);
            asBefore = asNext;
        }
        // Only now: an end of a relation that is itself a relation must not depend on the order.
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i).annotation.getId(), offset + i);
        }
    }

    private <T extends Annotation> Ranked<T> ranked(
            T annotation, long first, long second, LayerKind kind) {
        return new Ranked<>(annotation, first, second, layer(annotation, kind), "");
    }

    private <T extends Annotation> Ranked<T> tagged(T annotation, long first, LayerKind kind) {
        String tag = annotation.getTag();
        return new Ranked<>(annotation, first, 0, layer(annotation, kind), tag == null ? "" : tag);
    }

    private int layer(Annotation annotation, LayerKind kind) {
        return table.row(annotation.getLayer(), kind).order();
    }

    private int place(@Nullable String id) {
        Integer place = id == null ? null : places.get(id);
        return place == null ? Integer.MAX_VALUE : place.intValue();
    }

    /** Two numbers as one that sorts by the first and then by the second. */
    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second & 0xFFFFFFFFL ^ 0x80000000L;
    }
}
