package org.tahqiq.core.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.RuleBook;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.model.annotation.Tag;

/**
 * A way to settle an {@link OpenPoint}. Whether it is permitted, the rules say when it is tried.
 *
 * @param kind what is done
 * @param tag the tag that is given; empty: none
 */
public record Fix(Kind kind, Optional<String> tag, EditRequest request) {

    /** What can be done. */
    public enum Kind {
        /** The suggestion is right. */
        ACCEPT,
        /** The suggestion is wrong. */
        REJECT,
        /** Another tag is given. */
        TAG,
        /** The ends of a relation change places. */
        SWAP,
        /** The bounds become what the rules make of them. */
        FIT,
        /** The annotation goes, with all that hangs on it. */
        DELETE
    }

    /** The ways to settle a point, the likeliest first; empty: only a person can find one. */
    public static List<Fix> of(OpenPoint point, SetView set) {
        List<Fix> fixes = new ArrayList<>();
        set.annotation(point.annotation())
                .ifPresent(annotation -> collect(point.kind(), annotation, set, fixes));
        return List.copyOf(fixes);
    }

    private static void collect(
            OpenPoint.Kind kind, Annotation annotation, SetView set, List<Fix> fixes) {
        String id = annotation.getId();
        Optional<Layer> layer = set.scheme().layer(annotation.getLayer());
        switch (kind) {
            case UNDECIDED -> {
                fixes.add(plain(Kind.ACCEPT, new EditRequest.Accept(List.of(id))));
                fixes.add(plain(Kind.REJECT, new EditRequest.Reject(List.of(id))));
            }
            case NO_TAG -> layer.ifPresent(known -> tags(annotation, known, set, fixes));
            case RULE -> {
                layer.ifPresent(known -> rule(annotation, known, set, fixes));
                fixes.add(plain(Kind.DELETE, new EditRequest.Delete(List.of(id))));
            }
            case NO_VALUE -> {
                // What the value is, nobody knows but the person.
            }
        }
    }

    private static void rule(Annotation annotation, Layer layer, SetView set, List<Fix> fixes) {
        if (annotation.getStatus() == Status.SUGGESTED) {
            fixes.add(plain(Kind.REJECT, new EditRequest.Reject(List.of(annotation.getId()))));
        }
        boolean unknownTag =
                annotation.getTag() != null
                        && set.scheme()
                                .tagset(layer.getTagset())
                                .filter(t -> !t.isOpen())
                                .isPresent()
                        && set.scheme().tag(layer, annotation.getTag()).isEmpty();
        if (annotation instanceof Relation relation) {
            Optional<String> from = set.annotation(relation.getSource()).map(Annotation::getTag);
            Optional<String> to = set.annotation(relation.getTarget()).map(Annotation::getTag);
            String source = from.orElse(null);
            String target = to.orElse(null);
            if (!set.scheme().permits(layer, relation.getTag(), source, target)) {
                if (set.scheme().permits(layer, relation.getTag(), target, source)) {
                    fixes.add(
                            plain(
                                    Kind.SWAP,
                                    new EditRequest.MoveRelation(
                                            relation.getId(),
                                            relation.getTarget(),
                                            relation.getSource())));
                }
                for (String tag : set.scheme().permittedRelationTags(layer, source, target)) {
                    fixes.add(tag(annotation, tag));
                }
            }
        } else if (unknownTag) {
            tags(annotation, layer, set, fixes);
        } else if (annotation instanceof Span span && !(annotation instanceof Segment)) {
            fit(span, set).ifPresent(fixes::add);
        }
    }

    /** What the rules make of the span as it stands, if they permit it then. */
    private static Optional<Fix> fit(Span span, SetView set) {
        Span fitted = EcoreUtil.copy(span);
        try {
            return RuleBook.standard()
                    .apply(fitted, set)
                    .map(
                            adjusted ->
                                    plain(
                                            Kind.FIT,
                                            new EditRequest.MoveSpan(
                                                    span.getId(), SpanParts.of(fitted))));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private static void tags(Annotation annotation, Layer layer, SetView set, List<Fix> fixes) {
        for (Tag tag : set.scheme().tags(layer)) {
            fixes.add(tag(annotation, tag.getName()));
        }
    }

    private static Fix tag(Annotation annotation, String tag) {
        return new Fix(Kind.TAG, Optional.of(tag), new EditRequest.SetTag(annotation.getId(), tag));
    }

    private static Fix plain(Kind kind, EditRequest request) {
        return new Fix(kind, Optional.empty(), request);
    }
}
