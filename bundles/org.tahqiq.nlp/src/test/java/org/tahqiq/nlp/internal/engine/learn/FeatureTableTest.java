package org.tahqiq.nlp.internal.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureTableTest {

    @Test
    void numbersFeaturesInTheOrderInWhichTheyCome() {
        FeatureTable table = new FeatureTable();
        for (int i = 0; i < 10_000; i++) {
            table.add(FeatureTable.hash("w=" + i));
            table.add(FeatureTable.hash("w=" + i / 2));
        }

        assertThat(table.size()).isEqualTo(10_000);
        assertThat(table.row("w=0")).isZero();
        assertThat(table.row("w=9999")).isEqualTo(9_999);
        assertThat(table.hashes()[5_000]).isEqualTo(FeatureTable.hash("w=5000"));
    }

    @Test
    void knowsWhatItHasNot() {
        assertThat(new FeatureTable().row("w=لندن")).isEqualTo(-1);
    }
}
