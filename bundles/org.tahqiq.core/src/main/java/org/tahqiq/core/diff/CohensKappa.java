package org.tahqiq.core.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Agreement of two people who label the same items, beyond what chance would bring: (o - e) / (1 -
 * e), where o is the share of items on which they agree, and e the share on which they would if
 * each gave labels as often as they do, but at random. J. Cohen: A coefficient of agreement for
 * nominal scales. Educational and Psychological Measurement 20 (1960), 37–46.
 */
public final class CohensKappa {

    private final Map<Object, Integer> first = new HashMap<>();
    private final Map<Object, Integer> second = new HashMap<>();
    private long items;
    private long agreed;

    /** Counts an item with the labels that the two gave it. */
    public void add(Object one, Object other) {
        first.merge(one, 1, Integer::sum);
        second.merge(other, 1, Integer::sum);
        items++;
        if (one.equals(other)) {
            agreed++;
        }
    }

    /** From -1 to 1; empty where there is no item, or but one label. */
    public OptionalDouble value() {
        double chance = 0;
        for (Map.Entry<Object, Integer> label : first.entrySet()) {
            int other = second.getOrDefault(label.getKey(), 0);
            chance += (double) label.getValue() / items * other / items;
        }
        double observed = (double) agreed / items;
        return items == 0 || chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - chance) / (1 - chance));
    }
}
