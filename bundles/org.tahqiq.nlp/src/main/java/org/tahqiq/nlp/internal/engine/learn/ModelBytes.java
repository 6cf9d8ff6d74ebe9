package org.tahqiq.nlp.internal.engine.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.nlp.internal.engine.trained.ModelFrame;

/**
 * The frame of a model's file: a line that says what it is, a checksum of what follows, and what
 * follows, packed.
 *
 * @param kind first word of the line
 * @param language second word
 * @param version the rest
 */
record ModelBytes(String kind, String language, String version) {

    private static final int BUFFER = 1 << 16;
    private static final Message CUT_OFF = Messages.CUT_OFF.with();

    /** Writes the content of a model. */
    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads the content of a model. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException, CorpusException;
    }

    byte[] write(Writer writer) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new GZIPOutputStream(packed), BUFFER))) {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ModelFrame.write(String.join(" ", kind, language, version), packed.toByteArray());
    }

    /**
     * Reads a model.
     *
     * @param file its name in messages
     * @throws CorpusException if it is none, is cut off, or is for another language or version
     */
    <T> T read(byte[] bytes, Path file, Reader<T> reader) throws CorpusException {
        List<String> head = Arrays.asList(ModelFrame.head(bytes).split(" ", 3));
        if (head.size() < 3 || !head.get(0).equals(kind)) {
            throw problem(file, Messages.NO_MODEL.with());
        }
        if (!head.get(1).equals(language)) {
            throw problem(file, Messages.OTHER_LANGUAGE.with(head.get(1), language));
        }
        if (!head.get(2).equals(version)) {
            throw problem(file, Messages.OTHER_VERSION.with());
        }
        byte[] body = ModelFrame.body(bytes).orElseThrow(() -> problem(file, CUT_OFF));
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(
                                new GZIPInputStream(new ByteArrayInputStream(body)), BUFFER))) {
            return reader.read(in);
        } catch (IOException e) {
            throw new CorpusException(CUT_OFF, file.toString(), 0, e);
        }
    }

    private static CorpusException problem(Path file, Message sentence) {
        return new CorpusException(sentence, file.toString(), 0, null);
    }

    static float[] floats(int count, DataInputStream in) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** Reads a number that lies between two others, and may be either. */
    static int number(DataInputStream in, int least, int most) throws IOException {
        int number = in.readInt();
        if (number < least || number > most) {
            throw new IOException("number: " + number);
        }
        return number;
    }
}
