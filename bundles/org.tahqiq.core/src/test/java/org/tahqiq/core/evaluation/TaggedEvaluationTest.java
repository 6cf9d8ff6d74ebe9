package org.tahqiq.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.testkit.SharedData;

class TaggedEvaluationTest {

    private static final String GOLD = "سالم B-PER\nفي O\nعدن B-LOC\n\nعدن B-LOC\n";

    private static final Offset<Double> HUNDREDTH = within(0.005 + 1e-9);

    @TempDir private Path folder = Path.of("");

    /** The scores that conlleval itself printed for its example. */
    @Test
    void equalsConlleval() throws Exception {
        Path data = SharedData.require("data/scorer/conlleval");
        TaggedEvaluation.Report report =
                new TaggedEvaluation(IobReading.LENIENT)
                        .run(data.resolve("output.txt"), Optional.empty());
        LayerScores scores = report.comparison().scores(TaggedEvaluation.LAYER);
        List<String> published = Files.readAllLines(data.resolve("result.txt"));

        assertThat(report.tokens()).isEqualTo(961);
        assertThat(scores.micro()).isEqualTo(new Score(459, 539, 371));
        assertThat(100 * report.accuracy()).isCloseTo(number(published.get(1), 1), HUNDREDTH);
        assertScores(scores.micro(), published.get(1), 2);
        for (String line : published.subList(2, published.size())) {
            Score score = scores.strict().get(line.strip().split(":")[0]);
            assertScores(score, line, 1);
            assertThat(score.found()).isEqualTo((int) number(line, 4));
        }
        assertThat(scores.strict()).hasSize(published.size() - 2);
    }

    private static void assertScores(Score score, String line, int first) {
        assertThat(100 * score.precision()).as(line).isCloseTo(number(line, first), HUNDREDTH);
        assertThat(100 * score.recall()).as(line).isCloseTo(number(line, first + 1), HUNDREDTH);
        assertThat(100 * score.f1()).as(line).isCloseTo(number(line, first + 2), HUNDREDTH);
    }

    /** A number of a line, counted from 1; the 1 of "FB1" is none. */
    private static double number(String line, int which) {
        Matcher matcher = Pattern.compile("(?<![A-Z])\\d+(\\.\\d+)?").matcher(line);
        for (int i = 0; i < which; i++) {
            assertThat(matcher.find()).as(line).isTrue();
        }
        return Double.parseDouble(matcher.group());
    }

    @Test
    void filesAreComparedByTheirLastColumns() throws Exception {
        TaggedEvaluation.Report report =
                run(GOLD, "سالم x I-PER\nفي x O\nعدن x B-ORG\n\nعدن x O\n", IobReading.LENIENT);

        assertThat(report.tokens()).isEqualTo(4);
        assertThat(report.sameTags()).isEqualTo(1);
        assertThat(report.comparison().units()).isEqualTo(2);
        assertThat(report.comparison().scores("Span").strict())
                .containsEntry("PER", new Score(1, 1, 1))
                .containsEntry("LOC", new Score(2, 0, 0))
                .containsEntry("ORG", new Score(0, 1, 0));
    }

    @Test
    void strictReadingKnowsNoSpanWithoutItsBeginning() throws Exception {
        TaggedEvaluation.Report report =
                run(GOLD, "سالم I-PER\nفي O\nعدن B-LOC\n\nعدن B-LOC\n", IobReading.STRICT);

        assertThat(report.comparison().scores("Span").micro()).isEqualTo(new Score(3, 2, 2));
    }

    @Test
    void otherWordsAreNamedWithTheirLine() {
        assertThatThrownBy(() -> run(GOLD, GOLD.replace("في", "إلى"), IobReading.LENIENT))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith(
                        "system.txt:2: Here stands \"إلى\" where the other file has \"في\"; both must"
                                + " hold the same words.");
    }

    @Test
    void sentenceThatEndsEarlyIsNamed() {
        assertThatThrownBy(() -> run(GOLD, "سالم O\nفي O\n\nعدن O\n\nعدن O\n", IobReading.LENIENT))
                .hasMessageContaining("gold.txt has 2 sentences")
                .hasMessageContaining("system.txt has 3");
        assertThatThrownBy(() -> run(GOLD, "سالم O\nفي O\n\nعدن O\n", IobReading.LENIENT))
                .hasMessageContaining("system.txt:2: Here stands \"the end of the sentence\"");
    }

    @Test
    void tagThatIsNoneIsNamedWithItsLine() {
        assertThatThrownBy(() -> run(GOLD, GOLD.replace("B-PER", "PER"), IobReading.LENIENT))
                .hasMessageContaining("system.txt:1: \"PER\" is no tag;");
    }

    @Test
    void wordWithoutATagIsNamedWithItsLine() {
        assertThatThrownBy(() -> run(GOLD, "سالم B-PER\nفي\n", IobReading.LENIENT))
                .hasMessageContaining("system.txt:2: A line has at least 2 columns");
    }

    @Test
    void emptyFileIsNamed() {
        assertThatThrownBy(() -> run("\n\n", GOLD, IobReading.LENIENT))
                .hasMessageContaining("gold.txt: There is no word in this file;");
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        assertThatThrownBy(
                        () ->
                                new TaggedEvaluation(IobReading.LENIENT)
                                        .run(folder.resolve("none"), Optional.empty()))
                .hasMessageEndingWith("none: cannot be read: there is no such file");
    }

    @Test
    void fileThatIsNotInUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("old"), "سالم O".getBytes("windows-1256"));

        assertThatThrownBy(
                        () ->
                                new TaggedEvaluation(IobReading.LENIENT)
                                        .run(folder.resolve("old"), Optional.empty()))
                .hasMessageContaining("not in UTF-8");
    }

    private TaggedEvaluation.Report run(String gold, String system, IobReading reading)
            throws CorpusException, IOException {
        Path right = folder.resolve("gold.txt");
        Path said = folder.resolve("system.txt");
        Files.writeString(right, gold, StandardCharsets.UTF_8);
        Files.writeString(said, system, StandardCharsets.UTF_8);
        return new TaggedEvaluation(reading).run(right, Optional.of(said));
    }
}
