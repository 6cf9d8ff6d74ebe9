package org.tahqiq.core.session.rule;

import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/** A segment belongs to a word that is there, and lies within it. */
public final class SegmentRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        if (!(draft instanceof Segment segment)) {
            return;
        }
        Annotation word = set.annotation(String.valueOf(segment.getWord())).orElse(null);
        if (!(word instanceof Span span) || word instanceof Segment) {
            throw new Refusal(Messages.NO_WORD.with(segment.getWord()));
        }
        if (segment.getBegin() < span.getBegin() || segment.getEnd() > span.getEnd()) {
            throw new Refusal(
                    Messages.OUTSIDE_WORD.with(
                            segment.getBegin(), segment.getEnd(), span.getBegin(), span.getEnd()));
        }
    }
}
