package org.tahqiq.widget.internal.layout;

import java.util.List;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.internal.geometry.Extent;

/**
 * What one visual line shows of a mark. All x are from the text area's left edge.
 *
 * @param mark the mark
 * @param runs a list of extents, left to right, for each part of the mark on this line
 * @param label place of the label
 * @param lane 0 next to the text
 * @param begins whether the mark's first character is on this line
 * @param ends whether the mark's last character is on this line
 */
public record MarkBox(
        Mark mark, List<List<Extent>> runs, Extent label, int lane, boolean begins, boolean ends) {

    public MarkBox {
        runs = List.copyOf(runs);
    }

    /** From the leftmost to the rightmost pixel. */
    public Extent span() {
        Extent span = runs.get(0).get(0);
        for (List<Extent> part : runs) {
            for (Extent run : part) {
                span = span.union(run);
            }
        }
        return span;
    }

    /** Whether it has several runs, by its parts or by directions. */
    public boolean isSplit() {
        return runs.size() > 1 || runs.get(0).size() > 1;
    }

    MarkBox inLane(int newLane) {
        return new MarkBox(mark, runs, label, newLane, begins, ends);
    }
}
