package org.tahqiq.ui.internal.view;

import java.util.Comparator;
import java.util.function.Function;
import org.tahqiq.core.suggestion.Uncertainty;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** In which order a view lists the annotations of a desk. */
enum ListOrder {
    /** As they stand in the text. */
    TEXT(AnnotationDesk::textOrder),
    /** By layer, then by tag; those without a tag first. */
    TAG(
            desk ->
                    Comparator.<Annotation, String>comparing(a -> String.valueOf(a.getLayer()))
                            .thenComparing(
                                    Annotation::getTag,
                                    Comparator.nullsFirst(Comparator.naturalOrder()))),
    /** The suggestions of which the engine was least sure first, then what is decided. */
    LEAST_SURE(desk -> Uncertainty.leastSureFirst());

    private final Function<AnnotationDesk, Comparator<Annotation>> first;

    ListOrder(Function<AnnotationDesk, Comparator<Annotation>> first) {
        this.first = first;
    }

    /** The order; equal ones follow each other as in the text, outer before inner ones. */
    Comparator<Annotation> of(AnnotationDesk desk) {
        return first.apply(desk)
                .thenComparing(desk.textOrder())
                .thenComparingInt(annotation -> -end(annotation));
    }

    private static int end(Annotation annotation) {
        return annotation instanceof Span span ? span.getEnd() : 0;
    }

    /** What the person calls it. */
    String label() {
        return switch (this) {
            case TEXT -> Messages.Order_text;
            case TAG -> Messages.Order_tag;
            case LEAST_SURE -> Messages.Order_leastSure;
        };
    }
}
