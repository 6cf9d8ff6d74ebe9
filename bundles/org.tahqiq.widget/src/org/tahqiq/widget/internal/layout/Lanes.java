package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.Extent;

/**
 * Stacks marks over a line, so that neither labels nor bars meet: a mark lies above all marks that
 * it contains, and otherwise as low as there is room.
 */
public final class Lanes {

    /**
     * A mark on one line.
     *
     * @param range its characters, by which nesting is known
     * @param extent the pixels that it needs in its lane: bar and label together
     */
    public record Item(TextRange range, Extent extent) {}

    private Lanes() {}

    /**
     * The lane of each item, in the order of the items; 0 is next to the text.
     *
     * @param gap pixels to keep between neighbours
     */
    public static int[] assign(List<Item> items, int gap) {
        int[] lanes = new int[items.size()];
        List<List<Item>> taken = new ArrayList<>();
        for (int index : innermostFirst(items)) {
            Item item = items.get(index);
            int lane = aboveContained(item, taken);
            while (lane < taken.size() && isTaken(taken.get(lane), item, gap)) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(lane).add(item);
            lanes[index] = lane;
        }
        return lanes;
    }

    private static int[] innermostFirst(List<Item> items) {
        Integer[] order = new Integer[items.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(i -> items.get(i).range().length())
                        .thenComparingInt(i -> items.get(i).range().begin()));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private static int aboveContained(Item item, List<List<Item>> taken) {
        for (int lane = taken.size() - 1; lane >= 0; lane--) {
            for (Item other : taken.get(lane)) {
                if (item.range().contains(other.range())) {
                    return lane + 1;
                }
            }
        }
        return 0;
    }

    private static boolean isTaken(List<Item> lane, Item item, int gap) {
        for (Item other : lane) {
            if (item.extent().isNear(other.extent(), gap)) {
                return true;
            }
        }
        return false;
    }
}
