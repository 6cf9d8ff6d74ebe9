package org.tahqiq.widget.internal.arcs;

import java.util.Optional;
import org.tahqiq.widget.Relation;

/**
 * A relation that has at least one end on a line.
 *
 * @param relation the relation
 * @param source label of its source, when on this line
 * @param target label of its target, when on this line
 * @param leavesLeft when an end is on another line: whether the arc leaves by the left edge
 * @param labelWidth width of the relation's label in pixels, 0 for none
 */
public record ArcRequest(
        Relation relation,
        Optional<LabelBox> source,
        Optional<LabelBox> target,
        boolean leavesLeft,
        int labelWidth) {}
