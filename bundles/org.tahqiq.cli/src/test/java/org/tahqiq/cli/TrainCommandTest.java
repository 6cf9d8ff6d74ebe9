package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on the gold annotation of the samples. */
final class TrainCommandTest {

    private final Path folder;

    TrainCommandTest(@TempDir Path folder) {
        this.folder = folder.resolve("demo");
        CommandRun.good("demo", this.folder);
    }

    @Test
    void trainsAndMakesAPipelineThatRuns() {
        CommandRun run = CommandRun.good("train", "--annotator", "gold", folder);
        assertThat(run.out())
                .startsWith("Learned from 8 documents, ")
                .containsPattern("TAG +EXPECTED +FOUND +RIGHT +P +R +F1\n")
                .containsPattern("PER +[1-9]")
                .containsPattern("all +[1-9]")
                .contains("Next:     ./tahqiq run --pipeline arabic-news-trained " + folder);
        assertThat(folder.resolve("models/arabic-news-trained.model")).isNotEmptyFile();

        assertThat(CommandRun.good("run", "--pipeline", "arabic-news-trained", folder).out())
                .contains("8");
        assertThat(CommandRun.good("status", folder).out())
                .containsPattern("arabic-news-trained +pipeline +0 +0 +8");

        assertThat(CommandRun.good("train", "--annotator", "gold", "--json", folder).out())
                .contains("\"pipeline\": \"arabic-news-trained\"");
    }

    @Test
    void tooLittleToLearnFromIsSaid() {
        CommandRun run =
                CommandRun.of("train", "--annotator", "gold", "--documents", "01-*", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("There is too little to learn from: gold has 1 documents");
    }

    @Test
    void pipelineWithoutAModelIsNotReplaced() {
        CommandRun run =
                CommandRun.of("train", "--annotator", "gold", "--pipeline", "arabic-news", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        "error: The pipeline 'arabic-news' uses no model; give another name with"
                                + " --pipeline.");
    }
}
