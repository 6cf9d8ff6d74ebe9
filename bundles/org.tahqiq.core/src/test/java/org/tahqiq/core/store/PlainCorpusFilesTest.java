package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;

class PlainCorpusFilesTest {

    private final Path folder;
    private final CorpusFiles files;

    PlainCorpusFilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.files = new PlainCorpusFiles(folder);
    }

    @Test
    void makesTheFoldersThatAFileNeeds() throws Exception {
        write(files, "documents/أ ب/text.txt", "نص");
        assertThat(folder.resolve("documents/أ ب/text.txt")).hasContent("نص");
    }

    @Test
    void listsSortedNames() throws Exception {
        write(files, "b", "");
        write(files, "a/c", "");
        assertThat(files.list("")).containsExactly("a", "b");
        assertThat(files.list("nowhere")).isEmpty();
    }

    @Test
    void whoMayReadTheFolderMayReadTheFile() throws Exception {
        write(files, "a", "");
        Files.createFile(folder.resolve("b"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("a")))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("b")));
    }

    @Test
    void whenWritingFailsHalfWayTheOldFileStays() throws Exception {
        write(files, "a", "old");
        assertThatThrownBy(
                        () ->
                                files.write(
                                        "a",
                                        out -> {
                                            out.write(new byte[1 << 20]);
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        folder.resolve("a")
                                + ": cannot be written: the disk is full; free some space and try"
                                + " again");
        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    void whenTheDiskIsFullTheOldFileStays() throws Exception {
        try (Mount disk = Mount.of("size=64k", folder)) {
            CorpusFiles small = new PlainCorpusFiles(disk.path());
            write(small, "a", "old");
            assertThatThrownBy(() -> write(small, "a", "x".repeat(1 << 20)))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("a: cannot be written: the disk is full");
            assertThat(disk.path().resolve("a")).hasContent("old");
            assertThat(disk.path().toFile().list()).containsExactly("a");
        }
    }

    @Test
    void whenTheDiskIsReadOnlyASentenceSaysSo() throws Exception {
        try (Mount disk = Mount.of("ro", folder)) {
            assertThatThrownBy(() -> write(new PlainCorpusFiles(disk.path()), "a", "x"))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("a: cannot be written: the disk is read-only");
        }
    }

    @Test
    void whenTheFolderIsReadOnlyASentenceSaysSo() throws Exception {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may all");
        assertThat(folder.toFile().setWritable(false)).isTrue();
        assertThatThrownBy(() -> write(files, "a", "x"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("you may not do that here");
    }

    @Test
    void aNameThatIsTooLongIsSaidToBe() {
        assertThatThrownBy(() -> write(files, "a".repeat(300) + "/b", "x"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("its name is too long for this disk; choose a shorter one");
    }

    @Test
    void aMissingFileIsSaidToBe() {
        assertThatThrownBy(() -> files.read("a"))
                .hasMessage(folder.resolve("a") + ": cannot be read: there is no such file");
        assertThatThrownBy(() -> files.open("a"))
                .hasMessage(folder.resolve("a") + ": cannot be read: there is no such file");
    }

    @Test
    void neverLeavesTheFolder() {
        assertThatThrownBy(() -> write(files, "../a", "x"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("leads out of the corpus folder");
        assertThat(files.exists("..")).isFalse();
    }

    @Test
    void appendsLines() throws Exception {
        files.append("a/b", "1\n".getBytes(StandardCharsets.UTF_8));
        files.append("a/b", "2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.resolve("a/b")).hasContent("1\n2\n");
    }

    @Test
    void deletesAFolderWithReadOnlyFiles() throws Exception {
        write(files, "a/b/c", "x");
        files.protect("a/b/c");
        files.delete("a");
        assertThat(folder).isEmptyDirectory();
        files.delete("a");
    }

    @Test
    void deletesALinkAndNotWhatItLeadsTo() throws Exception {
        write(files, "kept/a", "x");
        Files.createDirectory(folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/link"), folder.resolve("kept"));
        files.delete("b");
        assertThat(folder.resolve("kept/a")).exists();
    }

    private static void write(CorpusFiles files, String path, String content)
            throws CorpusException {
        files.write(path, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** A small disk in memory, where the system lets us have one. */
    private record Mount(Path path) implements AutoCloseable {

        static Mount of(String options, Path folder) throws Exception {
            Path path = Files.createDirectory(folder.resolve("disk"));
            Assumptions.assumeTrue(
                    run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path.toString()),
                    "skipped: mounting is not permitted here");
            return new Mount(path);
        }

        @Override
        public void close() throws Exception {
            run("umount", path.toString());
        }

        private static boolean run(String... command) throws InterruptedException {
            try {
                return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
