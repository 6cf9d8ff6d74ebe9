package org.tahqiq.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** A desk as text that can be compared. */
final class DeskText {

    private DeskText() {}

    /** Everything of the set that an annotator decides on, one annotation a line. */
    static String of(AnnotationDesk desk) {
        return List.of("Zone", "Entity", "Relation").stream()
                .flatMap(layer -> desk.view().annotations(layer).stream())
                .map(annotation -> line(desk, annotation))
                .collect(Collectors.joining("\n"));
    }

    private static String line(AnnotationDesk desk, Annotation annotation) {
        return String.join(
                " ",
                annotation.getId(),
                annotation.getLayer(),
                annotation.getTag(),
                String.valueOf(annotation.getStatus()),
                String.valueOf(annotation.getNote()),
                covered(desk, annotation));
    }

    /** The text of a span; the ends of a relation. */
    static String covered(AnnotationDesk desk, Annotation annotation) {
        if (annotation instanceof Span span) {
            return desk.view().text().substring(span.getBegin(), span.getEnd());
        }
        return annotation instanceof Relation relation
                ? relation.getSource() + " " + relation.getTarget()
                : "";
    }
}
