package org.tahqiq.nlp.internal.format;

import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * Builds the detached set of an imported document. Ids are counted up from 1, so that the same file
 * always gives the same set.
 */
public final class SetBuilder {

    private final AnnotationFactory factory = AnnotationFactory.eINSTANCE;
    private final AnnotationSet set = factory.createAnnotationSet();
    private int lastId;

    /** Adds a span. */
    public Span span(String layer, @Nullable String tag, int begin, int end) {
        Span span = factory.createSpan();
        span.setId("s" + ++lastId);
        span.setLayer(layer);
        span.setTag(tag);
        span.setBegin(begin);
        span.setEnd(end);
        set.getSpans().add(span);
        return span;
    }

    /**
     * Adds a segment.
     *
     * @param form its form, or null when that is the text which it covers
     */
    public Segment segment(
            String layer, Span word, int index, int begin, int end, @Nullable String form) {
        Segment segment = factory.createSegment();
        segment.setId("g" + ++lastId);
        segment.setLayer(layer);
        segment.setWord(word.getId());
        segment.setIndex(index);
        segment.setBegin(begin);
        segment.setEnd(end);
        segment.setForm(form);
        set.getSegments().add(segment);
        return segment;
    }

    /** Adds a relation between annotations with these ids. */
    public Relation relation(String layer, @Nullable String tag, String source, String target) {
        Relation relation = factory.createRelation();
        relation.setId("r" + ++lastId);
        relation.setLayer(layer);
        relation.setTag(tag);
        relation.setSource(source);
        relation.setTarget(target);
        set.getRelations().add(relation);
        return relation;
    }

    /** Adds a label of the whole document. */
    public DocumentLabel label(String layer, @Nullable String tag) {
        DocumentLabel label = factory.createDocumentLabel();
        label.setId("d" + ++lastId);
        label.setLayer(layer);
        label.setTag(tag);
        set.getLabels().add(label);
        return label;
    }

    /** The set; more can still be added. */
    public AnnotationSet set() {
        return set;
    }
}
