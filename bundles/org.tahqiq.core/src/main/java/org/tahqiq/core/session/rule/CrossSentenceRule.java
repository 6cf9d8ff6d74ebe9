package org.tahqiq.core.session.rule;

import java.util.Optional;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;

/**
 * A span stays within one sentence, and a relation joins what stands in one sentence, unless the
 * layer permits otherwise. Where the set has no sentences, nothing is checked.
 */
public final class CrossSentenceRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        if (layer.isCrossSentence()) {
            return;
        }
        if (draft instanceof Span span) {
            TextRange range = SpanParts.hull(span);
            if (range.begin() < range.end()
                    && set.spans(BuiltInLayers.SENTENCE, range).size() > 1) {
                throw new Refusal(Messages.SPAN_CROSSES.with(layer.getName()));
            }
        }
        if (draft instanceof Relation relation) {
            Optional<TextRange> source = sentence(relation.getSource(), set);
            Optional<TextRange> target = sentence(relation.getTarget(), set);
            if (source.isPresent() && target.isPresent() && !source.equals(target)) {
                throw new Refusal(Messages.RELATION_CROSSES.with(layer.getName()));
            }
        }
    }

    private static Optional<TextRange> sentence(String id, SetView set) {
        return set.annotation(id)
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
                .flatMap(
                        span ->
                                set.spans(BuiltInLayers.SENTENCE, SpanParts.hull(span)).stream()
                                        .findFirst())
                .map(SpanParts::hull);
    }
}
