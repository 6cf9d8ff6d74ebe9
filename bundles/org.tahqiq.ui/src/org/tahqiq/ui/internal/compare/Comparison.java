package org.tahqiq.ui.internal.compare;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.diff.SetDiff;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;

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
     * @param same how many annotations are alike
     */
    record Result(List<Row> rows, int same) {}

    /** A saved set to be looked at. */
    static SetView saved(CorpusStore store, String document, String annotator)
            throws CorpusException {
        return DocumentSession.inMemory(
                        store.text(document),
                        Scheme.of(store.corpus()),
                        store.load(document, annotator),
                        SessionSettings.batch(Ids.counted(), Clock.systemUTC()))
                .view();
    }

    /** Compares two sets in the layers that people annotate. */
    static Result of(SetView left, SetView right) {
        SetDiff.Report report = SetDiff.of(left, right, SetDiff.layers(left));
        return new Result(
                report.differences().stream()
                        .map(
                                difference ->
                                        new Row(
                                                difference,
                                                said(difference.left(), left),
                                                said(difference.right(), right)))
                        .toList(),
                report.same());
    }

    private static String said(Optional<Annotation> annotation, SetView set) {
        return annotation
                .map(found -> "%s  %s".formatted(found.getTag(), covered(found, set)))
                .orElse("");
    }

    private static String covered(Annotation annotation, SetView set) {
        if (annotation instanceof Span span) {
            return SpanParts.coveredText(span, set.text()).replaceAll("\\s+", " ");
        }
        if (annotation instanceof Relation relation) {
            return end(relation.getSource(), set) + " \u2192 " + end(relation.getTarget(), set);
        }
        return "";
    }

    private static String end(String id, SetView set) {
        return set.annotation(id).map(found -> covered(found, set)).orElse("?");
    }

    /** Where a difference is looked for in the text. */
    static TextRange place(Difference difference) {
        return difference.place().orElse(new TextRange(0, 0));
    }
}
