package org.tahqiq.widget.internal.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisualCaretTest {

    private final ClusterPlaces line = ClusterPlacesTest.mixed();

    @Test
    void leftPassesOneClusterAtATimeWhateverItsDirection() {
        assertThat(walk(new CaretPlace(0, false), true))
                .containsExactly(80, 70, 60, 50, 40, 30, 20, 10, 0);
    }

    @Test
    void rightGoesTheSameWayBack() {
        assertThat(walk(new CaretPlace(8, true), false))
                .containsExactly(0, 10, 20, 30, 40, 50, 60, 70, 80);
    }

    @Test
    void leftIsForwardInArabicAndBackwardInLatin() {
        assertThat(step(new CaretPlace(0, false), true)).contains(new CaretPlace(1, true));
        assertThat(step(new CaretPlace(5, false), true)).contains(new CaretPlace(4, false));
    }

    @Test
    void theLineEndsAtItsEdges() {
        assertThat(step(new CaretPlace(8, true), true)).isEmpty();
        assertThat(step(new CaretPlace(0, false), false)).isEmpty();
    }

    @Test
    void anEdgeOfTheLineIsFoundFromOutside() {
        assertThat(VisualCaret.atEdge(line, false)).isEqualTo(new CaretPlace(0, false));
        assertThat(VisualCaret.atEdge(line, true)).isEqualTo(new CaretPlace(8, true));
    }

    private Optional<CaretPlace> step(CaretPlace from, boolean left) {
        return VisualCaret.step(line, from, left);
    }

    private List<Integer> walk(CaretPlace from, boolean left) {
        List<Integer> xs = new ArrayList<>();
        Optional<CaretPlace> place = Optional.of(from);
        while (place.isPresent()) {
            xs.add(line.caretX(place.get().offset(), place.get().trailing()));
            place = step(place.get(), left);
        }
        return xs;
    }
}
