package org.tahqiq.widget.internal.layout;

import java.util.List;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.arcs.ArcPath;
import org.tahqiq.widget.internal.geometry.Extent;
import org.tahqiq.widget.internal.geometry.LineText;

/**
 * A visual line with its marks and arcs. All x are from the text area's left edge, all y from the
 * block's top.
 *
 * @param range offsets of the document
 * @param text the shaped line
 * @param left x of the text's left edge
 * @param top y of the line's top
 * @param baseline y of the letters' baseline
 * @param height whole height, arcs and labels included
 * @param marks innermost first
 * @param arcs relations that begin, end or both on this line
 * @param metrics sizes by which it was laid out
 */
public record LineBox(
        TextRange range,
        LineText text,
        int left,
        int top,
        int baseline,
        int height,
        List<MarkBox> marks,
        List<ArcPath> arcs,
        Metrics metrics) {

    public LineBox {
        marks = List.copyOf(marks);
        arcs = List.copyOf(arcs);
    }

    public int bottom() {
        return top + height;
    }

    /** Top of the boxes around the letters. */
    public int boxTop() {
        return baseline - metrics.ascent();
    }

    /** Bottom of the boxes around the letters. */
    public int boxBottom() {
        return baseline + metrics.descent();
    }

    /** Top of the labels in a lane. */
    public int labelTop(int lane) {
        return boxTop() - (lane + 1) * metrics.lane() + metrics.gap() / 2;
    }

    /** The extents of a range of the document as far as it lies on this line. */
    public List<Extent> extentsOf(TextRange part) {
        int begin = Math.max(part.begin(), range.begin()) - range.begin();
        int end = Math.min(part.end(), range.end()) - range.begin();
        return text.extentsOf(begin, end).stream().map(extent -> extent.shifted(left)).toList();
    }
}
