package org.tahqiq.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever was annotated. */
class EvaluationProperties {

    @Property
    void swappingTheSidesSwapsPrecisionAndRecall(
            @ForAll("tags") List<String> one, @ForAll("tags") List<String> other) {
        LayerScores forth = compare(one, other);
        LayerScores back = compare(other, one);

        assertThat(forth.micro().precision()).isEqualTo(back.micro().recall());
        assertThat(forth.micro().f1()).isEqualTo(back.micro().f1());
        assertThat(forth.ends().right()).isEqualTo(back.ends().right());
    }

    @Property
    void whatIsTheSameIsAllRight(@ForAll("tags") List<String> tags) {
        LayerScores scores = compare(tags, tags);

        assertThat(scores.micro().right()).isEqualTo(scores.micro().expected());
        assertThat(scores.microPartial()).isEqualTo(scores.micro());
    }

    @Property
    void partialAndEndsAreNeverWorseThanStrict(
            @ForAll("tags") List<String> one, @ForAll("tags") List<String> other) {
        LayerScores scores = compare(one, other);

        assertThat(scores.microPartial().right()).isGreaterThanOrEqualTo(scores.micro().right());
        assertThat(scores.ends().right()).isGreaterThanOrEqualTo(scores.micro().right());
        assertThat(scores.microPartial().right())
                .isLessThanOrEqualTo(Math.min(scores.micro().expected(), scores.micro().found()));
    }

    @Property
    void confusionCountsEveryMarkOnce(
            @ForAll("tags") List<String> one, @ForAll("tags") List<String> other) {
        LayerScores scores = compare(one, other);
        int expected = 0;
        for (String tag : scores.confusion().keySet()) {
            if (!tag.equals(Comparison.NOTHING)) {
                expected += scores.confusion().get(tag).values().stream().mapToInt(n -> n).sum();
            }
        }

        assertThat(expected).isEqualTo(scores.micro().expected());
    }

    /** Spans begin exactly where conlleval's function {@code startOfChunk} says so. */
    @Property
    void spansBeginWhereConllevalSaysSo(@ForAll("tags") List<String> tags) {
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String before = i == 0 ? "O" : tags.get(i - 1);
            if (startOfChunk(before, tags.get(i))) {
                begins.add(i);
            }
        }

        assertThat(TaggedSpans.of(tags, IobReading.LENIENT, "Span"))
                .extracting(span -> span.hull().begin())
                .isEqualTo(begins);
    }

    /** As conlleval.pl has it for B, I and O. */
    private static boolean startOfChunk(String before, String tag) {
        char previous = before.charAt(0);
        char letter = tag.charAt(0);
        boolean otherType = !before.substring(1).equals(tag.substring(1));
        return previous == 'B' && letter == 'B'
                || previous == 'I' && letter == 'B'
                || previous == 'O' && letter == 'B'
                || previous == 'O' && letter == 'I'
                || letter != 'O' && otherType;
    }

    private static LayerScores compare(List<String> expected, List<String> found) {
        Comparison comparison = new Comparison();
        comparison.add(
                "s",
                TaggedSpans.of(expected, IobReading.LENIENT, "Span"),
                TaggedSpans.of(found, IobReading.LENIENT, "Span"));
        return comparison.scores("Span");
    }

    @Provide
    Arbitrary<List<String>> tags() {
        return Arbitraries.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC").list().ofMaxSize(12);
    }
}
