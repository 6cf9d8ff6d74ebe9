package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.core.CorpusException;

final class UsageTest {

    @Test
    void helpNamesEveryCommand() {
        assertThat(CommandRun.good("--help").out()).contains(commands());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfACommandHasADescriptionAndAnExample(String command) {
        String help = CommandRun.good(command, "--help").out();
        assertThat(help).contains("Example:\n  tahqiq " + command).contains("--debug");
        assertThat(help.lines().filter(line -> line.endsWith(".")).count()).isPositive();
    }

    @Test
    void anUnknownCommandIsAMistakeInUse() {
        CommandRun run = CommandRun.of("formts");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").contains("formats").doesNotContain("\tat ");
    }

    @Test
    void noCommandIsAMistakeInUse() {
        CommandRun run = CommandRun.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).containsExactly("error: A command is missing.");
    }

    @Test
    void anUnknownOptionIsAMistakeInUse() {
        CommandRun run = CommandRun.of("formats", "--jsn");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("See: tahqiq formats --help");
    }

    @Test
    void theVersionIsSaid() {
        assertThat(CommandRun.good("--version").out()).startsWith("Tahqiq 0.");
    }

    @Test
    void anUnknownEngineIsAMistakeInUse() {
        CommandRun run = CommandRun.of("engines", "no-such-engine");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
    }

    static String[] commands() {
        return new String[] {
            "new",
            "import",
            "run",
            "copy",
            "status",
            "finish",
            "export",
            "search",
            "stats",
            "evaluate",
            "train",
            "formats",
            "pipelines",
            "engines",
            "demo"
        };
    }

    @Test
    void anOptionThatTheFormatDoesNotHaveIsAMistakeInUse(@TempDir Path folder)
            throws CorpusException {
        TestCorpus.in(folder, "visit");
        Path out = folder.resolveSibling("out");

        assertThat(
                        CommandRun.of(
                                "export",
                                "--annotator",
                                "machine",
                                "--format",
                                "conll2002",
                                "--option",
                                "colums=4",
                                "--out",
                                out,
                                folder))
                .returns(2, CommandRun::exitCode);
    }

    @Test
    void anOptionOfNoFormatIsAMistakeInUse(@TempDir Path folder) throws CorpusException {
        TestCorpus.in(folder, "visit");

        assertThat(CommandRun.of("import", "--option", "cut=1", folder, "a.txt"))
                .returns(2, CommandRun::exitCode);
    }
}
