package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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

    /** The place of what is not there, or not numbered yet. */
    static final int NOWHERE = Integer.MAX_VALUE;

    /** What is told of every annotation, in the order of the ids. */
    interface Numbering<T> {

        /**
         * @param id the id that follows from the place
         * @param place its place among all annotations; different for each
         * @param alone whether no other annotation sorts the same, so that the id is certain
         */
        void number(T item, String id, int place, boolean alone);
    }

    /** An annotation with what it is sorted by, looked up once. */
    private record Ranked<T>(T item, long first, long second, int layer, String tag) {

        static int compare(Ranked<?> a, Ranked<?> b) {
            int order = Long.compare(a.first, b.first);
            order = order != 0 ? order : Long.compare(a.second, b.second);
            order = order != 0 ? order : Integer.compare(a.layer, b.layer);
            return order != 0 ? order : a.tag.compareTo(b.tag);
        }
    }

    private final LayerTable table;
    private int numbered;
    private @Nullable String lastLayer;
    private int lastOrder;

    RankIds(LayerTable table) {
        this.table = table;
    }

    <T> void spans(List<T> items, Function<T, Span> span, Numbering<T> numbering) {
        List<Ranked<T>> ranks = new ArrayList<>(items.size());
        for (T item : items) {
            Span one = span.apply(item);
            long place = pair(one.getBegin(), -one.getEnd());
            ranks.add(new Ranked<>(item, place, 0, layer(one, LayerKind.SPAN), ""));
        }
        number(ranks, 's', numbering);
    }

    /**
     * @param word the place of the word of a segment
     */
    <T> void segments(
            List<T> items,
            Function<T, Segment> segment,
            ToIntFunction<T> word,
            Numbering<T> numbering) {
        List<Ranked<T>> ranks = new ArrayList<>(items.size());
        for (T item : items) {
            Segment one = segment.apply(item);
            long place = pair(word.applyAsInt(item), one.getIndex());
            long text = pair(one.getBegin(), one.getEnd());
            ranks.add(new Ranked<>(item, place, text, layer(one, LayerKind.SEGMENT), ""));
        }
        number(ranks, 'g', numbering);
    }

    /**
     * @param source the place of the source of a relation
     * @param target the place of its target
     */
    <T> void relations(
            List<T> items,
            Function<T, Relation> relation,
            ToIntFunction<T> source,
            ToIntFunction<T> target,
            Numbering<T> numbering) {
        List<Ranked<T>> ranks = new ArrayList<>(items.size());
        for (T item : items) {
            Relation one = relation.apply(item);
            long place = pair(source.applyAsInt(item), target.applyAsInt(item));
            ranks.add(new Ranked<>(item, place, 0, layer(one, LayerKind.RELATION), tag(one)));
        }
        number(ranks, 'r', numbering);
    }

    <T> void labels(List<T> items, Function<T, DocumentLabel> label, Numbering<T> numbering) {
        List<Ranked<T>> ranks = new ArrayList<>(items.size());
        for (T item : items) {
            DocumentLabel one = label.apply(item);
            ranks.add(new Ranked<>(item, 0, 0, layer(one, LayerKind.DOCUMENT), tag(one)));
        }
        number(ranks, 'd', numbering);
    }

    private <T> void number(List<Ranked<T>> ranks, char letter, Numbering<T> numbering) {
        // The next to be numbered are of another kind, in which the layer may have another order.
        lastLayer = null;
        ranks.sort(Ranked::compare);
        IdNames names = table.idNames();
        boolean asBefore = false;
        for (int i = 0; i < ranks.size(); i++) {
            Ranked<T> rank = ranks.get(i);
            boolean asNext = i + 1 < ranks.size() && Ranked.compare(rank, ranks.get(i + 1)) == 0;
            numbering.number(rank.item, names.of(letter, i + 1), numbered++, !asBefore && !asNext);
            asBefore = asNext;
        }
    }

    /** The order of the layer; mostly that of the annotation before. */
    private int layer(Annotation annotation, LayerKind kind) {
        String layer = annotation.getLayer();
        if (layer != lastLayer) {
            lastLayer = layer;
            lastOrder = table.row(layer, kind).order();
        }
        return lastOrder;
    }

    private static String tag(Annotation annotation) {
        String tag = annotation.getTag();
        return tag == null ? "" : tag;
    }

    /** Two numbers as one that sorts by the first and then by the second. */
    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second & 0xFFFFFFFFL ^ 0x80000000L;
    }
}
