package org.tahqiq.ui.internal.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows are made below another, and what is to be done until they are those that are wanted.
 * All rows differ from each other, and most stay when something changes.
 *
 * <p>Rows are made from the last to the first: GTK finds a row by counting from the first, so that
 * to append one takes the longer the more there are.
 */
final class RowPlan {

    private final List<Object> made = new ArrayList<>();
    private List<Object> wanted = List.of();
    private int madeBefore;
    private int wantedBefore;

    /**
     * A row that is to be made.
     *
     * @param index where it is to stand among those that are made
     */
    record Step(Object row, int index) {}

    /**
     * Says which rows are wanted from now on.
     *
     * @return the rows that must be taken away; they count as gone
     */
    List<Object> want(List<?> rows) {
        wanted = List.copyOf(rows);
        wantedBefore = wanted.size();
        Set<Object> staying = new HashSet<>(wanted);
        List<Object> gone = made.stream().filter(row -> !staying.contains(row)).toList();
        made.retainAll(staying);
        madeBefore = made.size();
        if (isInOrder()) {
            return gone;
        }
        List<Object> all = new ArrayList<>(gone);
        all.addAll(made);
        made.clear();
        madeBefore = 0;
        return List.copyOf(all);
    }

    private boolean isInOrder() {
        int found = 0;
        for (int i = 0; i < wanted.size() && found < made.size(); i++) {
            if (wanted.get(i).equals(made.get(found))) {
                found++;
            }
        }
        return found == made.size();
    }

    /** The first of the rows, before any is made; they count as made. */
    List<Object> first(int most) {
        List<Object> first = wanted.subList(0, Math.min(most, wanted.size()));
        made.addAll(first);
        madeBefore = made.size();
        return first;
    }

    /** The rows that are made. */
    List<Object> made() {
        return List.copyOf(made);
    }

    /** The next row to be made, which counts as made; empty: all are there. */
    Optional<Step> next() {
        while (madeBefore > 0 && made.get(madeBefore - 1).equals(wanted.get(wantedBefore - 1))) {
            madeBefore--;
            wantedBefore--;
        }
        if (wantedBefore == 0) {
            return Optional.empty();
        }
        wantedBefore--;
        Step step = new Step(wanted.get(wantedBefore), madeBefore);
        made.add(madeBefore, step.row());
        return Optional.of(step);
    }

    /** Whether all rows are there that are wanted. */
    boolean isDone() {
        return made.size() == wanted.size();
    }
}
