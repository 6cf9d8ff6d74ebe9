package org.tahqiq.nlp.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.internal.training.LabelledSpans.Span;

class LabelledSpansTest {

    @Test
    void spansComeBackFromTheirLabels() {
        List<Span> spans = List.of(new Span("PER", 0, 2), new Span("GPE", 2, 3));

        assertThat(LabelledSpans.labels(spans, 4)).containsExactly("B-PER", "I-PER", "B-GPE", "O");
        assertThat(LabelledSpans.of(List.of("B-PER", "I-PER", "B-GPE", "O"))).isEqualTo(spans);
    }

    @Test
    void outermostOfNestedSpansIsTaken() {
        assertThat(LabelledSpans.labels(List.of(new Span("NORP", 2, 3), new Span("OCC", 0, 3)), 3))
                .containsExactly("B-OCC", "I-OCC", "I-OCC");
    }

    @Test
    void spanAtTheEndIsFound() {
        assertThat(LabelledSpans.of(List.of("O", "B-PER"))).containsExactly(new Span("PER", 1, 2));
    }
}
