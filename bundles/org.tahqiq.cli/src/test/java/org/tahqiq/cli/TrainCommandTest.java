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
                .startsWith("Learned entities from 8 documents: ")
                .containsPattern("LAYER +TAG +EXPECTED +FOUND +RIGHT +P +R +F1")
                .containsPattern("Entity +micro +[1-9]")
                .containsPattern(" PER +[1-9]")
                .containsPattern("Entity is . found +CARDINAL")
                .containsPattern("LEARNED FROM +P +R +F1\n1 document ")
                .containsPattern("[1-9]\\d* × .+ was missed\n  0\\d-.+\t\\d+\t\\d+\t\\d+\t")
                .contains("Next:     tahqiq run --pipeline arabic-news-trained " + folder);
        assertThat(folder.resolve("models/arabic-news-trained-entities.model")).isNotEmptyFile();

        assertThat(CommandRun.good("run", "--pipeline", "arabic-news-trained", folder).out())
                .contains("8");
        assertThat(CommandRun.good("status", folder).out())
                .containsPattern("arabic-news-trained +pipeline +0 +0 +8");
    }

    @Test
    void modelsOfSeveralTasksComeTogetherInOnePipeline() {
        CommandRun.good("train", "--annotator", "gold", folder);
        String json =
                CommandRun.good(
                                "train",
                                "--annotator",
                                "gold",
                                "--task",
                                "relations",
                                "--out",
                                folder.resolve("models/r.model"),
                                "--json",
                                folder)
                        .out();
        assertThat(json)
                .contains("\"task\": \"relations\"")
                .contains("\"pipeline\": \"arabic-news-trained\"")
                .contains("\"rules\": {")
                .contains("\"curve\": [")
                .contains("\"errors\": [");
        assertThat(CommandRun.good("pipelines", "--json", folder).out())
                .contains("models/arabic-news-trained-entities.model")
                .contains("\"models/r.model\"")
                .contains("relation-model");
        CommandRun.good("run", "--pipeline", "arabic-news-trained", folder);
    }

    @Test
    void tooLittleToLearnFromIsSaid() {
        CommandRun run =
                CommandRun.of("train", "--annotator", "gold", "--documents", "01-*", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("There is too little to learn from: gold has 1 document");
    }

    @Test
    void unknownTaskIsAMistakeInUse() {
        CommandRun run =
                CommandRun.of("train", "--annotator", "gold", "--task", "relation", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("There is no task 'relation'; did you mean 'relations'?");
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
