package org.tahqiq.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tahqiq.model.annotation.Span;

/** Reads and writes the parts of a span as ranges. */
public final class SpanParts {

    private SpanParts() {}

    /** The parts in text order; one for a contiguous span. */
    public static List<TextRange> of(Span span) {
        List<Integer> further = span.getFurtherParts();
        if (further == null) {
            return List.of(new TextRange(span.getBegin(), span.getEnd()));
        }
        List<TextRange> parts = new ArrayList<>();
        parts.add(new TextRange(span.getBegin(), span.getEnd()));
        for (int i = 0; i + 1 < further.size(); i += 2) {
            parts.add(new TextRange(further.get(i), further.get(i + 1)));
        }
        return parts;
    }

    /** From the beginning of the first part to the end of the last one. */
    public static TextRange hull(Span span) {
        List<TextRange> parts = of(span);
        return new TextRange(parts.get(0).begin(), parts.get(parts.size() - 1).end());
    }

    /**
     * The text that the span covers; the parts of a discontinuous one are joined by {@code " … "}.
     */
    public static String coveredText(Span span, String text) {
        StringBuilder covered = new StringBuilder();
        for (TextRange part : of(span)) {
            if (!covered.isEmpty()) {
                covered.append(" \u2026 ");
            }
            covered.append(text, part.begin(), part.end());
        }
        return covered.toString();
    }

    /** Gives the span these parts, which are not empty and lie in text order. */
    public static void set(Span span, List<TextRange> parts) {
        span.setBegin(parts.get(0).begin());
        span.setEnd(parts.get(0).end());
        List<Integer> further = new ArrayList<>();
        for (TextRange part : parts.subList(1, parts.size())) {
            further.add(part.begin());
            further.add(part.end());
        }
        span.setFurtherParts(further.isEmpty() ? null : Collections.unmodifiableList(further));
    }
}
