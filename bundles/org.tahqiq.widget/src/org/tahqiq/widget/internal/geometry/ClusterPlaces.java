package org.tahqiq.widget.internal.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.text.Clusters;

/**
 * Where each cluster of one visual line stands: pure arithmetic over measured places, so that
 * marks, hit testing, caret and selection cannot disagree. Only the clusters that are asked for are
 * measured: marks need no more than the ends of their runs. Offsets count from the line's begin.
 */
public final class ClusterPlaces {

    private final int[] boundaries;
    private final byte[] levels;
    private final boolean[] letters;
    private final boolean rightToLeft;
    private final int edge;
    private final IntFunction<Extent> measure;
    private final Map<Integer, Extent> measured = new HashMap<>();

    /**
     * @param boundaries begin of each cluster, then the line's length
     * @param levels embedding level of each cluster (UAX #9): odd runs from right to left
     * @param letters which clusters are letters, that can be part of a ligature
     * @param rightToLeft base direction of the line
     * @param edge x of the edge where the line begins
     * @param measure measures a cluster; what has no width may be anywhere
     */
    public ClusterPlaces(
            int[] boundaries,
            byte[] levels,
            boolean[] letters,
            boolean rightToLeft,
            int edge,
            IntFunction<Extent> measure) {
        this.boundaries = boundaries.clone();
        this.levels = levels.clone();
        this.letters = letters.clone();
        this.rightToLeft = rightToLeft;
        this.edge = edge;
        this.measure = measure;
    }

    private Extent measured(int cluster) {
        return measured.computeIfAbsent(cluster, this::measureAlone);
    }

    /**
     * Marks over a letter may belong to the ligature with the letter after it, as in the name of
     * God with shadda, and then are measured as wide as that: the next letter keeps what is its
     * own.
     */
    private Extent measureAlone(int cluster) {
        Extent whole = measure.apply(cluster);
        boolean composed = boundaries[cluster + 1] - boundaries[cluster] > 1;
        if (!composed || cluster + 1 == count() || levels[cluster] != levels[cluster + 1]) {
            return whole;
        }
        Extent next = measure.apply(cluster + 1);
        if (isRightToLeft(cluster) && whole.contains(next.right() - 1) && next.width() > 0) {
            return new Extent(Math.min(next.right(), whole.right()), whole.right());
        }
        return whole;
    }

    /**
     * The place of a cluster. In a ligature such as lam with alef the first letter is measured as
     * wide as the whole and the second as empty: they share it evenly, so that each can be marked
     * and clicked. What else has no width stands where the cluster before it ends.
     */
    public Extent placeOf(int cluster) {
        int first = cluster;
        while (first > 0 && isFurtherLetter(first)) {
            first--;
        }
        int after = cluster + 1;
        while (after < count() && isFurtherLetter(after)) {
            after++;
        }
        Extent whole = measured(first);
        if (whole.width() > 0) {
            return after == first + 1 ? whole : share(whole, first, cluster, after - first);
        }
        int x = cluster == 0 ? edge : trailingEdge(cluster - 1);
        return new Extent(x, x);
    }

    private boolean isFurtherLetter(int cluster) {
        return letters[cluster]
                && letters[cluster - 1]
                && levels[cluster] == levels[cluster - 1]
                && measured(cluster).width() == 0;
    }

    private Extent share(Extent whole, int first, int cluster, int count) {
        int from = whole.width() * (cluster - first) / count;
        int to = whole.width() * (cluster - first + 1) / count;
        return isRightToLeft(first)
                ? new Extent(whole.right() - to, whole.right() - from)
                : new Extent(whole.left() + from, whole.left() + to);
    }

    public int count() {
        return levels.length;
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

    public int clusterAt(int offset) {
        return Clusters.indexOf(boundaries, offset);
    }

    public TextRange rangeOf(int cluster) {
        return new TextRange(boundaries[cluster], boundaries[cluster + 1]);
    }

    /**
     * The extents of a range, one for each visual run, from left to right. Clusters are never cut:
     * a range that begins or ends inside one covers all of it. An empty range has one extent
     * without width where its caret would stand.
     */
    public List<Extent> extentsOf(int begin, int end) {
        if (begin >= end || count() == 0) {
            int x = caretX(begin, false);
            return List.of(new Extent(x, x));
        }
        List<Extent> covered = runs(clusterAt(begin), clusterAt(end - 1));
        covered.sort(Comparator.comparingInt(Extent::left));
        List<Extent> merged = new ArrayList<>();
        Extent run = covered.get(0);
        for (Extent next : covered) {
            if (next.left() <= run.right() + 1) {
                run = run.union(next);
            } else {
                merged.add(run);
                run = next;
            }
        }
        merged.add(run);
        return List.copyOf(merged);
    }

    /** Clusters of one level stand side by side: the first and the last bound them. */
    private List<Extent> runs(int first, int last) {
        List<Extent> runs = new ArrayList<>();
        int begin = first;
        for (int i = first; i <= last; i++) {
            if (i == last || levels[i + 1] != levels[begin]) {
                runs.add(placeOf(begin).union(placeOf(i)));
                begin = i + 1;
            }
        }
        return runs;
    }

    /** The cluster whose place has {@code x}, or the nearest one; -1 in an empty line. */
    public int clusterNear(int x) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < count(); i++) {
            Extent place = placeOf(i);
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
        boolean leftHalf = x < placeOf(cluster).centre();
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
        if (count() == 0) {
            return edge;
        }
        int cluster = clusterAt(offset);
        boolean atEnd = offset >= length();
        if (atEnd || trailing && boundaries[cluster] == offset && cluster > 0) {
            return trailingEdge(atEnd ? count() - 1 : cluster - 1);
        }
        return leadingEdge(cluster);
    }

    public int leadingEdge(int cluster) {
        return isRightToLeft(cluster) ? placeOf(cluster).right() : placeOf(cluster).left();
    }

    public int trailingEdge(int cluster) {
        return isRightToLeft(cluster) ? placeOf(cluster).left() : placeOf(cluster).right();
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
