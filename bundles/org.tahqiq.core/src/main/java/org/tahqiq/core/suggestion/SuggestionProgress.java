package org.tahqiq.core.suggestion;

import java.util.stream.Stream;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Status;

/**
 * How far the decisions on an annotator's suggestions are. Only spans and relations of the corpus's
 * own layers are decided on, one by one; words and sentences are not.
 *
 * @param left how many suggestions wait for a decision
 * @param all how many there were, with those that were decided on
 */
public record SuggestionProgress(int left, int all) {

    /** The progress of a set. */
    public static SuggestionProgress of(AnnotationSet set, Scheme scheme) {
        return of(
                Stream.concat(set.getSpans().stream(), set.getRelations().stream())
                        .filter(annotation -> isDecidedOn(annotation, scheme)));
    }

    /** The progress of annotations all of which are decided on. */
    public static SuggestionProgress of(Stream<? extends Annotation> annotations) {
        int[] counts = new int[2];
        annotations.forEach(
                annotation -> {
                    boolean waits = annotation.getStatus() == Status.SUGGESTED;
                    counts[0] += waits ? 1 : 0;
                    counts[1] += waits || annotation.getOriginId() != null ? 1 : 0;
                });
        return new SuggestionProgress(counts[0], counts[1]);
    }

    private static boolean isDecidedOn(Annotation annotation, Scheme scheme) {
        return scheme.layer(annotation.getLayer()).filter(layer -> !layer.isBuiltIn()).isPresent();
    }
}
