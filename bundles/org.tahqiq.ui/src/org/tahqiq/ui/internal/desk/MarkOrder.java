package org.tahqiq.ui.internal.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Scene;

/** The order in which a person goes from mark to mark: that of the text, outer marks first. */
final class MarkOrder {

    static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::begin)
                    .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                    .thenComparing(Mark::id);

    private MarkOrder() {}

    /** The shown mark after or before the picked one at the caret, or the caret itself. */
    static Optional<Mark> neighbour(Scene scene, boolean next) {
        List<Mark> marks =
                scene.marks().stream()
                        .filter(mark -> !scene.hiddenLayers().contains(mark.layer()))
                        .sorted(next ? ORDER : ORDER.reversed())
                        .toList();
        int caret = scene.selection().caret();
        Optional<Mark> from =
                marks.stream()
                        .filter(mark -> scene.selected().contains(mark.id()))
                        .filter(mark -> mark.begin() == caret)
                        .findFirst();
        return marks.stream().filter(mark -> follows(mark, from, caret, next)).findFirst();
    }

    private static boolean follows(Mark mark, Optional<Mark> from, int caret, boolean next) {
        if (from.isEmpty()) {
            return next ? mark.begin() >= caret : mark.begin() < caret;
        }
        int order = ORDER.compare(mark, from.get());
        return next ? order > 0 : order < 0;
    }
}
