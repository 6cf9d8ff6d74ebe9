package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahqiq.core.CorpusException;

class TextDecodingTest {

    private static final String TEXT = "التقى الوزير نظيره.";

    @Test
    void readsUtf8() throws CorpusException {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
    }

    @Test
    void aMarkOfUtf8IsNoPartOfTheText() throws CorpusException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        DecodedText decoded = decode(bytes);
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.bytes()).isEqualTo(bytes);
    }

    @Test
    void readsUtf16LittleEndianByItsMark() throws CorpusException {
        DecodedText decoded = decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.encoding()).isEqualTo("UTF-16LE");
    }

    @Test
    void readsUtf16BigEndianByItsMark() throws CorpusException {
        DecodedText decoded = decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE));
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.encoding()).isEqualTo("UTF-16BE");
    }

    @Test
    void readsADeclaredEncoding() throws CorpusException {
        byte[] bytes = TEXT.getBytes(Charset.forName("windows-1256"));
        DecodedText decoded = TextDecoding.decode(bytes, "Cp1256", "a.txt");
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.encoding()).isEqualTo("windows-1256");
    }

    @Test
    void aMarkCountsMoreThanWhatWasDeclared() throws CorpusException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoding.decode(bytes, "windows-1256", "a.txt").text()).isEqualTo(TEXT);
    }

    @Test
    void saysWhereUtf8IsBroken() {
        byte[] bytes = concat("سطر\nكلمة ".getBytes(StandardCharsets.UTF_8), 0xC7, 0xE1);
        refuses(() -> decode(bytes), "a.txt:2: byte 16 (0xC7", "not valid UTF-8", "--encoding");
    }

    @Test
    void saysWhereUtf8IsCutOff() {
        byte[] bytes = concat("سطر".getBytes(StandardCharsets.UTF_8), 0xD8);
        refuses(() -> decode(bytes), "a.txt:1: byte 6 (0xD8", "not valid UTF-8");
    }

    @Test
    void saysWhereUtf16IsCutOff() {
        refuses(() -> decode(concat(new byte[0], 0xFF, 0xFE, 0x27, 0x06, 0x28)), "UTF-16LE");
    }

    @Test
    void refusesAnUnknownEncoding() {
        refuses(
                () -> TextDecoding.decode(new byte[] {'a'}, "arabic!", "a.txt"),
                "the encoding 'arabic!' is not known here",
                "windows-1256");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(() -> decode(new byte[0]), "a.txt: is empty");
    }

    @Test
    void refusesAFileThatIsAMarkAndNothingElse() {
        refuses(() -> decode(concat(new byte[0], 0xEF, 0xBB, 0xBF)), "a.txt: is empty");
    }

    @Test
    void saysWhereNulIs() {
        refuses(
                () -> decode("سطر\r\nكل\0مة".getBytes(StandardCharsets.UTF_8)),
                "a.txt:2: column 3 holds U+0000");
    }

    @Test
    void refusesHalfASurrogatePairInUtf16() {
        byte[] bytes = concat(new byte[0], 0xFE, 0xFF, 0x06, 0x27, 0xD8, 0x3D, 0x06, 0x28);
        refuses(() -> decode(bytes), "a.txt", "UTF-16BE");
    }

    @Test
    void refusesHalfASurrogatePairInAString() {
        refuses(() -> DecodedText.of("كل\uD83Dمة", "a.jsonl"), "column 3 holds U+D83D, half a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"سطر\r\nسطر", "سطر\rسطر", "\t", "أ\u00A0ب", "\u202Bأ\u202C\u200F\u2067"})
    void keepsWhatIsUnusualButHarmless(String text) throws CorpusException {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void readsALineOfAMegabyte() throws CorpusException {
        String line = "كلمة ".repeat(120_000);
        assertThat(decode(line.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(line);
    }

    private static DecodedText decode(byte[] bytes) throws CorpusException {
        return TextDecoding.decode(bytes, null, "a.txt");
    }

    private static void refuses(ThrowingCallable call, String... sentence) {
        assertThatThrownBy(call)
                .isInstanceOf(CorpusException.class)
                .hasMessageContainingAll(sentence);
    }

    private static byte[] concat(byte[] bytes, int... more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes);
        for (int b : more) {
            all.write(b);
        }
        return all.toByteArray();
    }
}
