package org.tahqiq.widget.internal.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line of clusters that are ten pixels wide each. */
class ClusterPlacesTest {

    /** Arabic 0–2, Latin 3–5, Arabic 6–7, seen as: 7 6 3 4 5 2 1 0. */
    static ClusterPlaces mixed() {
        int[] lefts = {70, 60, 50, 20, 30, 40, 10, 0};
        byte[] levels = {1, 1, 1, 2, 2, 2, 1, 1};
        return places(lefts, levels, 10);
    }

    private static ClusterPlaces places(int[] lefts, byte[] levels, int width) {
        int[] boundaries = new int[lefts.length + 1];
        Extent[] extents = new Extent[lefts.length];
        boolean[] letters = new boolean[lefts.length];
        for (int i = 0; i < lefts.length; i++) {
            extents[i] = new Extent(lefts[i], lefts[i] + width);
            boundaries[i + 1] = i + 1;
            letters[i] = true;
        }
        return new ClusterPlaces(boundaries, levels, letters, true, 80, i -> extents[i]);
    }

    @Test
    void aRangeOfOneDirectionIsOneExtent() {
        assertThat(mixed().extentsOf(0, 3)).containsExactly(new Extent(50, 80));
        assertThat(mixed().extentsOf(3, 6)).containsExactly(new Extent(20, 50));
    }

    @Test
    void aRangeThatEndsInTheOtherDirectionIsTwoExtents() {
        assertThat(mixed().extentsOf(1, 4)).containsExactly(new Extent(20, 30), new Extent(50, 70));
    }

    @Test
    void aRangeAcrossBothDirectionsIsOneExtentWhenNothingLiesBetween() {
        assertThat(mixed().extentsOf(0, 8)).containsExactly(new Extent(0, 80));
    }

    @Test
    void anEmptyRangeIsAPlaceWithoutWidth() {
        assertThat(mixed().extentsOf(1, 1)).containsExactly(new Extent(70, 70));
    }

    @Test
    void theSecondLetterOfALigatureGetsItsShare() {
        Extent[] extents = {new Extent(10, 30), new Extent(0, 0), new Extent(0, 10)};
        ClusterPlaces places =
                new ClusterPlaces(
                        new int[] {0, 1, 2, 3},
                        new byte[] {1, 1, 1},
                        new boolean[] {true, true, true},
                        true,
                        30,
                        cluster -> extents[cluster]);
        assertThat(places.extentsOf(0, 1)).containsExactly(new Extent(20, 30));
        assertThat(places.extentsOf(1, 2)).containsExactly(new Extent(10, 20));
    }

    @Test
    void aClickIsOnTheClusterUnderIt() {
        assertThat(mixed().clusterNear(75)).isZero();
        assertThat(mixed().clusterNear(25)).isEqualTo(3);
        assertThat(mixed().clusterNear(-40)).isEqualTo(7);
        assertThat(mixed().clusterNear(400)).isZero();
    }

    @Test
    void theCaretGoesToTheNearerEdge() {
        assertThat(mixed().caretNear(78)).isEqualTo(new CaretPlace(0, false));
        assertThat(mixed().caretNear(72)).isEqualTo(new CaretPlace(1, true));
        assertThat(mixed().caretNear(22)).isEqualTo(new CaretPlace(3, false));
        assertThat(mixed().caretNear(28)).isEqualTo(new CaretPlace(4, true));
    }

    @Test
    void whereDirectionChangesTheCaretHasTwoPlaces() {
        assertThat(mixed().caretX(3, false)).isEqualTo(20);
        assertThat(mixed().caretX(3, true)).isEqualTo(50);
    }

    @Test
    void theVisualOrderFollowsTheLevels() {
        assertThat(mixed().visualOrder()).containsExactly(7, 6, 3, 4, 5, 2, 1, 0);
    }
}
