package org.tahqiq.widget.internal.arcs;

import org.tahqiq.widget.Relation;
import org.tahqiq.widget.internal.geometry.Extent;

/**
 * The way of an arc on one line: a leg, a level stretch with the label on it, a leg.
 *
 * @param relation what it shows
 * @param source where it begins
 * @param target where its arrow points
 * @param y of the level stretch
 * @param label place of the label; empty when there is none
 * @param labelY middle of the label: on the level stretch, or above one that is short
 */
public record ArcPath(
        Relation relation, ArcEnd source, ArcEnd target, int y, Extent label, int labelY) {

    /** From the leftmost to the rightmost pixel of the level stretch, label included. */
    public Extent span() {
        Extent level =
                new Extent(Math.min(source.x(), target.x()), Math.max(source.x(), target.x()));
        return label.width() == 0 ? level : level.union(label);
    }

    /** The same way when heights above the text become y below the block's top. */
    public ArcPath below(int origin) {
        return new ArcPath(
                relation,
                source.withFootY(origin - source.footY()),
                target.withFootY(origin - target.footY()),
                origin - y,
                label,
                origin - labelY);
    }
}
