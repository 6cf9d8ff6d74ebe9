package org.tahqiq.widget.internal.arcs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahqiq.widget.internal.geometry.Extent;

/** Chooses the x of vertical legs so that they cross no label and keep apart from each other. */
final class Legs {

    /** Least distance of two legs. */
    private static final int APART = 5;

    /** Least distance of a leg from a label that it passes. */
    private static final int CLEAR = 3;

    private static final int STEP = 3;
    private static final int FARTHEST_DETOUR = 150;

    private final List<LabelBox> labels;
    private final Extent line;
    private final List<Integer> taken = new ArrayList<>();

    Legs(List<LabelBox> labels, Extent line) {
        this.labels = labels;
        this.line = line;
    }

    /** The leg of an end at the label, as near as possible to the wanted x. */
    ArcEnd choose(LabelBox label, int wanted) {
        ArcEnd end =
                onTop(label, wanted, APART)
                        .or(() -> onTop(label, wanted, 1))
                        .or(() -> beside(label, wanted))
                        .orElseGet(() -> new ArcEnd(wanted, wanted, label.top(), true));
        taken.add(end.x());
        return end;
    }

    private Optional<ArcEnd> onTop(LabelBox label, int wanted, int apart) {
        Extent inner = label.extent();
        for (int distance = 0; distance < inner.width(); distance += STEP) {
            for (int x : new int[] {wanted + distance, wanted - distance}) {
                boolean within = inner.left() + 2 < x && x < inner.right() - 2;
                if (within && isFree(x, label.top(), apart)) {
                    return Optional.of(new ArcEnd(x, x, label.top(), true));
                }
            }
        }
        return Optional.empty();
    }

    /** Labels lie above all of this one: the leg leaves its side and rises beside them. */
    private Optional<ArcEnd> beside(LabelBox label, int wanted) {
        Extent own = label.extent();
        for (int distance = CLEAR + 1; distance < FARTHEST_DETOUR; distance += STEP) {
            int left = own.left() - distance;
            int right = own.right() + distance;
            boolean leftFirst = wanted < own.centre();
            for (int x : leftFirst ? new int[] {left, right} : new int[] {right, left}) {
                int foot = x < own.left() ? own.left() : own.right();
                if (line.contains(x)
                        && isFree(x, label.middle(), APART)
                        && isFreeLevel(label, foot, x)) {
                    return Optional.of(new ArcEnd(x, foot, label.middle(), true));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(int x, int above, int apart) {
        for (LabelBox label : labels) {
            Extent extent = label.extent();
            if (label.top() > above && extent.left() - CLEAR < x && x < extent.right() + CLEAR) {
                return false;
            }
        }
        return taken.stream().noneMatch(other -> Math.abs(other - x) < apart);
    }

    private boolean isFreeLevel(LabelBox own, int from, int to) {
        Extent way = new Extent(Math.min(from, to), Math.max(from, to));
        int height = own.middle();
        return labels.stream()
                .filter(label -> label != own && !label.equals(own))
                .noneMatch(
                        label ->
                                label.bottom() <= height
                                        && height <= label.top()
                                        && label.extent().isNear(way, CLEAR));
    }
}
