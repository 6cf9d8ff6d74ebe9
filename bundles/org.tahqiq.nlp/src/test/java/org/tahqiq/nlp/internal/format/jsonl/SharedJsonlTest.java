package org.tahqiq.nlp.internal.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.testkit.SharedData;

/** Tweets with places: code points, and emoji before them. */
class SharedJsonlTest {

    @ParameterizedTest
    @CsvSource({
        "jordan_floods_2018, 371, 614",
        "hafr_albatin_floods_2019, 364, 520",
        "beirut_explosion_2020, 245, 378",
        "covid_2019, 959, 637",
        "dragon_storms_2020, 217, 252",
        "cairo_bombing_2019, 189, 417",
        "kuwait_floods_2018, 889, 820"
    })
    void readsEveryMentionAtItsPlace(String folder, int tweets, int mentions) throws Exception {
        try (FormatBench bench = new FormatBench(new JsonlFormat())) {
            Read read =
                    bench.read(SharedData.require("data/idrisi/json/" + folder + "/train.jsonl"));
            assertThat(read.failures()).isEmpty();
            assertThat(read.documents()).hasSize(tweets);
            assertThat(
                            read.documents().stream()
                                    .mapToInt(d -> FormatBench.spans(d, "Entity").size())
                                    .sum())
                    .isEqualTo(mentions);
            assertThat(read.remarks()).isEmpty();
        }
    }
}
