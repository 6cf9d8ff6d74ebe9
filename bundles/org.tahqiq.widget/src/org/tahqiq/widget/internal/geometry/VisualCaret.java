package org.tahqiq.widget.internal.geometry;

import java.util.Optional;

/**
 * Moves the caret left and right as the screen shows them: each step passes exactly one cluster,
 * whatever its direction, and the caret then belongs to the cluster that it passed.
 */
public final class VisualCaret {

    private VisualCaret() {}

    /**
     * One step within a line.
     *
     * @return empty when the line ends on that side
     */
    public static Optional<CaretPlace> step(ClusterPlaces line, CaretPlace from, boolean left) {
        int[] order = line.visualOrder();
        int slot = slotOf(line, order, from);
        int passed = left ? slot - 1 : slot;
        if (passed < 0 || passed >= order.length) {
            return Optional.empty();
        }
        int cluster = order[passed];
        boolean trailing = line.isRightToLeft(cluster) == left;
        int offset = trailing ? line.rangeOf(cluster).end() : line.rangeOf(cluster).begin();
        return Optional.of(new CaretPlace(offset, trailing));
    }

    /** The place at the left or right end of a line. */
    public static CaretPlace atEdge(ClusterPlaces line, boolean left) {
        int[] order = line.visualOrder();
        if (order.length == 0) {
            return new CaretPlace(0, false);
        }
        int cluster = left ? order[0] : order[order.length - 1];
        boolean trailing = line.isRightToLeft(cluster) == left;
        int offset = trailing ? line.rangeOf(cluster).end() : line.rangeOf(cluster).begin();
        return new CaretPlace(offset, trailing);
    }

    /** Number of clusters to the left of the caret. */
    private static int slotOf(ClusterPlaces line, int[] order, CaretPlace place) {
        if (order.length == 0) {
            return 0;
        }
        boolean atEnd = place.offset() >= line.length();
        int cluster = line.clusterAt(place.offset());
        boolean ofFormer =
                place.trailing() && cluster > 0 && line.rangeOf(cluster).begin() == place.offset();
        int owner = atEnd ? line.count() - 1 : ofFormer ? cluster - 1 : cluster;
        boolean trailingEdge = atEnd || ofFormer;
        int index = indexIn(order, owner);
        boolean rightEdge = line.isRightToLeft(owner) != trailingEdge;
        return rightEdge ? index + 1 : index;
    }

    private static int indexIn(int[] order, int cluster) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == cluster) {
                return i;
            }
        }
        throw new IllegalArgumentException("No such cluster: " + cluster);
    }
}
