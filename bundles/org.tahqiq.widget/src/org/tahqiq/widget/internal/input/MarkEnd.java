package org.tahqiq.widget.internal.input;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.view.SceneView;

/**
 * An end of a picked mark, that can be dragged.
 *
 * @param mark the mark
 * @param part number of its part
 * @param begin whether it is the part's begin
 */
record MarkEnd(Mark mark, int part, boolean begin) {

    private static final int NEAR = 4;

    /** The end of a picked mark that is near a point. */
    static Optional<MarkEnd> near(SceneView view, int x, int y) {
        for (String id : view.scene().selected()) {
            Optional<Mark> mark = view.layout().index().mark(id);
            if (mark.isPresent()) {
                Optional<MarkEnd> end = near(view, mark.get(), x, y);
                if (end.isPresent()) {
                    return end;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MarkEnd> near(SceneView view, Mark mark, int x, int y) {
        List<TextRange> parts = mark.parts();
        for (int i = 0; i < parts.size(); i++) {
            TextRange part = parts.get(i);
            if (isNear(view, new CaretPlace(part.end(), true), x, y)) {
                return Optional.of(new MarkEnd(mark, i, false));
            }
            if (isNear(view, new CaretPlace(part.begin(), false), x, y)) {
                return Optional.of(new MarkEnd(mark, i, true));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(SceneView view, CaretPlace place, int x, int y) {
        Rectangle edge = view.geometry().caretBounds(place);
        return Math.abs(edge.x - x) <= NEAR && edge.y <= y && y < edge.y + edge.height;
    }

    /** The part's range when this end is moved to an offset; never turned around. */
    TextRange movedTo(int offset) {
        TextRange range = mark.parts().get(part);
        return begin
                ? new TextRange(Math.min(offset, range.end()), range.end())
                : new TextRange(range.begin(), Math.max(offset, range.begin()));
    }
}
