package org.tahqiq.core.text;

import java.nio.charset.StandardCharsets;
import org.tahqiq.core.CorpusException;

/**
 * A text together with the bytes that it was decoded from and the encoding that it was decoded by.
 * The bytes are what is stored; offsets are into the text, in which a byte order mark has no part.
 */
public final class DecodedText {

    /** ZERO WIDTH NO-BREAK SPACE, at the beginning of a file the byte order mark. */
    private static final String MARK = "\uFEFF";

    private final String text;
    private final byte[] bytes;
    private final String encoding;

    DecodedText(String text, byte[] bytes, String encoding) {
        this.text = text;
        this.bytes = bytes;
        this.encoding = encoding;
    }

    /**
     * A text that came from no file of its own; its bytes are its UTF-8 form. A text that begins
     * with U+FEFF gets a byte order mark in front, or its own first character would be taken for
     * one.
     *
     * @throws CorpusException where the text is empty or holds a character that cannot be stored
     * @param name what an error calls the text, for example the name of the file it is a part of
     */
    public static DecodedText of(String text, String name) throws CorpusException {
        TextDecoding.check(text, name);
        String stored = text.startsWith(MARK) ? MARK + text : text;
        return new DecodedText(text, stored.getBytes(StandardCharsets.UTF_8), TextDecoding.UTF_8);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The bytes of the text, a byte order mark included; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The IANA name of the encoding, for example {@code UTF-8} or {@code windows-1256}. */
    public String encoding() {
        return encoding;
    }
}
