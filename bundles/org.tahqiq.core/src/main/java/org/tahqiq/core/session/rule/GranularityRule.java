package org.tahqiq.core.session.rule;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.text.GraphemeBoundaries;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Granularity;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Span;

/**
 * The ends of a span snap outward: to user-perceived characters, so that no diacritic is ever cut
 * off its letter, and, where the layer says so and the set knows them, to segments or words. Empty
 * spans stay where they are.
 */
public final class GranularityRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        if (!(draft instanceof Span span) || layer.getKind() == LayerKind.SEGMENT) {
            return;
        }
        List<TextRange> parts = new ArrayList<>();
        for (TextRange part : SpanParts.of(span)) {
            TextRange snapped = part.begin() == part.end() ? part : snapped(part, layer, set);
            TextRange last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && snapped.begin() <= last.end()) {
                parts.set(
                        parts.size() - 1,
                        new TextRange(last.begin(), Math.max(last.end(), snapped.end())));
            } else {
                parts.add(snapped);
            }
        }
        SpanParts.set(span, parts);
    }

    private static TextRange snapped(TextRange part, Layer layer, SetView set) {
        TextRange graphemes =
                new TextRange(
                        GraphemeBoundaries.atOrBefore(set.text(), part.begin()),
                        GraphemeBoundaries.atOrAfter(set.text(), part.end()));
        if (layer.getGranularity() == Granularity.CHARACTER || isUnit(layer)) {
            return graphemes;
        }
        if (layer.getGranularity() == Granularity.WORD) {
            return over(set.spans(BuiltInLayers.WORD, graphemes), graphemes);
        }
        List<Span> units = new ArrayList<>(set.spans(BuiltInLayers.SEGMENT, graphemes));
        // A word that has no segments is one.
        set.spans(BuiltInLayers.WORD, graphemes).stream()
                .filter(word -> set.segments(word.getId()).isEmpty())
                .forEach(units::add);
        return over(units, graphemes);
    }

    /** Words and sentences are what others snap to; they do not snap to themselves. */
    private static boolean isUnit(Layer layer) {
        return layer.getName().equals(BuiltInLayers.WORD)
                || layer.getName().equals(BuiltInLayers.SENTENCE);
    }

    private static TextRange over(List<Span> units, TextRange range) {
        int begin = range.begin();
        int end = range.end();
        for (Span unit : units) {
            if (unit.getBegin() < unit.getEnd()) {
                begin = Math.min(begin, unit.getBegin());
                end = Math.max(end, unit.getEnd());
            }
        }
        return new TextRange(begin, end);
    }
}
