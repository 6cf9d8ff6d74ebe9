package org.tahqiq.ui.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.tahqiq.core.curation.Curation;
import org.tahqiq.core.curation.Side;
import org.tahqiq.core.diff.Agreement;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.diff.SetDiff;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;

/**
 * Two sets of one document that are compared.
 *
 * @param document id of the document
 * @param left name of the one annotator
 * @param right name of the other one
 */
public record Comparison(IProject project, String document, String left, String right) {

    /**
     * A difference as a person reads it.
     *
     * @param left what the one says; empty: nothing
     * @param right what the other says; empty: nothing
     */
    record Row(Difference difference, String left, String right) {}

    /**
     * What was found.
     *
     * @param rows the differences in text order
     * @param agreements how far the two agree, a layer each, without layers that neither has used
     * @param curation decides the differences
     */
    record Result(
            SetView left,
            SetView right,
            List<Row> rows,
            List<Agreement> agreements,
            Curation curation) {

        /** The ids of what the one says and the other does not. */
        Set<String> differing(Function<Difference, Optional<Annotation>> side) {
            return rows.stream()
                    .flatMap(row -> side.apply(row.difference()).stream())
                    .map(Annotation::getId)
                    .collect(Collectors.toSet());
        }
    }

    /** Compares two sets in the layers that people annotate. */
    static Result of(Side left, Side right) {
        List<String> layers = SetDiff.layers(left.set());
        SetDiff.Report report = SetDiff.of(left.set(), right.set(), layers);
        return new Result(
                left.set(),
                right.set(),
                report.differences().stream()
                        .map(
                                difference ->
                                        new Row(
                                                difference,
                                                AnnotationLine.of(difference.left(), left.set()),
                                                AnnotationLine.of(difference.right(), right.set())))
                        .toList(),
                layers.stream()
                        .map(layer -> Agreement.of(left.set(), right.set(), report, layer))
                        .filter(agreement -> agreement.left() + agreement.right() > 0)
                        .toList(),
                new Curation(left, right, report));
    }

    /** Where a difference is looked for in the text. */
    static TextRange place(Difference difference) {
        return difference.place().orElse(new TextRange(0, 0));
    }
}
