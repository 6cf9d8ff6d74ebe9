package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentEdgeTest {

    private final AnnotationDesk desk =
            new Desks()
                    .word("وصل")
                    .word("أحمد")
                    .word("إلى")
                    .word("موسكو")
                    .word("والقاهرة", "و", "ال", "قاهرة")
                    .desk();

    @Test
    void segmentsAndWordsWithoutThemAreStopsOnTheWayOn() {
        assertThat(stops(0, true)).containsExactly(3, 4, 8, 9, 12, 13, 18, 19, 20, 22, 27, 28);
    }

    @Test
    void andOnTheWayBack() {
        assertThat(stops(27, false)).containsExactly(22, 20, 19, 18, 13, 12, 9, 8, 4, 3, 0);
    }

    private List<Integer> stops(int from, boolean next) {
        List<Integer> stops = new ArrayList<>();
        int at = from;
        for (int to = desk.segmentEdge(at, next); to != at; to = desk.segmentEdge(at, next)) {
            stops.add(to);
            at = to;
        }
        return stops;
    }
}
