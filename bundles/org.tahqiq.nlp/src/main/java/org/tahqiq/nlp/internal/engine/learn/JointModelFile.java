package org.tahqiq.nlp.internal.engine.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tahqiq.core.CorpusException;

/**
 * A linear model and its nets as bytes. The vectors of words that the nets were trained with lie in
 * a file of their own; their checksum is kept here.
 */
public final class JointModelFile {

    private static final String KIND = "tahqiq-joint-model";
    private static final String FORMAT = "2";
    private static final int MOST_FEATURES = 1 << 24;
    private static final int MOST_COLUMNS = 1 << 12;
    private static final int MOST_NETS = 16;

    private JointModelFile() {}

    /**
     * The bytes of a model.
     *
     * @param features version of the features that it was trained with
     */
    public static byte[] write(JointModel model, String language, int features) {
        return frame(language, features)
                .write(
                        out -> {
                            SequenceModelFile.write(model.linear(), out);
                            out.writeFloat(model.share());
                            out.writeFloat(model.eagerness());
                            write(model.nets().get(0).vocabulary(), out);
                            out.writeInt(model.nets().size());
                            for (RecurrentNet net : model.nets()) {
                                write(net, out);
                            }
                        });
    }

    private static void write(NetVocabulary vocabulary, DataOutputStream out) throws IOException {
        out.writeLong(vocabulary.vectors().checksum());
        out.writeFloat(vocabulary.scale());
        long[] hashes = vocabulary.features().hashes();
        out.writeInt(hashes.length);
        for (long hash : hashes) {
            out.writeLong(hash);
        }
    }

    private static void write(RecurrentNet net, DataOutputStream out) throws IOException {
        Bytes embedding = Bytes.of(net.embedding());
        out.writeInt(embedding.columns());
        out.writeInt(net.onwards().cells());
        embedding.write(out);
        write(net.onwards(), out);
        write(net.backwards(), out);
        write(net.output(), out);
        write(net.bias(), out);
        write(new float[][] {net.transitions()}, out);
    }

    private static void write(RecurrentLayer layer, DataOutputStream out) throws IOException {
        write(layer.ofInputs(), out);
        write(layer.ofStates(), out);
        write(layer.bias(), out);
    }

    private static void write(float[][] rows, DataOutputStream out) throws IOException {
        for (float[] row : rows) {
            for (float value : row) {
                out.writeFloat(value);
            }
        }
    }

    /**
     * Reads a model.
     *
     * @param file its name in messages
     * @param vectors those that it was trained with
     * @throws CorpusException if it is none, is cut off, is for another language or version, or was
     *     trained with other vectors
     */
    public static JointModel read(
            byte[] bytes, Path file, String language, int features, WordVectors vectors)
            throws CorpusException {
        return frame(language, features)
                .read(
                        bytes,
                        file,
                        in -> {
                            SequenceModel linear = SequenceModelFile.read(in);
                            float share = in.readFloat();
                            float eagerness = in.readFloat();
                            if (in.readLong() != vectors.checksum()) {
                                throw new CorpusException(
                                        Messages.OTHER_VECTORS.with(), file.toString(), 0, null);
                            }
                            NetVocabulary vocabulary = vocabulary(vectors, in);
                            List<RecurrentNet> nets = new ArrayList<>();
                            int size = ModelBytes.number(in, 1, MOST_NETS);
                            for (int i = 0; i < size; i++) {
                                nets.add(net(linear.labels(), vocabulary, in));
                            }
                            return new JointModel(linear, nets, share, eagerness);
                        });
    }

    private static ModelBytes frame(String language, int features) {
        return new ModelBytes(KIND, language, features + " " + FORMAT);
    }

    private static NetVocabulary vocabulary(WordVectors vectors, DataInputStream in)
            throws IOException {
        float scale = in.readFloat();
        int size = ModelBytes.number(in, 0, MOST_FEATURES);
        FeatureTable features = new FeatureTable();
        for (int i = 0; i < size; i++) {
            features.add(in.readLong());
        }
        return new NetVocabulary(vectors, scale, features, new BitSet());
    }

    private static RecurrentNet net(Labels labels, NetVocabulary vocabulary, DataInputStream in)
            throws IOException {
        int size = vocabulary.features().size();
        int columns = ModelBytes.number(in, 1, MOST_COLUMNS);
        int cells = ModelBytes.number(in, 1, MOST_COLUMNS);
        float[][] embedding = Bytes.read(size, columns, in).values();
        int inputs = vocabulary.vectors().dimensions() + columns;
        return new RecurrentNet(
                labels,
                vocabulary,
                embedding,
                layer(inputs, cells, false, in),
                layer(inputs, cells, true, in),
                rows(2 * cells, labels.size(), in),
                rows(1, labels.size(), in),
                rows(1, (labels.size() + 1) * labels.size(), in)[0]);
    }

    private static RecurrentLayer layer(
            int inputs, int cells, boolean backwards, DataInputStream in) throws IOException {
        return new RecurrentLayer(
                rows(inputs, 4 * cells, in),
                rows(cells, 4 * cells, in),
                rows(1, 4 * cells, in),
                backwards);
    }

    private static float[][] rows(int size, int columns, DataInputStream in) throws IOException {
        float[][] rows = new float[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = ModelBytes.floats(columns, in);
        }
        return rows;
    }
}
