package org.tahqiq.widget;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * A marked place of the text: one range, several (a discontinuous mark) or an empty one.
 *
 * @param id identifies the mark within its scene
 * @param parts at least one range, sorted, not overlapping
 * @param layer name of the layer, by which marks are hidden
 * @param label short text of the tag, may be empty
 * @param colour colour of the tag; shades for fill, border and text are derived from it
 * @param status how it is drawn
 * @param problem whether to warn that something is wrong with it
 */
public record Mark(
        String id,
        List<TextRange> parts,
        String layer,
        String label,
        RGB colour,
        MarkStatus status,
        boolean problem) {

    public Mark {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The mark " + id + " covers no place of the text");
        }
        parts = List.copyOf(parts);
    }

    /** A decision without a problem over one range. */
    public static Mark of(String id, int begin, int end, String layer, String label, RGB colour) {
        return new Mark(
                id,
                List.of(new TextRange(begin, end)),
                layer,
                label,
                colour,
                MarkStatus.DECISION,
                false);
    }

    public int begin() {
        return parts.get(0).begin();
    }

    public int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** From the first character to the last, gaps between parts included. */
    public TextRange extent() {
        return new TextRange(begin(), end());
    }

    public Mark withParts(List<TextRange> newParts) {
        return new Mark(id, newParts, layer, label, colour, status, problem);
    }

    public Mark withStatus(MarkStatus newStatus) {
        return new Mark(id, parts, layer, label, colour, newStatus, problem);
    }

    public Mark withProblem(boolean newProblem) {
        return new Mark(id, parts, layer, label, colour, status, newProblem);
    }
}
