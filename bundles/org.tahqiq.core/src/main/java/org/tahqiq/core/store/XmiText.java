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

    /** How much is written out at once; always as much, so that the system's buffers fit. */
    private static final int PIECE = 1 << 16;

    /** As many bytes as one UTF-16 code unit can become: those of {@code &quot;}. */
    private static final int MOST_BYTES = 6;

    private static final int MOST_DIGITS = 10;

    /** What stands for a character that XML cannot carry. */
    private static final byte[] ILLEGAL = {};

    /** How ASCII characters are written; null: as they are. */
    private static final byte[][] ESCAPES = escapes();

    /** The same within names and values of features, with a backslash before what divides them. */
    private static final byte[][] PART_ESCAPES = escapes();

    static {
        for (char c : new char[] {'|', '=', '\\'}) {
            PART_ESCAPES[c] = ascii("\\" + c);
        }
    }

    private final OutputStream out;
    private byte[] buffer = new byte[PIECE + PIECE / 8];
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
        byte[] to = buffer;
        int at = length;
        for (int i = 0; i < ascii.length(); i++) {
            to[at++] = (byte) ascii.charAt(i);
        }
        length = at;
        return this;
    }

    /** Ends the value of an attribute. */
    XmiText quote() {
        reserve(1);
        buffer[length++] = '"';
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
        int digits = 1;
        for (long power = 10; power <= number; power *= 10) {
            digits++;
        }
        length += digits;
        int at = length;
        int rest = number;
        do {
            int tenth = rest / 10;
            buffer[--at] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
        } while (rest > 0);
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
        return escaped(text, ESCAPES);
    }

    /**
     * Writes a name or value of a feature, with a backslash before what separates them.
     *
     * @return as {@link #escaped}
     */
    int part(String text) {
        return escaped(text, PART_ESCAPES);
    }

    private int escaped(String text, byte[][] escapes) {
        int end = text.length();
        reserve(MOST_BYTES * end);
        if (characters.length < end) {
            characters = new char[2 * end];
        }
        char[] from = characters;
        text.getChars(0, end, from, 0);
        // Fields would be written at every byte: this is where most of a file comes from.
        byte[] to = buffer;
        int at = length;
        int i = 0;
        while (i < end) {
            char c = from[i];
            if (c < 0x80) {
                byte[] escape = escapes[c];
                if (escape == null) {
                    to[at++] = (byte) c;
                } else if (escape == ILLEGAL) {
                    break;
                } else {
                    System.arraycopy(escape, 0, to, at, escape.length);
                    at += escape.length;
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c) && c < '\uFFFE') {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (i + 1 < end && Character.isSurrogatePair(c, from[i + 1])) {
                at = supplementary(Character.toCodePoint(c, from[++i]), to, at);
            } else {
                break;
            }
            i++;
        }
        length = at;
        return i < end ? i : -1;
    }

    private static int supplementary(int c, byte[] to, int at) {
        to[at] = (byte) (0xF0 | c >> 18);
        to[at + 1] = (byte) (0x80 | c >> 12 & 0x3F);
        to[at + 2] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at + 3] = (byte) (0x80 | c & 0x3F);
        return at + 4;
    }

    void endLine() throws IOException {
        reserve(1);
        buffer[length++] = '\n';
        int written = 0;
        while (length - written >= PIECE) {
            out.write(buffer, written, PIECE);
            written += PIECE;
        }
        if (written > 0) {
            length -= written;
            System.arraycopy(buffer, written, buffer, 0, length);
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

    private static byte[][] escapes() {
        byte[][] escapes = new byte[0x80][];
        for (int c = 0; c < ' '; c++) {
            escapes[c] = ILLEGAL;
        }
        escapes['<'] = ascii("&lt;");
        escapes['>'] = ascii("&gt;");
        escapes['&'] = ascii("&amp;");
        escapes['"'] = ascii("&quot;");
        escapes['\t'] = ascii("&#x9;");
        escapes['\n'] = ascii("&#xA;");
        escapes['\r'] = ascii("&#xD;");
        return escapes;
    }
}
