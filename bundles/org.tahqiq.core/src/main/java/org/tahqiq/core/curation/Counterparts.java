package org.tahqiq.core.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Finds in the curator's set what an annotator's annotation has become: what was copied from it, or
 * says the same. Made for one state of the set.
 */
final class Counterparts {

    private record Origin(String annotator, String id) {}

    @NonNullByDefault(false)
    private record Content(String layer, String tag, Map<String, String> values, Object place) {}

    private final SetView curated;
    private final Map<Origin, Annotation> byOrigin = new HashMap<>();
    private final Map<Content, Annotation> byContent = new HashMap<>();

    Counterparts(SetView curated) {
        this.curated = curated;
        for (Layer layer : curated.scheme().layers()) {
            curated.annotations(layer.getName()).forEach(this::add);
        }
    }

    private void add(Annotation annotation) {
        if (annotation.getAnnotator() != null && annotation.getOriginId() != null) {
            byOrigin.put(
                    new Origin(annotation.getAnnotator(), annotation.getOriginId()), annotation);
        }
        place(annotation)
                .ifPresent(
                        place ->
                                byContent.merge(
                                        content(annotation, place),
                                        annotation,
                                        (one, other) -> isRejected(one) ? other : one));
    }

    /** What an annotation of a side has become; one that stands before one that was rejected. */
    Optional<Annotation> of(Annotation annotation, Side side) {
        Optional<Annotation> copied =
                Optional.ofNullable(byOrigin.get(new Origin(side.annotator(), annotation.getId())));
        if (copied.isPresent() && !isRejected(copied.get())) {
            return copied;
        }
        return place(annotation, side)
                .map(place -> byContent.get(content(annotation, place)))
                .or(() -> copied);
    }

    /** What the annotation of this id has become. */
    Optional<Annotation> of(@Nullable String id, Side side) {
        return id == null
                ? Optional.empty()
                : side.set().annotation(id).flatMap(found -> of(found, side));
    }

    static boolean isRejected(Annotation annotation) {
        return annotation.getStatus() == Status.REJECTED;
    }

    SetView curated() {
        return curated;
    }

    private static Content content(Annotation annotation, Object place) {
        Map<String, String> values = annotation.getValues();
        return new Content(
                annotation.getLayer(),
                annotation.getTag(),
                values == null ? Map.of() : values,
                place);
    }

    /** Where a span lies, what a relation joins in this set; segments are never asked for. */
    private static Optional<Object> place(Annotation annotation) {
        if (annotation instanceof Relation relation) {
            return ends(relation.getSource(), relation.getTarget());
        }
        if (annotation instanceof Segment) {
            return Optional.empty();
        }
        return Optional.of(annotation instanceof Span span ? SpanParts.of(span) : List.of());
    }

    private Optional<Object> place(Annotation annotation, Side side) {
        if (annotation instanceof Relation relation) {
            Optional<Annotation> source = of(relation.getSource(), side);
            Optional<Annotation> target = of(relation.getTarget(), side);
            return source.isPresent() && target.isPresent()
                    ? ends(source.get().getId(), target.get().getId())
                    : Optional.empty();
        }
        return place(annotation);
    }

    private static Optional<Object> ends(@Nullable String source, @Nullable String target) {
        return Optional.of(
                List.of(
                        Objects.requireNonNullElse(source, ""),
                        Objects.requireNonNullElse(target, "")));
    }
}
