package org.tahqiq.core.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * What is to be done at the hits of a search. A hit that is an annotation means that one; a hit in
 * the text means what is marked there from its first to its last character.
 */
public sealed interface HitChange {

    /** The layer that is changed. */
    String layer();

    /** Marks the hits; what the rules do not permit, for example twice the same, is left out. */
    record Mark(String layer, String tag) implements HitChange {}

    /** Gives what is marked another tag; what the rules do not permit stays as it is. */
    record Retag(String layer, String tag) implements HitChange {}

    /** Deletes what is marked. */
    record Delete(String layer) implements HitChange {}

    /**
     * The change of one set as one edit.
     *
     * @param hits those of the set's document
     */
    default EditRequest request(Collection<Hit> hits, SetView set) {
        if (this instanceof Mark mark) {
            return new EditRequest.AddAll(
                    hits.stream().map(hit -> span(hit, mark)).toList(), List.of(), true);
        }
        List<String> ids = annotations(hits, set);
        return this instanceof Retag retag
                ? new EditRequest.RetagAll(ids, retag.tag())
                : new EditRequest.Delete(ids);
    }

    /** The ids of what is marked at the hits in the layer, each once. */
    private List<String> annotations(Collection<Hit> hits, SetView set) {
        Set<String> ids = new LinkedHashSet<>();
        for (Hit hit : hits) {
            if (hit.annotation().isPresent()) {
                set.annotation(hit.annotation().get())
                        .filter(annotation -> Objects.equals(annotation.getLayer(), layer()))
                        .map(Annotation::getId)
                        .ifPresent(ids::add);
            } else {
                TextRange range = new TextRange(hit.begin(), hit.end());
                set.spans(layer(), range).stream()
                        .filter(span -> SpanParts.hull(span).equals(range))
                        .filter(span -> span.getStatus() != Status.REJECTED)
                        .map(Annotation::getId)
                        .forEach(ids::add);
            }
        }
        return new ArrayList<>(ids);
    }

    private static Span span(Hit hit, Mark mark) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setLayer(mark.layer());
        span.setTag(mark.tag());
        span.setStatus(Status.MANUAL);
        span.setBegin(hit.begin());
        span.setEnd(hit.end());
        return span;
    }
}
