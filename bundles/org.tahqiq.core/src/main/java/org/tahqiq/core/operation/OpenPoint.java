package org.tahqiq.core.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tahqiq.core.Message;
import org.tahqiq.core.session.RuleBook;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.text.Arrow;
import org.tahqiq.core.text.Direction;
import org.tahqiq.core.text.LineIndex;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Something that keeps a set from being finished.
 *
 * @param kind what it is
 * @param annotation the id of the annotation
 * @param line the line of the text that it begins on, from 1; 0: none
 * @param sentence for a person, naming the annotation
 */
public record OpenPoint(Kind kind, String annotation, int line, String sentence) {

    /** What kinds of open points there are. */
    public enum Kind {
        /** A suggestion that nobody has accepted, corrected or rejected. */
        UNDECIDED,
        /** An annotation of a layer with a tagset that bears no tag. */
        NO_TAG,
        /** A required feature without a value. */
        NO_VALUE,
        /** An annotation that a rule of the corpus does not permit. */
        RULE
    }

    /**
     * What is open in a set, layer by layer in text order. Suggestions count in the layers of the
     * scheme only: the built-in layers (words, sentences and so on) are filled by engines, and
     * nobody has to accept every word. Rejected annotations are decided and never open.
     */
    public static List<OpenPoint> of(SetView set) {
        LineIndex lines = new LineIndex(set.text());
        List<OpenPoint> points = new ArrayList<>();
        Set<String> rejected = new LinkedHashSet<>();
        for (Layer layer : set.scheme().layers()) {
            for (Annotation annotation : set.annotations(layer.getName())) {
                if (annotation.getStatus() == Status.REJECTED) {
                    rejected.add(annotation.getId());
                } else {
                    check(annotation, layer, set, lines, points);
                }
            }
        }
        for (RuleBook.Problem problem : RuleBook.standard().problems(set)) {
            if (!rejected.contains(problem.id())) {
                set.annotation(problem.id())
                        .map(
                                annotation ->
                                        point(
                                                Kind.RULE,
                                                annotation,
                                                set,
                                                lines,
                                                Message.literally(problem.sentence())))
                        .ifPresent(points::add);
            }
        }
        return List.copyOf(points);
    }

    private static void check(
            Annotation annotation,
            Layer layer,
            SetView set,
            LineIndex lines,
            List<OpenPoint> points) {
        if (annotation.getStatus() == Status.SUGGESTED && !layer.isBuiltIn()) {
            points.add(point(Kind.UNDECIDED, annotation, set, lines, Messages.UNDECIDED.with()));
        }
        if (layer.getTagset() != null && annotation.getTag() == null) {
            points.add(point(Kind.NO_TAG, annotation, set, lines, Messages.TAG_MISSING.with()));
        }
        Map<String, String> values = annotation.getValues();
        for (FeatureDefinition feature : layer.getFeatures()) {
            if (feature.isRequired()
                    && (values == null || values.getOrDefault(feature.getName(), "").isEmpty())) {
                Message sentence = Messages.VALUE_MISSING.with(feature.getName());
                points.add(point(Kind.NO_VALUE, annotation, set, lines, sentence));
            }
        }
    }

    private static OpenPoint point(
            Kind kind, Annotation annotation, SetView set, LineIndex lines, Message what) {
        return new OpenPoint(
                kind,
                annotation.getId(),
                line(annotation, set, lines),
                Messages.OPEN_POINT.with(named(annotation, set), what).localized());
    }

    private static Message named(Annotation annotation, SetView set) {
        String tag = annotation.getTag();
        String name = tag == null ? annotation.getLayer() : tag;
        String covered = covered(annotation, set);
        return covered.isEmpty()
                ? Message.literally(name)
                : Messages.COVERING.with(name, Message.literally(covered));
    }

    private static String covered(Annotation annotation, SetView set) {
        if (annotation instanceof Span span) {
            String text = SpanParts.coveredText(span, set.text()).replaceAll("\\s+", " ");
            return Messages.QUOTED.with(Message.literally(Direction.excerpt(text))).localized();
        }
        if (annotation instanceof Relation relation) {
            return Arrow.of(Locale.getDefault())
                    .between(end(relation.getSource(), set), end(relation.getTarget(), set));
        }
        return "";
    }

    private static String end(String id, SetView set) {
        return set.annotation(id).map(annotation -> covered(annotation, set)).orElse("?");
    }

    private static int line(Annotation annotation, SetView set, LineIndex lines) {
        if (annotation instanceof Relation relation) {
            return set.annotation(relation.getSource()).map(end -> line(end, set, lines)).orElse(0);
        }
        return annotation instanceof Span span ? lines.line(span.getBegin()) : 0;
    }
}
