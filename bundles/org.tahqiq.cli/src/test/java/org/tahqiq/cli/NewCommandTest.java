package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewCommandTest {

    private final Path folder;

    NewCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void makesACorpusWithTheNewsPreset() {
        Path corpus = folder.resolve("corpus");
        String out = CommandRun.good("new", corpus).out();
        assertThat(out).startsWith("Made the corpus 'corpus' in ").contains("Entity, Relation");
        assertThat(corpus.resolve("corpus.xmi")).isRegularFile();
        assertThat(corpus.resolve("guidelines.md")).isRegularFile();
    }

    @Test
    void givesTheCorpusTheDefaultPipelines() {
        Path corpus = folder.resolve("corpus");
        CommandRun.good("new", corpus);
        assertThat(CommandRun.good("pipelines", corpus).out())
                .isEqualTo(CommandRun.good("pipelines").out())
                .contains("arabic-news");
    }

    @Test
    void makesACorpusOfTheBuiltInLayersAlone() {
        String out = CommandRun.good("new", "--preset", "empty", folder).out();
        assertThat(out).contains("Layers: Zone, Sentence, Word, Segment, Dependency\n");
    }

    @Test
    void whatToDoNextCanBeCopiedIntoAShell() {
        assertThat(CommandRun.good("new", folder.resolve("مدونة القمة")).out())
                .contains("Next:   tahqiq import '" + folder.resolve("مدونة القمة") + "' FILE…");
    }

    @Test
    void namesTheCorpusAsIsWished() {
        CommandRun.good("new", "--name", "القمة", folder);
        assertThat(CommandRun.good("status", folder).out()).startsWith("Corpus:    القمة\n");
    }

    @Test
    void anUnknownPresetIsAnsweredWithTheNearest() {
        CommandRun run = CommandRun.of("new", "--preset", "diplomatic", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "error: There is no preset 'diplomatic'. There are: diplomatic-news, empty.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsACorpusIsLeftAlone() throws IOException {
        CommandRun.good("new", folder);
        byte[] before = Files.readAllBytes(folder.resolve("corpus.xmi"));
        CommandRun run = CommandRun.of("new", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("is a corpus already");
        assertThat(folder.resolve("corpus.xmi")).hasBinaryContent(before);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "نص");
        CommandRun run = CommandRun.of("new", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("is not empty");
        assertThat(folder).isDirectoryNotContaining("glob:**corpus.xmi");
    }
}
