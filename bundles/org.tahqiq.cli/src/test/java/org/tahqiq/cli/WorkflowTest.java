package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Status;

/** From suggestions to a finished set: copy, finish, status. */
final class WorkflowTest {

    private final Path folder;
    private final TestCorpus corpus;

    WorkflowTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        this.corpus = TestCorpus.in(folder, "summit", "visit");
    }

    @Test
    void statusShowsHowFarEverybodyIs() {
        copy();
        assertThat(CommandRun.good("status", folder).out())
                .isEqualTo(
                        """
                        Corpus:    test
                        Documents: 2 (0 that nobody has annotated)

                        ANNOTATOR  KIND      NEW  IN PROGRESS  FINISHED
                        machine    pipeline    2            0         0
                        salma      person      2            0         0
                        """);
    }

    @Test
    void statusForScriptsIsJson() {
        assertThat(CommandRun.good("status", "--json", folder).out())
                .startsWith(
                        "{\n  \"corpus\": \"test\",\n  \"documents\": 2,\n  \"untouched\": 0,\n")
                .contains(
                        "\"name\": \"machine\",\n      \"kind\": \"pipeline\",\n      \"new\": 2,");
    }

    @Test
    void copyStartsAPersonsSets() {
        assertThat(copy().out())
                .isEqualTo("salma has 2 documents to work on, started from machine.\n");
    }

    @Test
    void copyNeverOverwrites() throws CorpusException {
        corpus.annotate("summit", "salma", Status.MANUAL);
        CommandRun run = CommandRun.of("copy", "--from", "machine", "--to", "salma", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly(
                        "error: summit: salma has annotated this already; it is left as it is");
        assertThat(corpus.store().load("summit", "salma").getSpans().get(0).getStatus())
                .isEqualTo(Status.MANUAL);
    }

    @Test
    void copyFromNobodyIsAMistakeInUse() {
        CommandRun run = CommandRun.of("copy", "--from", "machin", "--to", "salma", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        "error: There is no annotator 'machin'; did you mean 'machine'? There are: machine.");
    }

    @Test
    void copyOntoAPipelineIsAMistakeInUse() {
        assertThat(CommandRun.of("copy", "--from", "machine", "--to", "machine", folder).exitCode())
                .isEqualTo(2);
    }

    @Test
    void finishNamesWhatIsOpen() {
        copy();
        CommandRun run =
                CommandRun.of("finish", "--annotator", "salma", "--documents", "summit", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().replaceAll("[\u2066-\u2069]", ""))
                .isEqualTo(
                        """
                        error: summit is not finished: 4 suggestions not decided
                          line 1: PER “سالم”: the suggestion is not decided
                          line 1: PER “نورا”: the suggestion is not decided
                          line 1: GPE “صنعاء”: the suggestion is not decided
                          line 1: MEETS “سالم” → “نورا”: the suggestion is not decided
                        """);
    }

    @Test
    void finishFinishesWhatIsDecidedAndReopens() throws CorpusException {
        copy();
        corpus.decide("summit", "salma", Status.ACCEPTED);
        assertThat(CommandRun.of("finish", "--annotator", "salma", folder).out())
                .isEqualTo("Finished 1 document (0 so before, 0 not annotated by salma).\n");
        assertThat(corpus.store().summary("summit", "salma").state()).isEqualTo(SetState.FINISHED);
        assertThat(CommandRun.good("finish", "--annotator", "salma", "--reopen", folder).out())
                .startsWith("Reopened 1 document ");
        assertThat(corpus.store().summary("summit", "salma").state())
                .isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void aPatternThatMatchesNothingIsAMistakeInUse() {
        CommandRun run =
                CommandRun.of("finish", "--annotator", "machine", "--documents", "x*", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        "error: No document matches 'x*'. There are 2, the first is 'summit'.");
    }

    private CommandRun copy() {
        return CommandRun.good("copy", "--from", "machine", "--to", "salma", folder);
    }
}
