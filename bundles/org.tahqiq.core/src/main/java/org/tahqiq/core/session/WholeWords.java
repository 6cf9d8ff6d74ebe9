package org.tahqiq.core.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * The words that are one segment although no annotation says so: those without segments, in a set
 * that has segments. Half of the words of a text are whole, and an annotation for each would repeat
 * what its word says. Where a set has no segments at all, nobody has looked how its words are
 * split, and none is here. What was rejected is not there.
 */
public final class WholeWords {

    private WholeWords() {}

    /** The whole words of a set, in the order of its words. */
    public static List<Span> of(AnnotationSet set) {
        return of(set.getSpans(), set.getSegments());
    }

    /** The whole words of a set, in the order of the text. */
    public static List<Span> of(SetView set) {
        return of(set.annotations(BuiltInLayers.WORD), set.annotations(BuiltInLayers.SEGMENT));
    }

    private static List<Span> of(
            Collection<? extends Annotation> words, Collection<? extends Annotation> segments) {
        Set<String> split = new HashSet<>();
        for (Annotation annotation : segments) {
            if (annotation instanceof Segment segment && isOf(segment, BuiltInLayers.SEGMENT)) {
                split.add(segment.getWord());
            }
        }
        return split.isEmpty()
                ? List.of()
                : words.stream()
                        .filter(word -> isOf(word, BuiltInLayers.WORD))
                        .filter(word -> !split.contains(word.getId()))
                        .map(Span.class::cast)
                        .toList();
    }

    private static boolean isOf(Annotation annotation, String layer) {
        return layer.equals(annotation.getLayer()) && annotation.getStatus() != Status.REJECTED;
    }
}
