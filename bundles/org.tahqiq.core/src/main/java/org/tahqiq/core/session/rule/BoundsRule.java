package org.tahqiq.core.session.rule;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Span;

/**
 * A span lies in the text; white space at its ends is taken off; parts that touch become one; it is
 * empty or in several parts only where its layer permits that.
 */
public final class BoundsRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        if (!(draft instanceof Span span)) {
            return;
        }
        List<TextRange> parts = new ArrayList<>();
        for (TextRange part : SpanParts.of(span)) {
            if (part.begin() < 0 || part.begin() > part.end() || part.end() > set.text().length()) {
                throw new Refusal(
                        Messages.OUTSIDE_TEXT.with(part.begin(), part.end(), set.text().length()));
            }
            append(parts, trimmed(part, set.text()));
        }
        boolean empty = parts.stream().anyMatch(part -> part.begin() == part.end());
        // A segment may be empty: its form need not stand in the text.
        if (empty && layer.getKind() != org.tahqiq.model.annotation.LayerKind.SEGMENT) {
            if (!layer.isZeroWidth()) {
                throw new Refusal(Messages.WHITE_SPACE.with(layer.getName()));
            }
            if (parts.size() > 1) {
                throw new Refusal(Messages.EMPTY_PART.with());
            }
        }
        if (parts.size() > 1 && !layer.isDiscontinuous()) {
            throw new Refusal(Messages.ONLY_CONTIGUOUS.with(layer.getName()));
        }
        SpanParts.set(span, parts);
    }

    private static void append(List<TextRange> parts, TextRange part) throws Refusal {
        if (parts.isEmpty()) {
            parts.add(part);
            return;
        }
        TextRange last = parts.get(parts.size() - 1);
        if (part.begin() < last.end()) {
            throw new Refusal(Messages.PARTS_IN_ORDER.with());
        }
        if (part.begin() == last.end()) {
            parts.set(parts.size() - 1, new TextRange(last.begin(), part.end()));
        } else {
            parts.add(part);
        }
    }

    private static TextRange trimmed(TextRange range, String text) {
        int begin = range.begin();
        int end = range.end();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        // Nothing but white space: an empty span where the person began, not where the space ends.
        return begin == end
                ? new TextRange(range.begin(), range.begin())
                : new TextRange(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
