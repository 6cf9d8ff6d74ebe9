package org.tahqiq.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Marks are written {@code tag begin-end}. */
class ComparisonTest {

    @Test
    void confusionCountsTagsOfTheSamePlace() {
        LayerScores scores = compare("PER 0-2, LOC 3-4, ORG 5-6", "PER 0-2, ORG 3-4, LOC 8-9");

        assertThat(scores.confusion())
                .isEqualTo(
                        Map.of(
                                "PER", Map.of("PER", 1),
                                "LOC", Map.of("ORG", 1),
                                "ORG", Map.of("-", 1),
                                "-", Map.of("LOC", 1)));
    }

    @Test
    void endsAreRightWhateverTheTag() {
        LayerScores scores = compare("PER 0-2, LOC 3-4", "ORG 0-2, LOC 3-4, PER 7-8");

        assertThat(scores.ends()).isEqualTo(new Score(2, 3, 2));
        assertThat(scores.micro()).isEqualTo(new Score(2, 3, 1));
    }

    @Test
    void overlapIsPartlyRightOncePerSpan() {
        LayerScores scores = compare("PER 0-2, PER 2-4", "PER 0-4");

        assertThat(scores.microPartial()).isEqualTo(new Score(2, 1, 1));
    }

    @Test
    void equalSpansAreNotTakenByWhatOverlapsThem() {
        LayerScores scores = compare("PER 0-5, PER 0-2", "PER 0-2, PER 1-9");

        assertThat(scores.micro()).isEqualTo(new Score(2, 2, 1));
        assertThat(scores.microPartial()).isEqualTo(new Score(2, 2, 2));
    }

    @Test
    void sameSpanTwiceIsRightTwiceOnlyIfFoundTwice() {
        assertThat(compare("PER 0-2, PER 0-2", "PER 0-2").micro()).isEqualTo(new Score(2, 1, 1));
        assertThat(compare("PER 0-2, PER 0-2", "PER 0-2, PER 0-2").micro())
                .isEqualTo(new Score(2, 2, 2));
    }

    @Test
    void macroCountsEachTagTheSame() {
        LayerScores scores =
                compare("PER 0-1, PER 1-2, PER 2-3, LOC 5-6", "PER 0-1, PER 1-2, PER 2-3");

        assertThat(LayerScores.macro(scores.strict(), Score::f1)).isEqualTo(0.5);
        assertThat(LayerScores.macro(Map.of(), Score::f1)).isZero();
    }

    @Test
    void disagreementsPairWhatBelongsTogether() {
        Comparison comparison = new Comparison();
        comparison.add(
                "d",
                marks("PER 0-2, LOC 3-4, ORG 5-7, LAW 20-21"),
                marks("ORG 0-2, LOC 3-6, ORG 6-7, GPE 30-31"));

        assertThat(comparison.disagreements("Entity"))
                .extracting(d -> shown(d.expected()) + " / " + shown(d.found()))
                .containsExactlyInAnyOrder(
                        "PER 0-2 / ORG 0-2",
                        "LOC 3-4 / LOC 3-6",
                        "ORG 5-7 / ORG 6-7",
                        "LAW 20-21 / ",
                        " / GPE 30-31");
        assertThat(comparison.disagreements("Entity"))
                .filteredOn(Disagreement::isConfusion)
                .singleElement()
                .matches(d -> d.unit().equals("d") && d.layer().equals("Entity"));
    }

    @Test
    void relationIsPartlyRightIfBothItsEndsOverlap() {
        Comparison comparison = new Comparison();
        comparison.add(
                "d",
                List.of(relation("MEETS", 0, 2, 5, 7), relation("MEETS", 10, 12, 15, 17)),
                List.of(relation("MEETS", 0, 1, 5, 9), relation("MEETS", 10, 12, 20, 22)));
        LayerScores scores = comparison.scores("Relation");

        assertThat(scores.micro()).isEqualTo(new Score(2, 2, 0));
        assertThat(scores.microPartial()).isEqualTo(new Score(2, 2, 1));
    }

    @Test
    void directionOfARelationCounts() {
        Comparison comparison = new Comparison();
        comparison.add(
                "d",
                List.of(relation("MEETS", 0, 2, 5, 7)),
                List.of(relation("MEETS", 5, 7, 0, 2)));

        assertThat(comparison.scores("Relation").ends()).isEqualTo(new Score(1, 1, 0));
    }

    @Test
    void tagsOfTheEndsAreNoPartOfARelation() {
        Comparison comparison = new Comparison();
        Mark.OfSpan person = Mark.OfSpan.of("Entity", "PER", 0, 2);
        Mark.OfSpan title = Mark.OfSpan.of("Entity", "OCC", 5, 7);
        comparison.add(
                "d",
                List.of(new Mark.OfRelation("Relation", "MEETS", person, person)),
                List.of(
                        new Mark.OfRelation(
                                "Relation", "MEETS", person, Mark.OfSpan.of("Entity", "ORG", 0, 2)),
                        new Mark.OfRelation("Relation", "MEETS", person, title)));

        assertThat(comparison.scores("Relation").micro()).isEqualTo(new Score(1, 2, 1));
    }

    private static Mark relation(String tag, int a, int b, int c, int d) {
        return new Mark.OfRelation(
                "Relation",
                tag,
                Mark.OfSpan.of("Entity", "PER", a, b),
                Mark.OfSpan.of("Entity", "PER", c, d));
    }

    private static String shown(Optional<Mark> mark) {
        return mark.map(m -> m.tag() + " " + m.hull().begin() + "-" + m.hull().end()).orElse("");
    }

    private static LayerScores compare(String expected, String found) {
        Comparison comparison = new Comparison();
        comparison.add("d", marks(expected), marks(found));
        return comparison.scores("Entity");
    }

    private static List<Mark> marks(String text) {
        return Stream.of(text.split(", "))
                .map(mark -> mark.split("[ -]"))
                .<Mark>map(
                        p ->
                                Mark.OfSpan.of(
                                        "Entity",
                                        p[0],
                                        Integer.parseInt(p[1]),
                                        Integer.parseInt(p[2])))
                .toList();
    }
}
