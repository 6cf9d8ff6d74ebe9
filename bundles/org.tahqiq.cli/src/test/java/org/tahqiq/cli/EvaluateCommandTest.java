package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Status;

/** Holding one annotator against another. */
final class EvaluateCommandTest {

    private final Path folder;
    private final TestCorpus corpus;

    EvaluateCommandTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        this.corpus = TestCorpus.in(folder, "summit", "visit");
    }

    @Test
    void showsPrecisionRecallAndF1ByLayerAndTag() {
        copy();
        assertThat(evaluate().out())
                .isEqualTo(
                        """
                        2 documents, machine held against salma.

                        LAYER     TAG    EXPECTED  FOUND  RIGHT      P      R     F1  PARTIAL
                        Entity                  6      6      6  100.0  100.0  100.0    100.0
                                  GPE           2      2      2  100.0  100.0  100.0    100.0
                                  PER           4      4      4  100.0  100.0  100.0    100.0
                        Relation                2      2      2  100.0  100.0  100.0    100.0
                                  MEETS         2      2      2  100.0  100.0  100.0    100.0
                        """);
    }

    @Test
    void rejectedSuggestionsAreWrong() throws CorpusException {
        copy();
        corpus.decide("visit", "salma", Status.REJECTED);
        assertThat(evaluate().out()).containsPattern("Entity +3 +6 +3 +50.0 +100.0 +66.7");
    }

    @Test
    void scriptsGetJson() {
        copy();
        assertThat(
                        CommandRun.good(
                                        "evaluate",
                                        "--gold",
                                        "salma",
                                        "--system",
                                        "machine",
                                        "--layer",
                                        "Entity",
                                        "--json",
                                        folder)
                                .out())
                .contains("\"strict\": {")
                .contains("\"f1\": 1")
                .doesNotContain("MEETS");
    }

    @Test
    void documentThatTheSystemLacksIsNamed() {
        CommandRun.good(
                "copy", "--from", "machine", "--to", "salma", "--documents", "visit", folder);
        CommandRun run =
                CommandRun.of("evaluate", "--gold", "machine", "--system", "salma", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).containsExactly("error: summit: salma has not annotated this");
    }

    private void copy() {
        CommandRun.good("copy", "--from", "machine", "--to", "salma", folder);
    }

    private CommandRun evaluate() {
        return CommandRun.good("evaluate", "--gold", "salma", "--system", "machine", folder);
    }
}
