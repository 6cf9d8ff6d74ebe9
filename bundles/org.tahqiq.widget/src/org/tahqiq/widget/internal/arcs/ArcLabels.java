package org.tahqiq.widget.internal.arcs;

import java.util.List;
import org.tahqiq.widget.internal.geometry.Extent;

/** Finds places for the labels of arcs on, or above, their level stretch. */
final class ArcLabels {

    /** Level stretch that must be seen on both sides of a label. */
    private static final int SEEN = 10;

    private final Extent line;
    private final List<Integer> legs;
    private final int gap;

    /**
     * A label's place.
     *
     * @param above whether it stands above the stretch, which is too short to show on both sides
     */
    record Place(Extent extent, boolean above) {}

    /**
     * @param legs the x of all legs on the line; may grow
     */
    ArcLabels(Extent line, List<Integer> legs, int gap) {
        this.line = line;
        this.legs = legs;
        this.gap = gap;
    }

    /**
     * @param whole whether both ends are on this line; else the label stands near its one leg
     * @param leavesLeft by which edge an arc that is not whole leaves
     */
    Place place(Extent level, int width, boolean whole, boolean leavesLeft) {
        if (width == 0) {
            return new Place(new Extent(level.centre(), level.centre()), false);
        }
        boolean above = level.width() < width + 2 * SEEN;
        int centre = level.centre();
        if (!whole && !above) {
            int distance = SEEN + width / 2;
            centre = leavesLeft ? level.right() - distance : level.left() + distance;
        }
        int room = Math.abs(level.width() - width) / 2;
        return new Place(freePlace(centre, width, room, level), above);
    }

    private Extent freePlace(int centre, int width, int room, Extent level) {
        int least = line.left() + width / 2;
        int most = Math.max(least, line.right() - width + width / 2);
        int clamped = Math.max(least, Math.min(centre, most));
        Extent wanted = new Extent(clamped - width / 2, clamped - width / 2 + width);
        for (int shift = 0; shift <= room; shift += gap) {
            for (int dx : new int[] {shift, -shift}) {
                Extent moved = wanted.shifted(dx);
                boolean inside = line.left() <= moved.left() && moved.right() <= line.right();
                if (inside && isFreeOfLegs(moved, level)) {
                    return moved;
                }
            }
        }
        return wanted;
    }

    /** The arc's own legs end at the stretch and cannot cross its label. */
    private boolean isFreeOfLegs(Extent extent, Extent level) {
        return legs.stream()
                .filter(x -> x != level.left() && x != level.right())
                .noneMatch(extent::contains);
    }
}
