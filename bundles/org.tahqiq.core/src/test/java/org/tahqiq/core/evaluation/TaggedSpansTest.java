package org.tahqiq.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags of words read as spans; a span is written {@code label begin-end}. */
class TaggedSpansTest {

    @Test
    void spanGoesOnUntilItsLabelEnds() {
        assertThat(lenient("O B-PER I-PER O B-LOC")).containsExactly("PER 1-3", "LOC 4-5");
    }

    @Test
    void twoSpansMayTouch() {
        assertThat(lenient("B-PER B-PER I-PER")).containsExactly("PER 0-1", "PER 1-3");
    }

    @Test
    void insideWithoutBeginningBeginsASpan() {
        assertThat(lenient("O I-PER I-PER I-LOC")).containsExactly("PER 1-3", "LOC 3-4");
    }

    @Test
    void insideWithoutBeginningIsNothingIfReadStrictly() {
        assertThat(strict("O I-PER B-PER I-LOC I-PER")).containsExactly("PER 2-3");
    }

    @Test
    void endAndSingleAreUnderstood() {
        assertThat(lenient("B-PER I-PER E-PER S-PER U-LOC B-ORG L-ORG I-ORG"))
                .containsExactly("PER 0-3", "PER 3-4", "LOC 4-5", "ORG 5-7", "ORG 7-8");
    }

    @Test
    void labelMayHoldAHyphen() {
        assertThat(lenient("B-NP-SBJ I-NP-SBJ")).containsExactly("NP-SBJ 0-2");
        assertThat(TaggedSpans.isTag("B-")).isFalse();
        assertThat(TaggedSpans.isTag("PER")).isFalse();
    }

    private static List<String> lenient(String tags) {
        return spans(tags, IobReading.LENIENT);
    }

    private static List<String> strict(String tags) {
        return spans(tags, IobReading.STRICT);
    }

    private static List<String> spans(String tags, IobReading reading) {
        return TaggedSpans.of(List.of(tags.split(" ")), reading, "Span").stream()
                .map(s -> s.tag() + " " + s.hull().begin() + "-" + s.hull().end())
                .toList();
    }
}
