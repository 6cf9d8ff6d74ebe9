package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;

/**
 * Corpora that somebody has damaged: what is broken is named, and the rest is as good as before.
 */
final class BadCorpusTest {

    private final Path folder;
    private final Path corpus;
    private final Path set;

    BadCorpusTest(@TempDir Path folder) {
        this.folder = folder;
        corpus = folder.resolve("corpus");
        set = corpus.resolve("documents/summit/machine.xmi");
    }

    @BeforeEach
    void makeACorpus() throws CorpusException {
        TestCorpus.in(corpus, "summit", "visit");
    }

    @Test
    void aSetThatIsCutOffIsNamedWithItsLine() throws IOException {
        String xmi = Files.readString(set);
        Files.writeString(set, xmi.substring(0, xmi.indexOf("<relations")));
        assertNamed("summit", "machine.xmi:");
    }

    @Test
    void aSetThatIsEmptyIsNamed() throws IOException {
        Files.writeString(set, "");
        assertNamed("summit", "machine.xmi");
    }

    @Test
    void aSetOfANewerVersionIsNamed() throws IOException {
        edit(set, "formatVersion=\"1\"", "formatVersion=\"99\"");
        assertNamed("summit", "machine.xmi", "99");
    }

    @Test
    void aSetWithAnExternalEntityIsNamedAndNothingIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        edit(set, "?>", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri()));
        edit(set, "tag=\"PER\"", "tag=\"&e;\"");
        CommandRun run = assertNamed("summit", "machine.xmi");
        assertThat(run.err() + run.out()).doesNotContain("SECRET");
    }

    @Test
    void anAnnotationOutsideOfTheTextIsNamed() throws IOException {
        edit(set, "end=\"10\"", "end=\"9999\"");
        assertNamed("summit", "machine.xmi");
    }

    @Test
    void aTextThatHasChangedIsNamedAndNothingIsMoved() throws IOException {
        Path text = corpus.resolve("documents/summit/text.txt");
        assertThat(text.toFile().setWritable(true)).isTrue();
        Files.writeString(text, "قبل " + Files.readString(text));
        Map<Path, String> before = contents();
        CommandRun run = CommandRun.of("copy", "--from", "machine", "--to", "salma", corpus);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("text.txt: has changed since it was imported");
        assertThat(run.out()).startsWith("salma has 1 document");
        assertThat(contents())
                .containsAllEntriesOf(
                        before.entrySet().stream()
                                .filter(entry -> !entry.getKey().endsWith("corpus.xmi"))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void aTextThatIsMissingIsNamed() throws IOException {
        Files.delete(corpus.resolve("documents/summit/text.txt"));
        assertNamed("summit", "text.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "stats", "pipelines", "run"})
    void aFolderThatIsNoCorpusIsNamed(String command) {
        CommandRun run = CommandRun.of(command, folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly(
                        "error: %s: is no corpus: there is no corpus.xmi in it".formatted(folder));
    }

    @Test
    void aFileThatIsNoCorpusIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "نص");
        CommandRun run = CommandRun.of("status", file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("file.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "this is no XML",
                "<html/>",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
            })
    void aCorpusFileThatIsNoneIsNamed(String content) throws IOException {
        Files.writeString(corpus.resolve("corpus.xmi"), content);
        CommandRun run = CommandRun.of("status", corpus);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("corpus.xmi");
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void aCorpusOfANewerVersionIsNamed() throws IOException {
        edit(corpus.resolve("corpus.xmi"), "formatVersion=\"1\"", "formatVersion=\"99\"");
        CommandRun run = CommandRun.of("status", corpus);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("corpus.xmi").contains("99");
    }

    @Test
    void aReadOnlyFolderIsNamed() throws IOException {
        Path documents = corpus.resolve("documents");
        Files.setPosixFilePermissions(documents, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(documents), "permissions do not bind this user");
            Path file = Files.writeString(folder.resolve("new.txt"), "نص");
            CommandRun run = CommandRun.of("import", corpus, file);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.errors()).singleElement().asString().contains("change the permissions");
            CommandRun.good("status", "--check", corpus);
        } finally {
            Files.setPosixFilePermissions(documents, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFullDiskIsNamedAndNothingIsHalfWritten()
            throws IOException, InterruptedException, CorpusException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()),
                "this user may not make a small disk");
        try {
            Path small = disk.resolve("corpus");
            TestCorpus.in(small, "summit");
            Map<Path, String> before = contents(small);
            Path file =
                    Files.write(
                            folder.resolve("large.txt"),
                            "كلمة ".repeat(60_000).getBytes(StandardCharsets.UTF_8));
            CommandRun run = CommandRun.of("import", small, file);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.errors()).singleElement().asString().contains("the disk is full");
            assertThat(contents(small)).isEqualTo(before);
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aReadOnlyDiskIsNamed() throws IOException, InterruptedException, CorpusException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
                "this user may not make a small disk");
        try {
            Path corpusThere = disk.resolve("corpus");
            TestCorpus.in(corpusThere, "summit");
            assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "no remounting here");
            Path file = Files.writeString(folder.resolve("new.txt"), "نص");
            CommandRun run = CommandRun.of("import", corpusThere, file);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.errors()).singleElement().asString().contains("the disk is read-only");
            CommandRun.good("status", "--check", corpusThere);
            CommandRun.good("stats", corpusThere);
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aPersonWhoseNameCannotBeAFileIsRefused() {
        CommandRun run = CommandRun.of("copy", "--from", "machine", "--to", "a/b", corpus);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("'a-b' could");
    }

    /** Every command that reads the document names it, goes on, and leaves all as it was. */
    private CommandRun assertNamed(String document, String... words) throws IOException {
        Map<Path, String> before = contents();
        CommandRun check = CommandRun.of("status", "--check", corpus);
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.errors()).singleElement().asString().contains(document).contains(words);
        CommandRun stats = CommandRun.of("stats", corpus);
        assertThat(stats.exitCode()).isEqualTo(1);
        assertThat(stats.errors()).singleElement().asString().contains(document).contains(words);
        assertThat(stats.out()).contains("machine");
        assertThat(contents()).isEqualTo(before);
        CommandRun copy = CommandRun.of("copy", "--from", "machine", "--to", "salma", corpus);
        assertThat(copy.exitCode()).isEqualTo(1);
        assertThat(copy.errors()).singleElement().asString().contains(document).contains(words);
        assertThat(copy.out()).startsWith("salma has 1 document");
        assertThat(check.err() + stats.err() + copy.err()).doesNotContain("\tat ");
        return check;
    }

    private Map<Path, String> contents() throws IOException {
        return contents(corpus);
    }

    private static Map<Path, String> contents(Path of) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(of)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(of.relativize(file), Files.readString(file));
            }
        }
        return contents;
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(from);
        Files.writeString(file, content.replaceFirst(Pattern.quote(from), to));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
