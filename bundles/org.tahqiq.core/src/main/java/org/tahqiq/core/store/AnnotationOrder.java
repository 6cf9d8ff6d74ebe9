package org.tahqiq.core.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;

/**
 * The order of a set's annotations in its file, which is theirs after loading too:
 *
 * <ul>
 *   <li>spans and segments by layer, begin, end, id;
 *   <li>relations by layer, position of the source, position of the target (each begin, end; an end
 *       that is not in the set comes first), id;
 *   <li>labels by layer, id;
 *   <li>runs as they are, which is the order in which they were made.
 * </ul>
 *
 * Nothing here touches the set itself.
 */
final class AnnotationOrder implements XmiWriter.Order {

    private static final Comparator<String> NAMES = Comparator.nullsFirst(String::compareTo);

    private final AnnotationSet set;

    AnnotationOrder(AnnotationSet set) {
        this.set = set;
    }

    @Override
    public List<?> of(EStructuralFeature feature, List<?> values) {
        if (feature == AnnotationPackage.Literals.ANNOTATION_SET__SPANS) {
            return sorted(set.getSpans(), AnnotationOrder::compareSpans);
        }
        if (feature == AnnotationPackage.Literals.ANNOTATION_SET__SEGMENTS) {
            return sorted(set.getSegments(), AnnotationOrder::compareSpans);
        }
        if (feature == AnnotationPackage.Literals.ANNOTATION_SET__RELATIONS) {
            return sortedRelations();
        }
        if (feature == AnnotationPackage.Literals.ANNOTATION_SET__LABELS) {
            return sorted(
                    set.getLabels(),
                    Comparator.comparing(Annotation::getLayer, NAMES)
                            .thenComparing(Annotation::getId, NAMES));
        }
        return values;
    }

    private List<Relation> sortedRelations() {
        Set<String> ends = new HashSet<>();
        for (Relation relation : set.getRelations()) {
            ends.add(relation.getSource());
            ends.add(relation.getTarget());
        }
        Map<String, Long> positions = new HashMap<>();
        Stream.concat(set.getSpans().stream(), set.getSegments().stream())
                .filter(span -> ends.contains(span.getId()))
                .forEach(span -> positions.put(span.getId(), position(span)));
        return sorted(
                set.getRelations(),
                Comparator.comparing(Relation::getLayer, NAMES)
                        .thenComparing(
                                relation -> positions.getOrDefault(relation.getSource(), -1L))
                        .thenComparing(
                                relation -> positions.getOrDefault(relation.getTarget(), -1L))
                        .thenComparing(Relation::getId, NAMES));
    }

    private static long position(Span span) {
        return (long) span.getBegin() << Integer.SIZE | span.getEnd();
    }

    private static int compareSpans(Span a, Span b) {
        String layer = a.getLayer();
        String other = b.getLayer();
        int result = layer == other ? 0 : NAMES.compare(layer, other);
        if (result == 0) {
            result = Integer.compare(a.getBegin(), b.getBegin());
        }
        if (result == 0) {
            result = Integer.compare(a.getEnd(), b.getEnd());
        }
        return result == 0 ? NAMES.compare(a.getId(), b.getId()) : result;
    }

    private static <T> List<T> sorted(List<? extends T> values, Comparator<? super T> order) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return sorted;
    }
}
