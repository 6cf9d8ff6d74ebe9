package org.tahqiq.core.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/**
 * Decodes the bytes of a document, strictly: nothing is replaced or dropped. The rules:
 *
 * <ul>
 *   <li>A byte order mark of UTF-8 or UTF-16 decides, whatever encoding was declared, and is no
 *       part of the text.
 *   <li>Without one the declared encoding holds; without that, UTF-8.
 *   <li>Line ends stay as they are: a carriage return is a character of the text like any other.
 *   <li>An empty text is refused, and so is a character that XML cannot carry (see {@link
 *       XmlCharacters}), NUL and half surrogate pairs among them. Bidirectional control characters,
 *       no-break spaces and the like stay.
 *   <li>A text has at most {@value #MAX_BYTES} bytes.
 * </ul>
 */
public final class TextDecoding {

    /** The encoding of a text that no encoding is recorded for. */
    public static final String UTF_8 = "UTF-8";

    /** The longest text in bytes: 64 MB, about ten million words. */
    public static final int MAX_BYTES = 64 << 20;

    private TextDecoding() {}

    /**
     * Decodes a text.
     *
     * @param declared the encoding that the person or the corpus names; null: UTF-8
     * @param name what errors call the text: the file as the person knows it
     */
    public static DecodedText decode(byte[] bytes, @Nullable String declared, String name)
            throws CorpusException {
        if (bytes.length > MAX_BYTES) {
            throw new CorpusException(Messages.TOO_LONG.with(), name, 0, null);
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        String encoding = mark == ByteOrderMark.NONE ? canonical(declared, name) : mark.encoding();
        ByteBuffer body = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        String text = decode(body, encoding, name);
        check(text, name);
        return new DecodedText(text, bytes.clone(), encoding);
    }

    /** Refuses a text that cannot be a document: an empty one, or one that XML cannot carry. */
    static void check(String text, String name) throws CorpusException {
        if (text.isEmpty()) {
            throw new CorpusException(Messages.EMPTY.with(), name, 0, null);
        }
        int illegal = XmlCharacters.firstIllegal(text);
        if (illegal >= 0) {
            char c = text.charAt(illegal);
            Message what =
                    Character.isSurrogate(c) ? Messages.HALF_PAIR.with() : Messages.CONTROL.with();
            int lineStart = text.lastIndexOf('\n', illegal) + 1;
            throw new CorpusException(
                    Messages.NOT_KEPT.with(illegal - lineStart + 1, XmlCharacters.nameOf(c), what),
                    name,
                    lineOf(text, illegal),
                    null);
        }
    }

    private static String canonical(@Nullable String declared, String name) throws CorpusException {
        if (declared == null) {
            return UTF_8;
        }
        try {
            return Charset.forName(declared).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CorpusException(Messages.NO_ENCODING.with(declared), name, 0, e);
        }
    }

    private static String decode(ByteBuffer body, String encoding, String name)
            throws CorpusException {
        CharsetDecoder decoder =
                Charset.forName(encoding)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        int start = body.position();
        CharBuffer text =
                CharBuffer.allocate(
                        (int) (body.remaining() * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(body, text, true);
        if (result.isUnderflow()) {
            result = decoder.flush(text);
        }
        text.flip();
        if (result.isError()) {
            int offset = body.position();
            int value = offset < body.limit() ? body.get(offset) & 0xFF : 0;
            Message hint =
                    encoding.equals(UTF_8)
                            ? Messages.ANOTHER_ENCODING.with()
                            : Messages.RIGHT_ENCODING.with();
            throw new CorpusException(
                    Messages.BAD_BYTE.with(
                            offset,
                            "0x%02X".formatted(value),
                            start > 0 ? Messages.FROM_MARK.with() : "0",
                            encoding,
                            hint),
                    name,
                    lineOf(text, text.length()),
                    null);
        }
        return text.toString();
    }

    private static int lineOf(CharSequence text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && next(text, i) != '\n') {
                line++;
            }
        }
        return line;
    }

    private static int next(CharSequence text, int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : -1;
    }

    private enum ByteOrderMark {
        NONE(UTF_8, 0),
        OF_UTF_8(UTF_8, 3),
        OF_UTF_16_LE(StandardCharsets.UTF_16LE.name(), 2),
        OF_UTF_16_BE(StandardCharsets.UTF_16BE.name(), 2);

        private final String encoding;
        private final int length;

        ByteOrderMark(String encoding, int length) {
            this.encoding = encoding;
            this.length = length;
        }

        static ByteOrderMark of(byte[] bytes) {
            int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
            if (first == 0xFFFE) {
                return OF_UTF_16_LE;
            }
            if (first == 0xFEFF) {
                return OF_UTF_16_BE;
            }
            return first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF
                    ? OF_UTF_8
                    : NONE;
        }

        String encoding() {
            return encoding;
        }

        int length() {
            return length;
        }
    }
}
