package org.tahqiq.nlp.internal.engine.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tahqiq.core.CorpusException;

/** A model as bytes: labels, hashes of features and weights, in a frame that says what it is. */
public final class SequenceModelFile {

    private static final String KIND = "tahqiq-sequence-model";
    private static final String FORMAT = "2";
    private static final int MOST_LABELS = 1000;

    private SequenceModelFile() {}

    /**
     * The bytes of a model.
     *
     * @param features version of the features that it was trained with
     */
    public static byte[] write(SequenceModel model, String language, int features) {
        return frame(language, features).write(out -> write(model, out));
    }

    /**
     * Reads a model.
     *
     * @param file its name in messages
     * @throws CorpusException if it is none, is cut off, or is for another language or version
     */
    public static SequenceModel read(byte[] bytes, Path file, String language, int features)
            throws CorpusException {
        return frame(language, features).read(bytes, file, SequenceModelFile::read);
    }

    private static ModelBytes frame(String language, int features) {
        return new ModelBytes(KIND, language, features + " " + FORMAT);
    }

    static void write(SequenceModel model, DataOutputStream out) throws IOException {
        int count = model.labels().size();
        out.writeInt(count);
        for (int label = 0; label < count; label++) {
            out.writeUTF(model.labels().name(label));
        }
        for (float weight : model.transitions()) {
            out.writeFloat(weight);
        }
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

    static SequenceModel read(DataInputStream in) throws IOException {
        int count = ModelBytes.number(in, 1, MOST_LABELS);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        float[] transitions = ModelBytes.floats((count + 1) * count, in);
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
