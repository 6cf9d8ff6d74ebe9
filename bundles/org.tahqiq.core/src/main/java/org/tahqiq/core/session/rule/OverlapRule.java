package org.tahqiq.core.session.rule;

import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Spans of one layer share text only as far as the layer permits: not at all, one within the other,
 * or in any way. Rejected suggestions stand in nobody's way.
 */
public final class OverlapRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        if (!(draft instanceof Span span)
                || layer.getKind() == LayerKind.SEGMENT
                || layer.getOverlap() == Overlap.ANY
                || draft.getStatus() == Status.REJECTED) {
            return;
        }
        TextRange range = SpanParts.hull(span);
        for (Span other : set.spans(layer.getName(), range)) {
            TextRange theirs = SpanParts.hull(other);
            if (other.getId().equals(draft.getId())
                    || other.getStatus() == Status.REJECTED
                    || !range.overlaps(theirs)) {
                continue;
            }
            String covered = SpanParts.coveredText(other, set.text());
            if (layer.getOverlap() == Overlap.NONE) {
                throw new Refusal(Messages.NO_OVERLAP.with(layer.getName(), covered));
            }
            if (!range.contains(theirs) && !theirs.contains(range)) {
                throw new Refusal(Messages.NO_CROSSING.with(layer.getName(), covered));
            }
        }
    }
}
