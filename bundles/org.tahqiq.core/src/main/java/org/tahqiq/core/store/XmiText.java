package org.tahqiq.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.tahqiq.core.text.XmlCharacters;

/**
 * Characters on their way into a UTF-8 XML file. Escapes what XML gives a meaning to, and white
 * space that an XML reader would turn into spaces. Encodes by itself: one pass over a value tells
 * whether XML can carry it, escapes it and puts its bytes where they belong.
 */
final class XmiText {

    private static final int FLUSH_AT = 1 << 15;

    /** As many bytes as one UTF-16 code unit can become: those of {@code &quot;}. */
    private static final int MOST_BYTES = 6;

    private static final int MOST_DIGITS = 10;

    /** How the characters up to {@code >} are escaped; null where they are not. */
    private static final byte[][] ESCAPES = new byte['>' + 1][];

    static {
        escape('<', "&lt;");
        escape('>', "&gt;");
        escape('&', "&amp;");
        escape('"', "&quot;");
        escape('\t', "&#x9;");
        escape('\n', "&#xA;");
        escape('\r', "&#xD;");
    }

    private final OutputStream out;
    private byte[] buffer = new byte[FLUSH_AT * 2];
    private int length;
    private char[] characters = new char[256];

    XmiText(OutputStream out) {
        this.out = out;
    }

    /** The bytes of a text without any character that is escaped or beyond ASCII. */
    static byte[] ascii(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    XmiText raw(byte[] ascii) {
        reserve(ascii.length);
        System.arraycopy(ascii, 0, buffer, length, ascii.length);
        length += ascii.length;
        return this;
    }

    /** Writes what is as it stands in the file already, and has no character beyond ASCII. */
    XmiText raw(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            buffer[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    XmiText indent(int depth) {
        reserve(2 * depth);
        Arrays.fill(buffer, length, length + 2 * depth, (byte) ' ');
        length += 2 * depth;
        return this;
    }

    XmiText number(int number) {
        if (number < 0) {
            return raw(Integer.toString(number));
        }
        reserve(MOST_DIGITS);
        int at = length + MOST_DIGITS;
        int rest = number;
        do {
            int tenth = rest / 10;
            buffer[--at] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
        } while (rest > 0);
        int digits = length + MOST_DIGITS - at;
        System.arraycopy(buffer, at, buffer, length, digits);
        length += digits;
        return this;
    }

    /** How many bytes there are that are not written out yet. */
    int mark() {
        return length;
    }

    /** A copy of the bytes since a {@link #mark}; only as long as no line has ended since. */
    byte[] since(int mark) {
        return Arrays.copyOfRange(buffer, mark, length);
    }

    /**
     * Writes a value.
     *
     * @return the offset of the first character that XML cannot carry, where writing ended, or -1
     * @see XmlCharacters#firstIllegal
     */
    int escaped(String text) {
        int end = text.length();
        reserve(MOST_BYTES * end);
        if (characters.length < end) {
            characters = new char[2 * end];
        }
        char[] from = characters;
        text.getChars(0, end, from, 0);
        for (int i = 0; i < end; i++) {
            char c = from[i];
            if (c > '>' && c < 0x80) {
                buffer[length++] = (byte) c;
            } else if (c <= '>') {
                byte[] escape = ESCAPES[c];
                if (escape != null) {
                    raw(escape);
                } else if (c >= ' ') {
                    buffer[length++] = (byte) c;
                } else {
                    return i;
                }
            } else if (c < 0x800) {
                buffer[length++] = (byte) (0xC0 | c >> 6);
                buffer[length++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c) && c < '\uFFFE') {
                buffer[length++] = (byte) (0xE0 | c >> 12);
                buffer[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[length++] = (byte) (0x80 | c & 0x3F);
            } else if (i + 1 < end && Character.isSurrogatePair(c, from[i + 1])) {
                supplementary(Character.toCodePoint(c, from[i + 1]));
                i++;
            } else {
                return i;
            }
        }
        return -1;
    }

    /**
     * Writes a name or value of a feature, with a backslash before what separates them.
     *
     * @return as {@link #escaped}, though the offset counts within a part of the text
     */
    int part(String text) {
        if (text.indexOf('|') < 0 && text.indexOf('=') < 0 && text.indexOf('\\') < 0) {
            return escaped(text);
        }
        int illegal = -1;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '=' || c == '\\') {
                illegal = Math.max(illegal, escaped(text.substring(done, i)));
                raw("\\");
                done = i;
            }
        }
        return Math.max(illegal, escaped(text.substring(done)));
    }

    private void supplementary(int c) {
        buffer[length++] = (byte) (0xF0 | c >> 18);
        buffer[length++] = (byte) (0x80 | c >> 12 & 0x3F);
        buffer[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[length++] = (byte) (0x80 | c & 0x3F);
    }

    void endLine() throws IOException {
        raw("\n");
        if (length >= FLUSH_AT) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private void reserve(int bytes) {
        if (buffer.length - length < bytes) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + bytes));
        }
    }

    private static void escape(char c, String escape) {
        ESCAPES[c] = ascii(escape);
    }
}
