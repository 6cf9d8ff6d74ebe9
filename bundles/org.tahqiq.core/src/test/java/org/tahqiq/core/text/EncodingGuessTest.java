package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingGuessTest {

    private static final String TEXT =
            "التقى وزير الخارجية المغربي نظيره الإسباني في الرباط، وقال إن البلدين سيوقعان اتفاقا.";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingsOfArabicTexts(String name) {
        Charset charset = Charset.forName(name);
        assertThat(EncodingGuess.of(TEXT.getBytes(charset))).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void latinNamesAndDigitsDoNotDisturb(String name) {
        Charset charset = Charset.forName(name);
        String mixed = TEXT + "\r\nReuters, 12/03/2026 (Siemens AG)\r\n";
        assertThat(EncodingGuess.of(mixed.getBytes(charset))).contains(charset);
    }

    @Test
    void utf8NeedsNotBeTold() {
        assertThat(EncodingGuess.of(TEXT.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aMarkNeedsNotBeTold() {
        assertThat(EncodingGuess.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEmpty();
    }

    @Test
    void whatIsNotArabicIsNotGuessed() {
        byte[] french = "Le ministre a été reçu à Rabat.".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(EncodingGuess.of(french)).isEmpty();
    }

    @Test
    void brokenUtf8IsNotTakenForAnotherEncoding() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        assertThat(EncodingGuess.of(bytes)).isEmpty();
    }

    @Test
    void nothingIsGuessedOfNothing() {
        assertThat(EncodingGuess.of(new byte[0])).isEmpty();
        assertThat(EncodingGuess.of(new byte[] {(byte) 0xC7})).isEmpty();
    }
}
