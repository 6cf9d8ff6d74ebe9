package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.arcs.ArcPath;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.geometry.ClusterPlaces;
import org.tahqiq.widget.internal.geometry.Extent;

/**
 * Converts offsets of the document to pixels of the control and back; nobody else does. What is
 * asked for is laid out if it is not yet; places far outside the viewport are exact in x and
 * estimated in y.
 */
public final class TextGeometry {

    /** Pixels around an arc's line that count as on it. */
    private static final int NEAR_ARC = 3;

    /** Pixels around a mark without width that count as on it. */
    private static final int NEAR_EMPTY = 5;

    /**
     * A line and where it is.
     *
     * @param block number of its block
     * @param top y of the block's top in the control
     */
    public record PlacedLine(LineBox box, int block, int top, int left) {

        public Rectangle bounds(int width) {
            return new Rectangle(left, top + box.top(), width, box.height());
        }
    }

    private final DocumentLayout document;
    private final Viewport viewport;
    private final int left;

    /**
     * @param left x of the text area's left edge in the control
     */
    public TextGeometry(DocumentLayout document, Viewport viewport, int left) {
        this.document = document;
        this.viewport = viewport;
        this.left = left;
    }

    /** The block of a caret, which is not laid out for that. */
    public int blockOf(CaretPlace place) {
        return document.blockOf(place.offset());
    }

    /** The line of a caret. */
    public PlacedLine lineOf(CaretPlace place) {
        int block = document.blockOf(place.offset());
        BlockLayout layout = document.layout(block);
        return placed(block, layout.lineOf(place));
    }

    /** The line at a y, or the first or last one that is seen. */
    public PlacedLine lineAt(int y) {
        List<Viewport.Seen> seen = viewport.seen();
        Viewport.Seen found = seen.get(0);
        for (Viewport.Seen candidate : seen) {
            if (candidate.y() <= y) {
                found = candidate;
            }
        }
        return placed(found.number(), found.layout().lineAt(y - found.y()));
    }

    /** Height of a block in pixels. */
    public int heightOf(int block) {
        return document.layout(block).height();
    }

    /** The line after (1) or before (-1) another; empty at the ends of the text. */
    public Optional<PlacedLine> neighbour(PlacedLine line, int step) {
        BlockLayout layout = document.layout(line.block());
        int index = layout.lines().indexOf(line.box()) + step;
        if (index >= 0 && index < layout.lines().size()) {
            return Optional.of(placed(line.block(), index));
        }
        int block = line.block() + step;
        if (block < 0 || block >= document.blocks().size()) {
            return Optional.empty();
        }
        int last = document.layout(block).lines().size() - 1;
        return Optional.of(placed(block, step > 0 ? 0 : last));
    }

    private PlacedLine placed(int block, int line) {
        LineBox box = document.layout(block).lines().get(line);
        return new PlacedLine(box, block, viewport.topOf(block), left);
    }

    /** Rectangles of a range, one for each visual run of each line, in text order of the lines. */
    public List<Rectangle> rectanglesOf(TextRange range) {
        List<Rectangle> rectangles = new ArrayList<>();
        int first = document.blockOf(range.begin());
        int last = document.blockOf(Math.max(range.begin(), range.end() - 1));
        for (int block = first; block <= last; block++) {
            int top = viewport.topOf(block);
            for (LineBox line : document.layout(block).lines()) {
                addRectangles(range, line, top, rectangles);
            }
        }
        if (rectangles.isEmpty()) {
            rectangles.add(caretBounds(new CaretPlace(range.begin(), false)));
        }
        return List.copyOf(rectangles);
    }

    private void addRectangles(TextRange range, LineBox line, int top, List<Rectangle> into) {
        if (range.begin() < line.range().end() && line.range().begin() < range.end()) {
            for (Extent run : line.extentsOf(range)) {
                into.add(
                        new Rectangle(
                                left + run.left(),
                                top + line.boxTop(),
                                run.width(),
                                line.boxBottom() - line.boxTop()));
            }
        }
    }

    /** The place of the cluster that has the offset; without width behind a line's end. */
    public Rectangle boundsOf(int offset) {
        PlacedLine line = lineOf(new CaretPlace(offset, false));
        LineBox box = line.box();
        ClusterPlaces places = box.text().places();
        int inLine = offset - box.range().begin();
        if (inLine >= places.length()) {
            return caretBounds(new CaretPlace(offset, false));
        }
        Extent place = places.placeOf(places.clusterAt(inLine));
        return new Rectangle(
                left + box.left() + place.left(),
                line.top() + box.boxTop(),
                place.width(),
                box.boxBottom() - box.boxTop());
    }

    /** The begin of the cluster at a point, or of the nearest one on its line. */
    public int offsetAt(int x, int y) {
        LineBox box = lineAt(y).box();
        ClusterPlaces places = box.text().places();
        int cluster = places.clusterNear(x - left - box.left());
        return cluster < 0
                ? box.range().begin()
                : box.range().begin() + places.rangeOf(cluster).begin();
    }

    /** Where a click puts the caret. */
    public CaretPlace caretAt(int x, int y) {
        return caretOn(lineAt(y), x);
    }

    /** The caret's place on a line that is nearest to an x of the control. */
    public CaretPlace caretOn(PlacedLine line, int x) {
        LineBox box = line.box();
        return box.text().places().caretNear(x - left - box.left()).shifted(box.range().begin());
    }

    /** A rectangle without width. */
    public Rectangle caretBounds(CaretPlace place) {
        PlacedLine line = lineOf(place);
        LineBox box = line.box();
        int inLine = Math.max(0, Math.min(place.offset(), box.range().end()) - box.range().begin());
        int x = box.text().places().caretX(inLine, place.trailing());
        return new Rectangle(
                left + box.left() + x,
                line.top() + box.boxTop(),
                0,
                box.boxBottom() - box.boxTop());
    }

    /** The mark whose label is at a point. */
    public Optional<MarkBox> labelAt(int x, int y) {
        PlacedLine line = lineAt(y);
        LineBox box = line.box();
        int inBlock = y - line.top();
        return box.marks().stream()
                .filter(mark -> mark.label().contains(x - left))
                .filter(
                        mark -> {
                            int top = box.labelTop(mark.lane());
                            return top <= inBlock && inBlock < top + box.metrics().label();
                        })
                .findFirst();
    }

    /** The innermost mark whose box is at a point. */
    public Optional<MarkBox> boxAt(int x, int y) {
        PlacedLine line = lineAt(y);
        LineBox box = line.box();
        int inBlock = y - line.top();
        if (inBlock < box.boxTop() || inBlock >= box.boxBottom()) {
            return Optional.empty();
        }
        return box.marks().stream()
                .filter(mark -> covers(mark, x - left))
                .min(
                        (one, other) ->
                                Integer.compare(
                                        one.mark().extent().length(),
                                        other.mark().extent().length()));
    }

    private static boolean covers(MarkBox mark, int x) {
        return mark.runs().stream()
                .flatMap(List::stream)
                .anyMatch(
                        run ->
                                run.contains(x)
                                        || run.width() == 0
                                                && Math.abs(x - run.left()) < NEAR_EMPTY);
    }

    /** The arc whose label or line is at a point. */
    public Optional<ArcPath> arcAt(int x, int y) {
        PlacedLine line = lineAt(y);
        int inBlock = y - line.top();
        int half = line.box().metrics().label() / 2;
        return line.box().arcs().stream()
                .filter(
                        arc -> {
                            boolean onLabel =
                                    arc.label().contains(x - left)
                                            && Math.abs(arc.labelY() - inBlock) <= half;
                            boolean onLine =
                                    arc.span().contains(x - left)
                                            && Math.abs(arc.y() - inBlock) <= NEAR_ARC;
                            return onLabel || onLine;
                        })
                .findFirst();
    }

    /** The place of a mark's first label, or of its first box when it has none. */
    public Optional<Rectangle> labelOf(String id) {
        return document.index().mark(id).map(mark -> labelOn(mark.begin(), id));
    }

    private Rectangle labelOn(int offset, String id) {
        PlacedLine line = lineOf(new CaretPlace(offset, false));
        LineBox box = line.box();
        for (MarkBox mark : box.marks()) {
            if (mark.mark().id().equals(id) && mark.label().width() > 0) {
                return new Rectangle(
                        left + mark.label().left(),
                        line.top() + box.labelTop(mark.lane()),
                        mark.label().width(),
                        box.metrics().label());
            }
        }
        return caretBounds(new CaretPlace(offset, false));
    }

    /** Middle of a rectangle. */
    public static Point centre(Rectangle rectangle) {
        return new Point(rectangle.x + rectangle.width / 2, rectangle.y + rectangle.height / 2);
    }
}
