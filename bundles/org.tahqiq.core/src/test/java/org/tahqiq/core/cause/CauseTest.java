package org.tahqiq.core.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.search.Query;
import org.tahqiq.core.search.Spelling;
import org.tahqiq.core.search.TextSearch;

class CauseTest {

    private final Locale before = Locale.getDefault();

    private final Path folder;

    CauseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void saysWhatIsWrongWithRealFiles() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, link);
        Files.write(file, new byte[] {(byte) 0xFF});

        says(() -> Files.readString(folder.resolve("no")), "there is no such file", "لا يوجد ملف");
        says(
                () -> new RandomAccessFile(folder.resolve("no").toFile(), "r"),
                "there is no",
                "لا يو");
        says(() -> Files.readString(folder), "it is a folder and not a file", "هو مجلد");
        says(() -> new RandomAccessFile(folder.toFile(), "r"), "it is a folder", "هو مجلد");
        says(() -> Files.readString(file.resolve("a")), "a part of its path", "في مساره ملف");
        says(() -> Files.delete(folder), "it is a folder that is not empty", "هو مجلد غير فارغ");
        says(() -> Files.createFile(file), "it is there already", "موجود من قبل");
        says(() -> Files.readString(link), "its links lead in a circle", "تدور وصلاته");
        says(() -> Files.readString(file), "it is no text in the encoding", "ليس نصًّا");
        says(
                () -> Files.createFile(folder.resolve("a".repeat(300))),
                "its name is too long for this disk",
                "اسمه أطول");
        says(() -> Path.of("a\0b"), "its name cannot be written", "لا يمكن كتابة اسمه");
        says(
                () ->
                        Files.newByteChannel(Path.of("/dev/full"), StandardOpenOption.WRITE)
                                .write(StandardCharsets.UTF_8.encode("x")),
                "the disk is full; free some space",
                "القرص ممتلئ");
    }

    @Test
    void looksForLinksInACircleOnlyWhereTheyAre() throws Exception {
        Files.createSymbolicLink(folder.resolve("up"), folder);
        says(
                () -> {
                    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                        files.forEach(Path::getFileName);
                    }
                },
                "its links lead in a circle",
                "تدور وصلاته");
    }

    /** The system's wordings for what cannot be brought about here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Permission denied           | you may not do that here       | لا يُسمح لك
                    Operation not permitted     | you may not do that here       | لا يُسمح لك
                    Access is denied.           | you may not do that here       | لا يُسمح لك
                    Read-only file system       | the disk is read-only          | القرص للقراءة فقط
                    No space left on device     | the disk is full               | القرص ممتلئ
                    There is not enough space on the disk | the disk is full     | القرص ممتلئ
                    Disk quota exceeded         | your share of the disk         | استُنفدت حصتك
                    Too many open files         | too many files are open        | الملفات المفتوحة
                    File too large              | it is larger than this disk    | أكبر مما
                    Device or resource busy     | another program is using it    | يستعمله برنامج آخر
                    The process cannot access the file because it is being used by another process \
                                                | another program is using it    | يستعمله برنامج آخر
                    Stale file handle           | the disk or the network folder | لم يعد الوصول
                    Cannot allocate memory      | the memory is used up          | نفدت الذاكرة
                    Input/output error          | the disk reports an error      | أبلغ القرص
                    The system cannot find the path specified | there is no such file | لا يوجد
                    """)
    void knowsTheWordingsOfTheSystem(String wording, String english, String arabic) {
        assertSaid(Cause.of(new FileSystemException("Permission denied", null, wording)), english);
        assertSaid(Cause.of(new IOException(wording)), english);
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertSaid(Cause.of(new UncheckedIOException(new IOException(wording))), arabic);
    }

    @Test
    void theNameOfAFileIsNotTakenForTheReason() {
        assertSaid(Cause.of(new FileNotFoundException("is a directory (x)")), "there is no such");
        assertSaid(
                Cause.of(new FileNotFoundException("a (Permission denied)")),
                "you may not do that");
    }

    /** Java's own descriptions, of real mistakes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    (قال      | a round bracket is not closed, near character 4    | قوس هلالي لم يُغلق
                    قال)      | a round bracket is closed that was not opened    | قوس هلالي أُغلق
                    [قال      | a square bracket is not closed                   | قوس مربع لم يُغلق
                    a{2       | a curly bracket is not closed                    | قوس معقوف لم يُغلق
                    a{x}      | a curly bracket begins no number                 | لا يلي القوسَ المعقوف
                    *قال      | a star, plus or question mark follows nothing    | قبل النجمة
                    [ي-ا]     | a range in square brackets runs backwards        | مدى بين قوسين
                    قال\\\\   | a backslash at the end is followed by nothing    | لا شيء بعد الشرطة
                    \\y       | what follows a backslash means nothing           | لا معنى لما يلي الشرطة
                    \\x{110000} | what follows a backslash means nothing         | لا معنى لما يلي الشرطة
                    \\p{Arab} | there is no such property                        | لا توجد خاصية
                    \\p{IsArab2} | there is no such property                     | لا توجد خاصية
                    \\p{script=x} | there is no such property                    | لا توجد خاصية
                    \\N{x}    | what follows a backslash means nothing           | لا معنى لما يلي الشرطة
                    (?<=(ab)*)c | what a look-behind looks for                  | لا بد لما ينظر
                    (?y)      | what follows "(?" means nothing                  | لا معنى لما يلي «
                    (?<a>x)(?<a>y) | what follows "(?" means nothing             | لا معنى لما يلي «
                    """)
    void saysWhatIsWrongWithAnExpression(String wrong, String english, String arabic) {
        String expression = wrong.endsWith("\\\\") ? wrong.substring(0, wrong.length() - 1) : wrong;
        says(() -> Pattern.compile(expression), english, arabic);
    }

    @Test
    void anExpressionIsRefusedInOneLanguage() {
        CorpusException refusal =
                (CorpusException)
                        catchThrowable(() -> new TextSearch(Query.of("قال)", Spelling.EXACT)));
        assertThat(refusal)
                .hasMessage(
                        "'قال)' is no regular expression: a round bracket is closed that was not"
                                + " opened, near character 3; write a backslash before a character"
                                + " that is meant as it is");
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(refusal.getLocalizedMessage()).doesNotContainPattern("[a-zA-Z]");
    }

    @Test
    void whatIsNotKnownIsSaidToBeWithItsTechnicalWordingAtTheEnd() {
        Message cause =
                Cause.of(new IllegalStateException(new IOException("Frobnication failed.")));
        assertThat(cause.english())
                .isEqualTo(
                        "the cause is not known to Tahqiq; its technical wording, for those who help"
                                + " you: “Frobnication failed”");
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(cause.localized())
                .startsWith("السبب غير معروف لتحقيق")
                .endsWith("«\u2068Frobnication failed\u2069»");
    }

    @Test
    void anUnknownCauseIsNamedByItsClassWhereItSaysLittle() {
        assertThat(Cause.of(new IllegalStateException()).english())
                .endsWith("“IllegalStateException”");
        assertThat(Cause.of(new IllegalStateException("7")).english())
                .endsWith("“IllegalStateException: 7”");
        assertThat(Cause.of(new IllegalStateException("a b\n" + "c".repeat(10_000))).english())
                .endsWith("“a b”");
        assertThat(Cause.of(new IllegalStateException("a " + "c".repeat(10_000))).english())
                .hasSizeLessThan(400);
    }

    @Test
    void whatASentenceSaysAlreadyIsSaidAgain() {
        CorpusException known =
                new CorpusException(Messages.LOOP.with(), "a", 3, new IOException("wording"));
        Message cause = Cause.of(new RuntimeException(new RuntimeException(known)));
        assertThat(cause.english()).isEqualTo("a:3: its links lead in a circle");
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(cause.localized()).isEqualTo("\u200F\u2068a:3\u2069: تدور وصلاته في حلقة");
    }

    private static void says(ThrowingCallable mistake, String english, String arabic) {
        Message cause = Cause.of(catchThrowable(mistake));
        assertSaid(cause, english);
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(cause.localized().replaceAll("[\u2068\u2069\u200F]", "")).startsWith(arabic);
        Locale.setDefault(Locale.ENGLISH);
    }

    private static void assertSaid(Message cause, String beginning) {
        assertThat(cause.localized()).startsWith(beginning);
    }
}
