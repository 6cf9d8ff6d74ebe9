package org.tahqiq.ui.internal.compare;

import java.util.Locale;
import java.util.Optional;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.text.Arrow;
import org.tahqiq.core.text.Direction;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** An annotation in a line of a list of differences: its tag, and the text that it is about. */
public final class AnnotationLine {

    private AnnotationLine() {}

    /** The line; without a tag the text alone, and nothing of no annotation. */
    public static String of(Optional<Annotation> annotation, SetView set) {
        return annotation.map(found -> line(found, set)).orElse("");
    }

    private static String line(Annotation annotation, SetView set) {
        String line = tag(annotation) + Direction.atEnd(covered(annotation, set));
        return WorkbenchLanguage.isArabic() ? Direction.rightToLeft(line) : line;
    }

    private static String tag(Annotation annotation) {
        return annotation.getTag() == null ? "" : annotation.getTag() + "  ";
    }

    private static String covered(Annotation annotation, SetView set) {
        if (annotation instanceof Relation relation) {
            return Arrow.of(Locale.getDefault())
                    .between(end(relation.getSource(), set), end(relation.getTarget(), set));
        }
        return annotation instanceof Span span
                ? Direction.excerpt(SpanParts.coveredText(span, set.text()).replaceAll("\\s+", " "))
                : "";
    }

    private static String end(String id, SetView set) {
        return set.annotation(id).map(found -> covered(found, set)).orElse("?");
    }
}
