package org.tahqiq.widget.internal.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.text.Clusters;

/**
 * Where each cluster of one visual line stands: pure arithmetic over measured places, so that
 * marks, hit testing, caret and selection cannot disagree. Offsets count from the line's begin.
 */
public final class ClusterPlaces {

    private final int[] boundaries;
    private final Extent[] places;
    private final byte[] levels;
    private final boolean rightToLeft;

    /**
     * @param boundaries begin of each cluster, then the line's length
     * @param places place of each cluster
     * @param levels embedding level of each cluster (UAX #9): odd runs from right to left
     * @param letters which clusters are letters, that can be part of a ligature
     * @param rightToLeft base direction of the line
     */
    public ClusterPlaces(
            int[] boundaries,
            Extent[] places,
            byte[] levels,
            boolean[] letters,
            boolean rightToLeft) {
        this.boundaries = boundaries.clone();
        this.places = places.clone();
        this.levels = levels.clone();
        this.rightToLeft = rightToLeft;
        shareLigatures(letters);
    }

    /**
     * In a ligature such as lam with alef the first letter is measured as wide as the whole and the
     * second as empty: they share the place evenly, so that each can be marked and clicked.
     */
    private void shareLigatures(boolean[] letters) {
        for (int first = 0; first < places.length; first++) {
            int after = first + 1;
            while (after < places.length
                    && letters[after]
                    && places[after].width() == 0
                    && levels[after] == levels[first]
                    && places[first].width() > 0) {
                after++;
            }
            if (after > first + 1) {
                share(first, after);
                first = after - 1;
            }
        }
    }

    private void share(int first, int after) {
        Extent whole = places[first];
        int count = after - first;
        for (int i = 0; i < count; i++) {
            int from = whole.width() * i / count;
            int to = whole.width() * (i + 1) / count;
            places[first + i] =
                    isRightToLeft(first)
                            ? new Extent(whole.right() - to, whole.right() - from)
                            : new Extent(whole.left() + from, whole.left() + to);
        }
    }

    public int count() {
        return places.length;
    }

    public int length() {
        return boundaries[boundaries.length - 1];
    }

    public boolean isRightToLeft(int cluster) {
        return (levels[cluster] & 1) == 1;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    public boolean isMixed() {
        for (byte level : levels) {
            if (level != levels[0]) {
                return true;
            }
        }
        return false;
    }

    public int levelOf(int cluster) {
        return levels[cluster];
    }

    public int clusterAt(int offset) {
        return Clusters.indexOf(boundaries, offset);
    }

    public TextRange rangeOf(int cluster) {
        return new TextRange(boundaries[cluster], boundaries[cluster + 1]);
    }

    public Extent placeOf(int cluster) {
        return places[cluster];
    }

    /**
     * The extents of a range, one for each visual run, from left to right. Clusters are never cut:
     * a range that begins or ends inside one covers all of it. An empty range has one extent
     * without width where its caret would stand.
     */
    public List<Extent> extentsOf(int begin, int end) {
        if (begin >= end || places.length == 0) {
            int x = caretX(begin, false);
            return List.of(new Extent(x, x));
        }
        int first = clusterAt(begin);
        int last = clusterAt(end - 1);
        Extent[] covered = Arrays.copyOfRange(places, first, last + 1);
        Arrays.sort(covered, Comparator.comparingInt(Extent::left));
        List<Extent> runs = new ArrayList<>();
        Extent run = covered[0];
        for (Extent place : covered) {
            if (place.left() <= run.right() + 1) {
                run = run.union(place);
            } else {
                runs.add(run);
                run = place;
            }
        }
        runs.add(run);
        return List.copyOf(runs);
    }

    /** The cluster whose place has {@code x}, or the nearest one; -1 in an empty line. */
    public int clusterNear(int x) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < places.length; i++) {
            Extent place = places[i];
            int distance =
                    place.contains(x)
                            ? 0
                            : x < place.left() ? place.left() - x : x - place.right() + 1;
            if (distance < least || distance == least && place.width() == 0) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    /** Where a click at {@code x} puts the caret: at the nearer edge of the cluster there. */
    public CaretPlace caretNear(int x) {
        int cluster = clusterNear(x);
        if (cluster < 0) {
            return new CaretPlace(0, false);
        }
        boolean leftHalf = x < places[cluster].centre();
        boolean trailing = leftHalf == isRightToLeft(cluster);
        return trailing
                ? new CaretPlace(boundaries[cluster + 1], true)
                : new CaretPlace(boundaries[cluster], false);
    }

    /**
     * The x of the caret.
     *
     * @param offset within the line
     * @param trailing whether it stands after the character before it, not before the one after it;
     *     the two places differ where direction changes
     */
    public int caretX(int offset, boolean trailing) {
        if (places.length == 0) {
            return 0;
        }
        int cluster = clusterAt(offset);
        boolean atEnd = offset >= length();
        if (atEnd || trailing && boundaries[cluster] == offset && cluster > 0) {
            return trailingEdge(atEnd ? places.length - 1 : cluster - 1);
        }
        return leadingEdge(cluster);
    }

    public int leadingEdge(int cluster) {
        return isRightToLeft(cluster) ? places[cluster].right() : places[cluster].left();
    }

    public int trailingEdge(int cluster) {
        return isRightToLeft(cluster) ? places[cluster].left() : places[cluster].right();
    }

    /** Indices of the clusters from left to right (rule L2 of UAX #9). */
    public int[] visualOrder() {
        int[] order = new int[levels.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int highest = 0;
        for (byte level : levels) {
            highest = Math.max(highest, level);
        }
        for (int level = highest; level > 0; level--) {
            for (int from = 0; from < levels.length; from++) {
                int to = from;
                while (to < levels.length && levels[to] >= level) {
                    to++;
                }
                reverse(order, from, to);
                from = Math.max(from, to - 1);
            }
        }
        return order;
    }

    private static void reverse(int[] order, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
