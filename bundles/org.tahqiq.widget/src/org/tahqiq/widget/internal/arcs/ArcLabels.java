package org.tahqiq.widget.internal.arcs;

import java.util.List;
import org.tahqiq.widget.internal.geometry.Extent;

/** Finds places for the labels of arcs on, or above, their level stretch. */
final class ArcLabels {

    /** Level stretch that must be seen on both sides of a label. */
    private static final int SEEN = 10;

    private final Extent line;
    private final int gap;

    /**
     * A label's place.
     *
     * @param above whether it stands above the stretch, which is too short to show on both sides
     */
    record Place(Extent extent, boolean above) {}

    ArcLabels(Extent line, int gap) {
        this.line = line;
        this.gap = gap;
    }

    /**
     * @param whole whether both ends are on this line; else the label stands near its one leg
     * @param leavesLeft by which edge an arc that is not whole leaves
     * @param passing the x of legs that pass at the label's height
     */
    Place place(Extent level, int width, boolean whole, boolean leavesLeft, List<Integer> passing) {
        if (width == 0) {
            return new Place(new Extent(level.centre(), level.centre()), false);
        }
        boolean above = level.width() < width + 2 * SEEN;
        int centre = level.centre();
        if (!whole && !above) {
            int distance = SEEN + width / 2;
            centre = leavesLeft ? level.right() - distance : level.left() + distance;
        }
        int room = above ? level.width() / 2 + width : (level.width() - width) / 2;
        return new Place(freePlace(centre, width, room, passing), above);
    }

    private Extent freePlace(int centre, int width, int room, List<Integer> passing) {
        int least = line.left() + width / 2;
        int most = Math.max(least, line.right() - width + width / 2);
        int clamped = Math.max(least, Math.min(centre, most));
        Extent wanted = new Extent(clamped - width / 2, clamped - width / 2 + width);
        for (int shift = 0; shift <= room; shift += gap) {
            for (int dx : new int[] {shift, -shift}) {
                Extent moved = wanted.shifted(dx);
                boolean inside = line.left() <= moved.left() && moved.right() <= line.right();
                if (inside && passing.stream().noneMatch(moved::contains)) {
                    return moved;
                }
            }
        }
        return wanted;
    }
}
