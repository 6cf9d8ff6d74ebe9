package org.tahqiq.nlp.internal.engine.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/**
 * A model as bytes: a line that says what it is, a checksum of what follows, and labels, hashes of
 * features and weights, packed.
 */
public final class SequenceModelFile {

    private static final String KIND = "tahqiq-sequence-model";
    private static final String FORMAT = "2";
    private static final int BUFFER = 1 << 16;
    private static final int MOST_LABELS = 1000;

    private SequenceModelFile() {}

    /**
     * The bytes of a model.
     *
     * @param features version of the features that it was trained with
     */
    public static byte[] write(SequenceModel model, String language, int features) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new GZIPOutputStream(packed), BUFFER))) {
            int count = model.labels().size();
            out.writeInt(count);
            for (int label = 0; label < count; label++) {
                out.writeUTF(model.labels().name(label));
            }
            for (float weight : model.transitions()) {
                out.writeFloat(weight);
            }
            writeFeatures(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] body = packed.toByteArray();
        byte[] head =
                (KIND + " " + language + " " + features + " " + FORMAT + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + Long.BYTES + body.length)
                .put(head)
                .putLong(checksum(body))
                .put(body)
                .array();
    }

    private static void writeFeatures(SequenceModel model, DataOutputStream out)
            throws IOException {
        long[] hashes = model.rows().hashes();
        Quantization quantization = Quantization.of(model.weights());
        out.writeInt(hashes.length);
        out.writeFloat(quantization.step());
        for (long hash : hashes) {
            out.writeLong(hash);
        }
        for (float weight : model.weights()) {
            out.writeShort(quantization.steps(weight));
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /**
     * Reads a model.
     *
     * @param file its name in messages
     * @throws CorpusException if it is none, is cut off, or is for another language or version
     */
    public static SequenceModel read(byte[] bytes, Path file, String language, int features)
            throws CorpusException {
        int end = 0;
        while (end < bytes.length && end < 200 && bytes[end] != '\n') {
            end++;
        }
        List<String> head =
                Arrays.asList(new String(bytes, 0, end, StandardCharsets.UTF_8).split(" "));
        if (head.size() < 3 || !head.get(0).equals(KIND)) {
            throw problem(file, Messages.NO_MODEL.with());
        }
        if (!head.get(1).equals(language)) {
            throw problem(file, Messages.OTHER_LANGUAGE.with(head.get(1), language));
        }
        if (!head.subList(2, head.size()).equals(List.of(String.valueOf(features), FORMAT))) {
            throw problem(file, Messages.OTHER_VERSION.with());
        }
        int start = end + 1 + Long.BYTES;
        if (bytes.length < start) {
            throw problem(file, CUT_OFF);
        }
        byte[] body = Arrays.copyOfRange(bytes, start, bytes.length);
        if (ByteBuffer.wrap(bytes, end + 1, Long.BYTES).getLong() != checksum(body)) {
            throw problem(file, CUT_OFF);
        }
        try {
            return model(body);
        } catch (IOException e) {
            throw new CorpusException(CUT_OFF, file.toString(), 0, e);
        }
    }

    private static final Message CUT_OFF = Messages.CUT_OFF.with();

    private static CorpusException problem(Path file, Message sentence) {
        return new CorpusException(sentence, file.toString(), 0, null);
    }

    private static SequenceModel model(byte[] body) throws IOException {
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(
                                new GZIPInputStream(new ByteArrayInputStream(body)), BUFFER))) {
            int count = in.readInt();
            if (count < 1 || count > MOST_LABELS) {
                throw new IOException("labels: " + count);
            }
            List<String> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                names.add(in.readUTF());
            }
            float[] transitions = floats((count + 1) * count, in);
            int size = in.readInt();
            float step = in.readFloat();
            FeatureTable rows = new FeatureTable();
            for (int row = 0; row < size; row++) {
                rows.add(in.readLong());
            }
            float[] weights = new float[rows.size() * count];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readShort() * step;
            }
            return new SequenceModel(Labels.of(names), rows, weights, transitions);
        }
    }

    private static float[] floats(int count, DataInputStream in) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
