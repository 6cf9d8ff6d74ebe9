package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;

final class ExportCommandTest {

    private final Path folder;
    private final Path corpus;
    private final TestCorpus documents;

    ExportCommandTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        corpus = folder.resolve("corpus");
        documents = TestCorpus.in(corpus, "summit", "visit");
    }

    @Test
    void aPipelinesSetsAreExportedAsTheyAre() {
        CommandRun run = export("machine", "text");
        assertThat(run.exitCode()).isZero();
        assertThat(run.outWithout(folder))
                .startsWith("Exported 2 documents of machine as text to DIR");
        assertThat(folder.resolve("out/summit.txt")).hasContent(TestCorpus.TEXT);
        assertThat(folder.resolve("out/manifest.json")).isRegularFile();
        assertThat(folder.resolve("out/report.md")).isRegularFile();
    }

    @Test
    void ofAPersonWhatIsNotFinishedIsLeftOut() throws CorpusException {
        copyToSalma();
        documents.decide("summit", "salma", Status.ACCEPTED);
        CommandRun.of("finish", "--annotator", "salma", corpus);
        CommandRun run = export("salma", "text");
        assertThat(run.out()).startsWith("Exported 1 document of salma");
        assertThat(run.err())
                .contains("note: 1 document is not finished and left out; --all exports them too");
        assertThat(folder.resolve("out/visit.txt")).doesNotExist();
    }

    @Test
    void nothingFinishedIsNothingToExport() {
        copyToSalma();
        CommandRun run = export("salma", "text");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("nothing to export");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsNotFinishedIsExportedWhenThatIsWished() {
        copyToSalma();
        assertThat(export("salma", "text", "--all").out()).startsWith("Exported 2 documents");
    }

    @Test
    void lossesAreCounted() {
        assertThat(export("machine", "text").out())
                .contains("Not carried as it is (see report.md):\n       8  ");
    }

    @Test
    void documentsWithTheSameTextStayTogetherInADivision() {
        CommandRun run = export("machine", "conll2002", "--split", "50/50/0", "--seed", "7");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Parts: train 2\n");
    }

    @Test
    void sharesThatAreNotAHundredAreAMistakeInUse() {
        assertThat(export("machine", "conll2002", "--split", "50/20/10").exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheNearest() {
        CommandRun run = export("machine", "conll-2002");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("error: There is no format 'conll-2002'; did you mean 'conll2002'?");
    }

    @Test
    void aSecondExportReplacesTheFirst() {
        export("machine", "text");
        assertThat(export("machine", "conll2002").exitCode()).isZero();
        assertThat(folder.resolve("out/summit.txt")).doesNotExist();
    }

    @Test
    void theResultForScriptsIsJson() {
        assertThat(export("machine", "text", "--json").out())
                .contains("\"documents\": 2,")
                .contains("\"losses\": {\n    \"LAYER\": 8");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatWasExportedCanBeImported(String format) {
        assertThat(export("machine", format).errors()).isEmpty();
        Path other = folder.resolve("other");
        CommandRun.good("new", other);
        CommandRun run =
                CommandRun.of(
                        "import",
                        "--format",
                        format,
                        "--as",
                        "machine",
                        other,
                        folder.resolve("out"));
        assertThat(run.errors()).isEmpty();
        assertThat(run.out()).startsWith("Imported 2 documents, 2 of them new");
        CommandRun.good("status", "--check", other);
    }

    static Stream<String> formats() {
        return FormatCatalog.installed().formats().stream().map(Format::id);
    }

    private void copyToSalma() {
        CommandRun.good("copy", "--from", "machine", "--to", "salma", corpus);
    }

    private CommandRun export(String annotator, String format, String... more) {
        Object[] arguments = new Object[8 + more.length];
        arguments[0] = "export";
        arguments[1] = "--annotator";
        arguments[2] = annotator;
        arguments[3] = "--format";
        arguments[4] = format;
        arguments[5] = "--out";
        arguments[6] = folder.resolve("out");
        System.arraycopy(more, 0, arguments, 7, more.length);
        arguments[7 + more.length] = corpus;
        return CommandRun.of(arguments);
    }
}
