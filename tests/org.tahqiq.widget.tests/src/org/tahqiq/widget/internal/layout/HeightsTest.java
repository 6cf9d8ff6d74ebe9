package org.tahqiq.widget.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeightsTest {

    @Test
    void agreesWithPlainSums() {
        Random random = new Random(3);
        int[] plain = random.ints(100, 1, 50).toArray();
        Heights heights = new Heights(plain);
        for (int round = 0; round < 300; round++) {
            int changed = random.nextInt(plain.length);
            plain[changed] = 1 + random.nextInt(80);
            heights.set(changed, plain[changed]);
            int block = random.nextInt(plain.length + 1);
            long top = 0;
            for (int i = 0; i < block; i++) {
                top += plain[i];
            }
            assertThat(heights.top(block)).isEqualTo(top);
            if (block < plain.length) {
                assertThat(heights.blockAt(top)).isEqualTo(block);
                assertThat(heights.blockAt(top + plain[block] - 1)).isEqualTo(block);
            }
        }
    }

    @Test
    void outsideIsTheFirstOrLastBlock() {
        Heights heights = new Heights(new int[] {10, 20});
        assertThat(heights.blockAt(-5)).isZero();
        assertThat(heights.blockAt(500)).isEqualTo(1);
        assertThat(heights.total()).isEqualTo(30);
    }
}
