package org.tahqiq.core.session.rule;

import java.util.Objects;
import java.util.Optional;
import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Nothing is said twice: no two spans with the same tag on the same text, no two relations with the
 * same tag between the same ends, no label given twice. Rejected suggestions do not count.
 */
public final class DuplicateRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        if (draft.getStatus() == Status.REJECTED || layer.getKind() == LayerKind.SEGMENT) {
            return;
        }
        if (twin(draft, layer, set).isPresent()) {
            throw new Refusal(
                    draft instanceof Relation
                            ? Messages.RELATED_ALREADY.with(name(draft, layer))
                            : Messages.MARKED_ALREADY.with(name(draft, layer)));
        }
    }

    private static Optional<? extends Annotation> twin(Annotation draft, Layer layer, SetView set) {
        if (draft instanceof Span span) {
            return set.spans(layer.getName(), SpanParts.hull(span)).stream()
                    .filter(other -> saysTheSame(draft, other))
                    .filter(other -> SpanParts.of(other).equals(SpanParts.of(span)))
                    .findFirst();
        }
        if (draft instanceof Relation relation) {
            return set.relations(relation.getSource()).stream()
                    .filter(other -> saysTheSame(draft, other))
                    .filter(other -> Objects.equals(other.getSource(), relation.getSource()))
                    .filter(other -> Objects.equals(other.getTarget(), relation.getTarget()))
                    .findFirst();
        }
        return set.annotations(layer.getName()).stream()
                .filter(other -> other instanceof DocumentLabel && saysTheSame(draft, other))
                .findFirst();
    }

    private static boolean saysTheSame(Annotation draft, Annotation other) {
        return !Objects.equals(other.getId(), draft.getId())
                && Objects.equals(other.getLayer(), draft.getLayer())
                && Objects.equals(other.getTag(), draft.getTag())
                && other.getStatus() != Status.REJECTED;
    }

    private static String name(Annotation draft, Layer layer) {
        return draft.getTag() == null ? layer.getName() : draft.getTag();
    }
}
