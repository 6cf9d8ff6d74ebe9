package org.tahqiq.nlp.internal.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.nlp.api.format.ImportSource;

/**
 * The lines of a text file, decoded strictly one at a time, so that a file of any length can be
 * read and an error names its line. A byte order mark decides the encoding, else what the person
 * said, else UTF-8. Lines end in LF or CR LF, and the end belongs to no line.
 */
public final class NumberedLines implements AutoCloseable {

    private static final int MAX_LINE = 512 << 20;

    private final InputStream in;
    private final String shownName;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private int number;

    private NumberedLines(InputStream in, String shownName, Charset declared) throws IOException {
        this.in = in;
        this.shownName = shownName;
        this.charset = charsetByMark(in, declared);
        this.decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Opens a file. */
    public static NumberedLines open(ImportSource source) throws CorpusException {
        InputStream in = null;
        try {
            in = new BufferedInputStream(Files.newInputStream(source.file()), 1 << 16);
            Charset declared = source.encoding().orElse(StandardCharsets.UTF_8);
            return new NumberedLines(in, source.shownName(), declared);
        } catch (IOException e) {
            close(in, e);
            throw FileTrouble.unreadable(source.shownName(), e);
        }
    }

    private static void close(@Nullable InputStream in, IOException reason) {
        if (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static Charset charsetByMark(InputStream in, Charset declared) throws IOException {
        in.mark(3);
        byte[] head = in.readNBytes(3);
        in.reset();
        int first = head.length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
        if (first == 0xFFFE || first == 0xFEFF) {
            in.skipNBytes(2);
            return first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (first == 0xEFBB && head.length > 2 && (head[2] & 0xFF) == 0xBF) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        return declared;
    }

    /** The next line without its end, or null after the last one. */
    public @Nullable String next() throws CorpusException {
        Optional<byte[]> bytes = nextBytes();
        if (bytes.isEmpty()) {
            return null;
        }
        number++;
        try {
            String line = decoder.decode(ByteBuffer.wrap(bytes.get())).toString();
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException e) {
            throw error(Messages.NOT_VALID.with(charset.name()));
        }
    }

    private Optional<byte[]> nextBytes() throws CorpusException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int unit = charset.name().startsWith("UTF-16") ? 2 : 1;
        boolean little = charset.equals(StandardCharsets.UTF_16LE);
        try {
            while (true) {
                int first = in.read();
                if (first < 0) {
                    return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
                }
                int second = unit == 2 ? in.read() : 0;
                int value = unit == 1 ? first : little ? second << 8 | first : first << 8 | second;
                if (value == '\n') {
                    return Optional.of(line.toByteArray());
                }
                line.write(first);
                if (unit == 2 && second >= 0) {
                    line.write(second);
                }
                if (line.size() > MAX_LINE) {
                    number++;
                    throw error(Messages.LONG_LINE.with());
                }
            }
        } catch (IOException e) {
            throw FileTrouble.unreadable(shownName, e);
        }
    }

    /** The number of the line that was read last, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    /** The file as the person knows it. */
    public String shownName() {
        return shownName;
    }

    /** An error in the line that was read last. */
    public CorpusException error(Message sentence) {
        return new CorpusException(sentence, shownName, number, null);
    }

    @Override
    public void close() throws CorpusException {
        try {
            in.close();
        } catch (IOException e) {
            throw FileTrouble.unreadable(shownName, e);
        }
    }
}
