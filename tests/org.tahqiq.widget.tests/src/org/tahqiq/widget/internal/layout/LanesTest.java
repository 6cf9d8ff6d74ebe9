package org.tahqiq.widget.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.Extent;

class LanesTest {

    private static Lanes.Item item(int begin, int end, int left, int right) {
        return new Lanes.Item(new TextRange(begin, end), new Extent(left, right));
    }

    @Test
    void neighboursShareALane() {
        assertThat(Lanes.assign(List.of(item(0, 5, 0, 50), item(6, 9, 60, 90)), 3))
                .containsExactly(0, 0);
    }

    @Test
    void whatContainsLiesAboveWhatIsContained() {
        assertThat(
                        Lanes.assign(
                                List.of(item(0, 9, 0, 90), item(0, 4, 0, 40), item(2, 4, 20, 40)),
                                3))
                .containsExactly(2, 1, 0);
    }

    @Test
    void labelsWiderThanTheirWordsDoNotMeet() {
        assertThat(Lanes.assign(List.of(item(0, 2, 0, 40), item(3, 5, 30, 70)), 3))
                .containsExactly(0, 1);
    }

    @Test
    void anOuterMarkIsAboveAnInnerOneThatWasPushedUpByAStranger() {
        int[] lanes =
                Lanes.assign(List.of(item(0, 1, 0, 30), item(2, 4, 25, 60), item(2, 9, 35, 90)), 3);
        assertThat(lanes[2]).isGreaterThan(lanes[1]);
    }

    @Test
    void noTwoItemsOfALaneMeet() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Lanes.Item> items = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                int begin = random.nextInt(100);
                int end = begin + 1 + random.nextInt(30);
                items.add(item(begin, end, begin * 8, end * 8 + random.nextInt(40)));
            }
            int[] lanes = Lanes.assign(items, 3);
            for (int i = 0; i < items.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (lanes[i] == lanes[j]) {
                        assertThat(items.get(i).extent().isNear(items.get(j).extent(), 3))
                                .as("%s and %s", items.get(i), items.get(j))
                                .isFalse();
                    }
                }
            }
        }
    }
}
