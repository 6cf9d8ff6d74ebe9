package org.tahqiq.nlp.internal.transformer;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.cause.Cause;

/**
 * A network that gives every word a label. A word has the label of its first piece, as in Devlin et
 * al. 2019. For one thread at a time; to be closed.
 */
final class TokenClassifier implements AutoCloseable {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";

    private final List<Label> labels;
    private final int length;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    private TokenClassifier(
            List<Label> labels, int length, HuggingFaceTokenizer tokenizer, OrtSession session) {
        this.labels = labels;
        this.length = length;
        this.tokenizer = tokenizer;
        this.session = session;
    }

    /**
     * Loads a model.
     *
     * @throws CorpusException naming the file that is not as it should be
     */
    static TokenClassifier load(ModelFolder folder) throws CorpusException {
        OrtSession session = session(folder.network(), folder.labels().size());
        boolean complete = false;
        try {
            TokenClassifier classifier =
                    new TokenClassifier(
                            folder.labels(), folder.length(), tokenizer(folder), session);
            complete = true;
            return classifier;
        } finally {
            if (!complete) {
                close(session);
            }
        }
    }

    private static OrtSession session(Path network, int labels) throws CorpusException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Documents are what runs side by side, as many as the person allows.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session =
                    OrtEnvironment.getEnvironment().createSession(network.toString(), options);
            Optional<Message> fault = fault(session, labels);
            if (fault.isPresent()) {
                close(session);
                throw new CorpusException(fault.get(), network.toString(), 0, null);
            }
            return session;
        } catch (OrtException e) {
            throw new CorpusException(
                    Messages.NO_NETWORK.with(Cause.of(e)), network.toString(), 0, e);
        }
    }

    private static HuggingFaceTokenizer tokenizer(ModelFolder folder) throws CorpusException {
        NativeLibraries.settle();
        byte[] json = folder.tokenizer().getBytes(StandardCharsets.UTF_8);
        try {
            return HuggingFaceTokenizer.newInstance(
                    new ByteArrayInputStream(json),
                    Map.of("truncation", "false", "padding", "false"));
        } catch (IOException | RuntimeException e) {
            throw new CorpusException(Messages.NO_TOKENIZER.with(Cause.of(e)), e);
        }
    }

    /** What keeps the network from labelling words; empty: nothing. */
    private static Optional<Message> fault(OrtSession session, int labels) throws OrtException {
        Set<String> inputs = new TreeSet<>(session.getInputNames());
        if (!inputs.contains(IDS) || !List.of(IDS, MASK, TYPES).containsAll(inputs)) {
            return Optional.of(Messages.OTHER_INPUTS.with(inputs));
        }
        NodeInfo output = session.getOutputInfo().values().iterator().next();
        long[] shape = output.getInfo() instanceof TensorInfo info ? info.getShape() : new long[0];
        return shape.length == 3 && (shape[2] < 0 || shape[2] == labels)
                ? Optional.empty()
                : Optional.of(Messages.OTHER_OUTPUTS.with(Arrays.toString(shape), labels));
    }

    /**
     * Labels the words of a sentence, however long it is: what the model cannot take at once is cut
     * in the middle, between words.
     *
     * @return as many as there are words
     */
    List<WordLabel> label(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Encoding encoding = tokenizer.encode(words);
        if (encoding.getIds().length > length && words.size() > 1) {
            int middle = words.size() / 2;
            List<WordLabel> all = new ArrayList<>(label(words.subList(0, middle)));
            all.addAll(label(words.subList(middle, words.size())));
            return all;
        }
        return read(words.size(), encoding, scores(encoding));
    }

    private float[][] scores(Encoding encoding) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                long[] values =
                        switch (name) {
                            case MASK -> encoding.getAttentionMask();
                            case TYPES -> encoding.getTypeIds();
                            default -> encoding.getIds();
                        };
                long[][] batch = {Arrays.copyOf(values, Math.min(values.length, length))};
                inputs.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), batch));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return ((float[][][]) result.get(0).getValue())[0];
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The network cannot be run on this text", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private List<WordLabel> read(int words, Encoding encoding, float[][] scores) {
        WordLabel[] found = new WordLabel[words];
        Arrays.fill(found, new WordLabel(Label.of("O"), 0));
        long[] wordOfPiece = encoding.getWordIds();
        long before = -1;
        for (int i = 0; i < scores.length; i++) {
            long word = wordOfPiece[i];
            if (word >= 0 && word != before) {
                found[(int) word] = best(scores[i]);
            }
            before = word;
        }
        return List.of(found);
    }

    private WordLabel best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return new WordLabel(labels.get(best), 1 / sum);
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The network cannot be closed", e);
        }
    }

    @Override
    public void close() {
        tokenizer.close();
        close(session);
    }
}
