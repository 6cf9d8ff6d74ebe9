package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;

final class RunCommandTest {

    private final Path folder;
    private final TestCorpus corpus;

    RunCommandTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        this.corpus = TestCorpus.in(folder, "summit", "visit");
    }

    @Test
    void whatThePipelineFindsIsItsOwnSet() throws CorpusException {
        CommandRun run = CommandRun.good("run", "--pipeline", "plain", folder);
        assertThat(run.out())
                .startsWith("WHAT            TAG  NUMBER\nDocuments                 2\n")
                .contains("Next: tahqiq copy --from plain --to NAME ");
        AnnotationSet set = corpus.store().load("summit", "plain");
        assertThat(set.getSpans()).anyMatch(span -> span.getLayer().equals("Word"));
        assertThat(set.getRuns()).hasSize(1);
    }

    @Test
    void someDocumentsCanBeChosen() throws CorpusException {
        CommandRun.good("run", "--pipeline", "plain", "--documents", "s*", folder);
        assertThat(corpus.store().hasSet("summit", "plain")).isTrue();
        assertThat(corpus.store().hasSet("visit", "plain")).isFalse();
    }

    @Test
    void theResultForScriptsIsJson() {
        assertThat(CommandRun.good("run", "--pipeline", "plain", "--json", folder).out())
                .startsWith("{\n  \"pipeline\": \"plain\",\n  \"documents\": 2,");
    }

    @Test
    void anUnknownPipelineIsAnsweredWithTheNearest() {
        CommandRun run = CommandRun.of("run", "--pipeline", "arabic-new", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        "error: There is no pipeline 'arabic-new'; did you mean 'arabic-news'?"
                                + " There are: arabic-news, arabic-news-model, plain.");
    }

    @Test
    void aCorpusOlderThanAPipelineIsGivenIt() throws CorpusException {
        CorpusStore older = corpus.store();
        older.corpus().getPipelines().removeIf(known -> "plain".equals(known.getName()));
        older.saveCorpus();

        CommandRun run = CommandRun.good("run", "--pipeline", "plain", folder);

        assertThat(run.err()).contains("note: The corpus was given the pipeline plain");
        assertThat(corpus.store().corpus().getPipelines())
                .filteredOn(known -> "plain".equals(known.getName()))
                .hasSize(1);
    }

    @Test
    void noThreadsAreAMistakeInUse() {
        assertThat(CommandRun.of("run", "--threads", "0", folder).exitCode()).isEqualTo(2);
    }

    @Test
    void aTextThatHasChangedIsNamedAndTheOthersAreAnnotated() throws IOException {
        Path text = folder.resolve("documents/summit/text.txt");
        assertThat(text.toFile().setWritable(true)).isTrue();
        Files.writeString(text, "نص آخر");
        CommandRun run = CommandRun.of("run", "--pipeline", "plain", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("summit")
                .contains("has changed since it was imported");
        assertThat(run.out()).contains("Documents                 1\n");
    }
}
