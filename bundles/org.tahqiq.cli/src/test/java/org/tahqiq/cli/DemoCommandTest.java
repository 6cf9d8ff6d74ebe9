package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration on the samples; what there is of gold is known from samples/README.md. */
final class DemoCommandTest {

    private final Path demo;

    DemoCommandTest(@TempDir Path folder) {
        this.demo = folder.resolve("demo");
    }

    @Test
    void showsAllOfTheWayAndCanBeRepeated() throws IOException {
        CommandRun run = CommandRun.good("demo", demo);
        assertThat(run.out())
                .startsWith("8 documents, ")
                .containsPattern("LAYER +TAG +arabic-news +gold\n")
                .containsPattern("Entity +[1-9][0-9]* +324\n")
                .containsPattern("Relation +[1-9][0-9]* +75\n")
                .contains("Corpus:      " + demo)
                .contains("Workbench:");
        Path gold = demo.resolve("exports/gold-conll2002");
        assertThat(gold.resolve("train.conll")).isNotEmptyFile();
        assertThat(gold.resolve("manifest.json")).isNotEmptyFile();
        assertThat(CommandRun.good("status", demo).out())
                .containsPattern("gold +import +0 +0 +8\n");

        CommandRun again = CommandRun.good("demo", demo);
        assertThat(counts(again)).isEqualTo(counts(run));
        assertNothingWithAPerson();
    }

    @Test
    void anythingElseInTheFolderIsLeftAlone() throws IOException {
        Files.createDirectory(demo);
        Path thesis = Files.writeString(demo.resolve("thesis.txt"), "نص");
        CommandRun run = CommandRun.of("demo", demo);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("is not empty and no demonstration");
        assertThat(demo).isDirectoryContaining(thesis::equals);
    }

    private void assertNothingWithAPerson() {
        CommandRun.good("copy", "--from", "arabic-news", "--to", "salma", demo);
        CommandRun run = CommandRun.of("demo", demo);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("somebody has annotated in this demonstration: salma");
        assertThat(demo.resolve("documents/01-rabat-madrid-talks/salma.xmi")).isRegularFile();
    }

    /** The numbers of the table, without speed. */
    private Map<String, Long> counts(CommandRun run) {
        return run.out()
                .lines()
                .filter(Pattern.compile("[0-9]$").asPredicate())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
