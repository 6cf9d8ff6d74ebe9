package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormNormalizerTest {

    @Test
    void wordsLoseHarakatAndTatweelAndHamzaOfAlef() throws Exception {
        EnginePipeline pipeline = EnginePipeline.of("news-segmenter", "normalizer");

        assertThat(pipeline.values("أُكِّدَ الـمغرب", TahqiqTypes.NORMALIZED_FORM))
                .containsExactly("اكد:أُكِّدَ", "المغرب:الـمغرب");
    }

    @Test
    void foldsTehMarbutaOnlyWhenAsked() throws Exception {
        assertThat(
                        EnginePipeline.of("news-segmenter", "normalizer")
                                .values("وزارة", TahqiqTypes.NORMALIZED_FORM))
                .containsExactly("وزارة:وزارة");
        assertThat(
                        EnginePipeline.of(
                                        List.of(
                                                EnginePipeline.describe("news-segmenter", Map.of()),
                                                EnginePipeline.describe(
                                                        "normalizer",
                                                        Map.of("tehMarbuta", "true"))))
                                .values("وزارة", TahqiqTypes.NORMALIZED_FORM))
                .containsExactly("وزاره:وزارة");
    }

    @Test
    void segmentsAreNormalisedByTheirForms() throws Exception {
        assertThat(
                        TahqiqTypes.all(
                                        EnginePipeline.of(
                                                        "news-segmenter",
                                                        "clitic-segmenter",
                                                        "normalizer")
                                                .run("للأمم")
                                                .getCas(),
                                        TahqiqTypes.SEGMENT)
                                .stream()
                                .map(s -> TahqiqTypes.text(s, "norm")))
                .containsExactly("ل", "ال", "امم");
    }
}
