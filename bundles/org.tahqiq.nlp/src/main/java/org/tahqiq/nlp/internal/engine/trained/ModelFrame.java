package org.tahqiq.nlp.internal.engine.trained;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What all files of models have in common: a line that says what they are, eight bytes with the
 * CRC-32 of what follows, and what follows.
 */
public final class ModelFrame {

    private static final int LONGEST_HEAD = 200;

    private ModelFrame() {}

    /**
     * The bytes of a file.
     *
     * @param head without line feeds, at most 200 bytes in UTF-8
     */
    public static byte[] write(String head, byte[] body) {
        byte[] line = (head + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(line.length + Long.BYTES + body.length)
                .put(line)
                .putLong(checksum(body))
                .put(body)
                .array();
    }

    /** The line at the beginning; of a file without one, its first bytes. */
    public static String head(byte[] bytes) {
        return new String(bytes, 0, end(bytes), StandardCharsets.UTF_8);
    }

    /** What follows the checksum; empty if the file is cut off or damaged. */
    public static Optional<byte[]> body(byte[] bytes) {
        int checksum = end(bytes) + 1;
        int start = checksum + Long.BYTES;
        if (bytes.length < start) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOfRange(bytes, start, bytes.length);
        return ByteBuffer.wrap(bytes).getLong(checksum) == checksum(body)
                ? Optional.of(body)
                : Optional.empty();
    }

    private static int end(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && end < LONGEST_HEAD && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
