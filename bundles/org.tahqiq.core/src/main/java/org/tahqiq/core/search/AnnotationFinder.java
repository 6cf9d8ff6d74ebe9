package org.tahqiq.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * Finds annotations. A segment that covers no text of its own is shown by its word, a relation by
 * all from its one end to the other. A word that is one segment is found as such, by the features
 * that it has itself.
 */
final class AnnotationFinder implements Finder {

    private final CorpusStore store;
    private final AnnotationQuery query;
    private final SetSource sets;

    AnnotationFinder(CorpusStore store, AnnotationQuery query, SetSource sets) {
        this.store = store;
        this.query = query;
        this.sets = sets;
    }

    @Override
    public List<Hit> find(String document, BooleanSupplier isCanceled) throws CorpusException {
        Optional<AnnotationSet> found = sets.set(document);
        if (found.isEmpty()) {
            return List.of();
        }
        AnnotationSet set = found.get();
        Map<String, Span> spans = new HashMap<>();
        Stream.concat(set.getSpans().stream(), set.getSegments().stream())
                .forEach(span -> spans.put(span.getId(), span));
        Kwic kwic = new Kwic(document, store.text(document), query.context());
        List<Hit> hits = new ArrayList<>();
        List<Annotation> candidates =
                LayerContent.of(set, query.layer(), query.tag()).filter(this::hasFeature).toList();
        for (Annotation annotation : candidates) {
            if (isCanceled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            place(annotation, spans)
                    .map(at -> kwic.hit(at.begin(), at.end(), Optional.of(annotation.getId())))
                    .ifPresent(hits::add);
        }
        hits.sort(Comparator.comparingInt(Hit::begin).thenComparingInt(Hit::end));
        return List.copyOf(hits);
    }

    private boolean hasFeature(Annotation annotation) {
        return query.feature()
                .map(
                        wanted -> {
                            Map<String, String> values = annotation.getValues();
                            String value = values == null ? null : values.get(wanted.name());
                            return value != null && wanted.matches(value);
                        })
                .orElse(true);
    }

    private static Optional<TextRange> place(Annotation annotation, Map<String, Span> spans) {
        if (annotation instanceof Segment segment && segment.getBegin() == segment.getEnd()) {
            return Optional.ofNullable(spans.get(segment.getWord())).map(SpanParts::hull);
        }
        if (annotation instanceof Span span) {
            return Optional.of(SpanParts.hull(span));
        }
        if (annotation instanceof Relation relation) {
            @Nullable Span source = spans.get(relation.getSource());
            @Nullable Span target = spans.get(relation.getTarget());
            if (source != null && target != null) {
                TextRange one = SpanParts.hull(source);
                TextRange other = SpanParts.hull(target);
                return Optional.of(
                        new TextRange(
                                Math.min(one.begin(), other.begin()),
                                Math.max(one.end(), other.end())));
            }
        }
        return Optional.empty();
    }
}
