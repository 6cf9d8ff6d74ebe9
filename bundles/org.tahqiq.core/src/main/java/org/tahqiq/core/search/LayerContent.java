package org.tahqiq.core.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Status;

/**
 * What a search looks through of a set: what a layer holds and nobody has rejected. The layer of
 * segments also holds the words that are one segment.
 */
final class LayerContent {

    private LayerContent() {}

    /**
     * @param tag empty for annotations of all tags and of none
     */
    static Stream<Annotation> of(AnnotationSet set, String layer, Optional<String> tag) {
        Stream<Annotation> own =
                Stream.of(set.getSpans(), set.getSegments(), set.getRelations())
                        .<Annotation>flatMap(List::stream)
                        .filter(annotation -> layer.equals(annotation.getLayer()))
                        .filter(annotation -> annotation.getStatus() != Status.REJECTED);
        Stream<? extends Annotation> whole =
                layer.equals(BuiltInLayers.SEGMENT) ? WholeWords.of(set).stream() : Stream.of();
        return Stream.concat(own, whole)
                .filter(annotation -> tag.map(t -> t.equals(annotation.getTag())).orElse(true));
    }
}
