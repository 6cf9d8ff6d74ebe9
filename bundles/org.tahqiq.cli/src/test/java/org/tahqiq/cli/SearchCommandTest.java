package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;

final class SearchCommandTest {

    private final Path folder;

    SearchCommandTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        TestCorpus.in(folder, "summit", "visit");
    }

    @Test
    void hitsArePrintedSeparatedByTabs() {
        assertThat(CommandRun.good("search", "--context", "8", folder, "صنعاء").out())
                .isEqualTo(
                        "summit\t1\t27\t32\tنورا في \tصنعاء\t أمس. وغ\n"
                                + "visit\t1\t27\t32\tنورا في \tصنعاء\t أمس. وغ\n");
    }

    @Test
    void harakatAreOverlookedWhereThatIsWished() {
        assertThat(CommandRun.good("search", folder, "سالم").out().lines()).hasSize(2);
        assertThat(CommandRun.good("search", "--normalized", folder, "سالم").out().lines())
                .hasSize(4);
    }

    @Test
    void whatAnAnnotatorHasMarkedIsSearchedAlone() {
        assertThat(
                        CommandRun.good(
                                        "search",
                                        "--annotator",
                                        "machine",
                                        "--in",
                                        "Entity:PER",
                                        folder,
                                        "\\w+")
                                .out()
                                .lines()
                                .map(line -> line.split("\t")[5]))
                .containsExactly("سالم", "نورا", "سالم", "نورا");
    }

    @Test
    void whatIsMarkedIsNotAskedForWithoutSomebodyWhoMarkedIt() {
        assertThat(CommandRun.of("search", "--in", "Entity:PER", folder, "سالم"))
                .returns(2, CommandRun::exitCode)
                .extracting(CommandRun::err)
                .asString()
                .contains("--annotator");
    }

    @Test
    void hitsForScriptsAreJson() {
        assertThat(CommandRun.good("search", "--json", folder, "أمس").out())
                .contains("\"document\": \"summit\",\n    \"line\": 1,")
                .contains("\"match\": \"أمس\"");
    }

    @Test
    void anExpressionThatIsNoneIsAMistakeInUse() {
        CommandRun run = CommandRun.of("search", folder, "(سالم");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("no regular expression");
    }

    @Test
    void anUnknownLayerIsAMistakeInUse() {
        CommandRun run =
                CommandRun.of("search", "--annotator", "machine", "--in", "Entitty", folder, "x");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("did you mean 'Entity'?");
    }

    @Test
    void aTextThatHasChangedIsNamedAndTheOthersAreSearched() throws IOException {
        Path text = folder.resolve("documents/summit/text.txt");
        assertThat(text.toFile().setWritable(true)).isTrue();
        Files.writeString(text, "صنعاء");
        CommandRun run = CommandRun.of("search", folder, "صنعاء");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("text.txt: has changed since it was imported");
    }
}
