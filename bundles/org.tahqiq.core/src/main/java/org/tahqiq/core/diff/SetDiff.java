package org.tahqiq.core.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Compares two sets of one document. In each layer annotations are paired, the closest matches
 * first: same place and tag, then same place, then same tag on text that overlaps. What remains
 * alone is said by one side only. Relations are at the same place if their ends are paired. What
 * was rejected is not there.
 */
public final class SetDiff {

    private static final Comparator<Difference> TEXT_ORDER =
            Comparator.comparingInt(
                            (Difference difference) ->
                                    difference.place().map(TextRange::begin).orElse(-1))
                    .thenComparingInt(
                            difference -> -difference.place().map(TextRange::end).orElse(-1))
                    .thenComparing(Difference::layer);

    private final SetView left;
    private final SetView right;
    private final Map<String, String> pairs = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int same;

    private SetDiff(SetView left, SetView right) {
        this.left = left;
        this.right = right;
    }

    /**
     * What was found.
     *
     * @param differences in text order
     * @param same how many annotations are alike in all
     */
    public record Report(List<Difference> differences, int same) {}

    /**
     * Compares two sets.
     *
     * @param layers the names of those to compare, those of spans before those of relations between
     *     them
     */
    public static Report of(SetView left, SetView right, List<String> layers) {
        SetDiff diff = new SetDiff(left, right);
        layers.forEach(diff::compare);
        diff.differences.sort(TEXT_ORDER);
        return new Report(List.copyOf(diff.differences), diff.same);
    }

    /** The layers of a scheme that {@link #of} compares usefully: those that people annotate. */
    public static List<String> layers(SetView set) {
        return set.scheme().layers().stream()
                .filter(layer -> !layer.isBuiltIn())
                .map(Layer::getName)
                .toList();
    }

    private void compare(String layer) {
        List<Annotation> ours = present(left, layer);
        List<Annotation> theirs = present(right, layer);
        pair(layer, ours, theirs, (one, other) -> samePlace(one, other) && sameTag(one, other));
        pair(layer, ours, theirs, this::samePlace);
        pair(layer, ours, theirs, (one, other) -> sameTag(one, other) && overlap(one, other));
        ours.forEach(
                one -> add(Difference.Kind.ONLY_LEFT, layer, Optional.of(one), Optional.empty()));
        theirs.forEach(
                other ->
                        add(
                                Difference.Kind.ONLY_RIGHT,
                                layer,
                                Optional.empty(),
                                Optional.of(other)));
    }

    private static List<Annotation> present(SetView set, String layer) {
        List<Annotation> present = new ArrayList<>(set.annotations(layer));
        present.removeIf(annotation -> annotation.getStatus() == Status.REJECTED);
        return present;
    }

    /** Takes what fits out of both lists. */
    private void pair(
            String layer,
            List<Annotation> ours,
            List<Annotation> theirs,
            BiPredicate<Annotation, Annotation> fits) {
        ours.removeIf(
                one -> {
                    Annotation found =
                            theirs.stream()
                                    .filter(other -> fits.test(one, other))
                                    .findFirst()
                                    .orElse(null);
                    if (found == null) {
                        return false;
                    }
                    theirs.remove(found);
                    pairs.put(one.getId(), found.getId());
                    paired(layer, one, found);
                    return true;
                });
    }

    private void paired(String layer, Annotation one, Annotation other) {
        if (!samePlace(one, other)) {
            add(Difference.Kind.BOUNDS, layer, Optional.of(one), Optional.of(other));
        } else if (!sameTag(one, other)) {
            add(Difference.Kind.TAG, layer, Optional.of(one), Optional.of(other));
        } else if (!values(one).equals(values(other))) {
            add(Difference.Kind.VALUES, layer, Optional.of(one), Optional.of(other));
        } else {
            same++;
        }
    }

    private static Map<String, String> values(Annotation annotation) {
        Map<String, String> values = annotation.getValues();
        return values == null ? Map.of() : values;
    }

    private void add(
            Difference.Kind kind,
            String layer,
            Optional<Annotation> one,
            Optional<Annotation> other) {
        Optional<TextRange> place =
                one.flatMap(annotation -> place(annotation, left))
                        .or(() -> other.flatMap(annotation -> place(annotation, right)));
        differences.add(new Difference(kind, layer, place, one, other));
    }

    private static boolean sameTag(Annotation one, Annotation other) {
        return Objects.equals(one.getTag(), other.getTag());
    }

    private boolean samePlace(Annotation one, Annotation other) {
        if (one instanceof Relation ours && other instanceof Relation theirs) {
            return isPair(ours.getSource(), theirs.getSource())
                    && isPair(ours.getTarget(), theirs.getTarget());
        }
        if (one instanceof Span ours && other instanceof Span theirs) {
            return SpanParts.of(ours).equals(SpanParts.of(theirs)) && sameSegment(ours, theirs);
        }
        return !(one instanceof Span) && !(one instanceof Relation);
    }

    private static boolean sameSegment(Span one, Span other) {
        return !(one instanceof Segment ours)
                || other instanceof Segment theirs
                        && ours.getIndex() == theirs.getIndex()
                        && Objects.equals(ours.getForm(), theirs.getForm());
    }

    private boolean isPair(@Nullable String ours, @Nullable String theirs) {
        return ours != null && Objects.equals(pairs.get(ours), theirs);
    }

    private static boolean overlap(Annotation one, Annotation other) {
        return one instanceof Span ours
                && other instanceof Span theirs
                && SpanParts.hull(ours).overlaps(SpanParts.hull(theirs));
    }

    private static Optional<TextRange> place(Annotation annotation, SetView set) {
        if (annotation instanceof Span span) {
            return Optional.of(SpanParts.hull(span));
        }
        if (annotation instanceof Relation relation) {
            return Stream.of(relation.getSource(), relation.getTarget())
                    .flatMap(id -> set.annotation(id).stream())
                    .filter(Span.class::isInstance)
                    .map(end -> SpanParts.hull((Span) end))
                    .reduce(
                            (one, other) ->
                                    new TextRange(
                                            Math.min(one.begin(), other.begin()),
                                            Math.max(one.end(), other.end())));
        }
        return Optional.empty();
    }
}
