package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts as they come from the world: each bad one is named, and the good ones are imported. */
final class BadTextTest {

    private static final String TEXT = "قال الوزير كلاما.\n";

    private final Path corpus;
    private final Path files;

    BadTextTest(@TempDir Path folder) throws IOException {
        corpus = folder.resolve("corpus");
        files = Files.createDirectory(folder.resolve("files"));
    }

    @BeforeEach
    void makeACorpusAndAGoodText() throws IOException {
        CommandRun.good("new", corpus);
        write("good.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void invalidUtf8IsNamedWithItsPlace() throws IOException {
        write(
                "bad.txt",
                joined(TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {'x', (byte) 0xC3, 'y'}));
        assertRefused("bad.txt:2: ", "0xC3", "--encoding");
    }

    @Test
    void windows1256IsReadWhenItIsNamed() throws IOException {
        Files.delete(files.resolve("good.txt"));
        write("old.txt", TEXT.getBytes(Charset.forName("windows-1256")));
        assertRefusedAlone("old.txt:1: ", "not valid UTF-8");
        CommandRun.good("import", "--encoding", "windows-1256", corpus, files);
        assertThat(CommandRun.good("search", corpus, "الوزير").out()).startsWith("old\t1\t4\t10\t");
    }

    @Test
    void anUnknownEncodingIsAMistakeInUse() {
        CommandRun run = CommandRun.of("import", "--encoding", "arabish", corpus, files);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("'arabish' is not known");
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws IOException {
        write("wide.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        assertImported(2);
        assertThat(CommandRun.good("search", corpus, "الوزير").out())
                .contains("good\t1\t4\t10\t")
                .contains("wide\t1\t4\t10\t");
    }

    @Test
    void nulIsNamedWithItsPlace() throws IOException {
        write("bad.txt", "سطر\nفيه\0صفر".getBytes(StandardCharsets.UTF_8));
        assertRefused("bad.txt:2: ", "column 4", "U+0000");
    }

    @Test
    void halfASurrogatePairInUtf8IsNamed() throws IOException {
        write(
                "bad.txt",
                joined(
                        "نص ".getBytes(StandardCharsets.UTF_8),
                        new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        assertRefused("bad.txt:1: ", "0xED");
    }

    @Test
    void halfASurrogatePairInUtf16IsNamed() throws IOException {
        write(
                "bad.txt",
                joined(
                        "\uFEFFنص".getBytes(StandardCharsets.UTF_16LE),
                        new byte[] {0, (byte) 0xD8, 'a', 0}));
        assertRefused("bad.txt:1: ");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        write("bad.txt", new byte[0]);
        assertRefused("bad.txt: is empty");
    }

    @Test
    void carriageReturnsAreKept() throws IOException {
        write("dos.txt", "سطر\r\nثان\r\n".getBytes(StandardCharsets.UTF_8));
        assertImported(2);
        assertThat(corpus.resolve("documents/dos/text.txt"))
                .hasBinaryContent(Files.readAllBytes(files.resolve("dos.txt")));
        assertThat(CommandRun.good("search", corpus, "ثان").out()).startsWith("dos\t2\t5\t8\t");
    }

    @Test
    void aLineOfAMegabyteIsImportedAndSearched() throws IOException {
        String line = "كلمة ".repeat(1 << 17) + "النهاية";
        write("long.txt", line.getBytes(StandardCharsets.UTF_8));
        assertImported(2);
        assertThat(CommandRun.good("search", corpus, "النهاية").out())
                .startsWith("long\t1\t%d\t".formatted(line.length() - 7));
    }

    @Test
    void bidirectionalControlsAreKept() throws IOException {
        String text = "قال \u202BABC\u202C و\u2067س\u2069\u200F.\n";
        write("bidi.txt", text.getBytes(StandardCharsets.UTF_8));
        assertImported(2);
        assertThat(corpus.resolve("documents/bidi/text.txt")).hasContent(text);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandRun run =
                CommandRun.of("import", corpus, files.resolve("good.txt"), files.resolve("no.txt"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("no.txt");
        assertThat(run.out()).startsWith("Imported 1 document, ");
    }

    @Test
    void documentsOfOneNameGetDifferentIds() throws IOException {
        Files.createDirectories(files.resolve("b"));
        write("b/good.txt", "نص آخر.\n".getBytes(StandardCharsets.UTF_8));
        assertImported(2);
        assertThat(corpus.resolve("documents")).isDirectoryContaining("glob:**/good-2");
    }

    @Test
    void namesWithArabicLettersAndSpacesAreKept() throws IOException {
        write("لقاء القمة ١.txt", "نص آخر.\n".getBytes(StandardCharsets.UTF_8));
        assertImported(2);
        assertThat(corpus.resolve("documents/لقاء القمة ١/text.txt")).isRegularFile();
        assertThat(CommandRun.good("search", corpus, "آخر").out()).startsWith("لقاء القمة ١\t");
    }

    @Test
    void namesThatNoFolderCanHaveAreMadeSafe() throws IOException {
        write("a:b?.txt", "نص آخر.\n".getBytes(StandardCharsets.UTF_8));
        assertImported(2);
        assertThat(corpus.resolve("documents/a-b-/text.txt")).isRegularFile();
    }

    private void assertImported(int documents) {
        CommandRun run = CommandRun.good("import", corpus, files);
        assertThat(run.out()).startsWith("Imported %d documents, ".formatted(documents));
        assertThat(run.errors()).isEmpty();
    }

    /** One file is refused, the other is imported, and the corpus is sound. */
    private void assertRefused(String... words) {
        CommandRun run = assertRefusedAlone(words);
        assertThat(run.out()).startsWith("Imported 1 document, ");
        assertThat(CommandRun.good("search", corpus, "الوزير").out()).startsWith("good\t");
        CommandRun.good("status", "--check", corpus);
    }

    private CommandRun assertRefusedAlone(String... words) {
        CommandRun run = CommandRun.of("import", corpus, files);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains(words);
        assertThat(run.err()).doesNotContain("\tat ");
        return run;
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(files.resolve(name), content);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }
}
