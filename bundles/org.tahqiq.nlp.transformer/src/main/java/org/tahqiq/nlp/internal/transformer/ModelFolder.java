package org.tahqiq.nlp.internal.transformer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/**
 * A folder with a model for token classification as Hugging Face's tools export it:
 *
 * <ul>
 *   <li>{@code model.onnx}, the network;
 *   <li>{@code config.json} with {@code id2label} and, where there is one, {@code
 *       max_position_embeddings};
 *   <li>{@code tokenizer.json}, the vocabulary of whatever kind, or {@code vocab.txt}, that of
 *       WordPiece, with {@code tokenizer_config.json} where letters are made small.
 * </ul>
 */
final class ModelFolder {

    /** What BERT and its relatives can take, the marks at both ends counted. */
    private static final int USUAL_LENGTH = 512;

    private final Path folder;
    private final List<Label> labels;
    private final int length;

    private ModelFolder(Path folder, List<Label> labels, int length) {
        this.folder = folder;
        this.labels = labels;
        this.length = length;
    }

    /**
     * Reads the configuration.
     *
     * @param path the folder, or a file in it
     * @throws CorpusException naming the file that is missing or not as it should be
     */
    static ModelFolder open(Path path) throws CorpusException {
        Path above = path.toAbsolutePath().getParent();
        Path folder = Files.isRegularFile(path) && above != null ? above : path;
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(Messages.NO_FOLDER.with(), folder.toString(), 0, null);
        }
        Path file = folder.resolve("config.json");
        JsonObject config = json(file);
        return new ModelFolder(folder, labels(config, file), length(config));
    }

    /** The network. */
    Path network() throws CorpusException {
        Path file = folder.resolve("model.onnx");
        if (!Files.isRegularFile(file)) {
            throw missing(file, Messages.EXPORT_MODEL.with());
        }
        return file;
    }

    /** The labels by their number. */
    List<Label> labels() {
        return labels;
    }

    /** How many pieces of words the model can take at once, the marks at both ends counted. */
    int length() {
        return length;
    }

    /** The tokenizer in the format of Hugging Face's library. */
    String tokenizer() throws CorpusException {
        Path whole = folder.resolve("tokenizer.json");
        if (Files.exists(whole)) {
            return json(whole).toString();
        }
        Path vocabulary = folder.resolve("vocab.txt");
        if (!Files.exists(vocabulary)) {
            throw missing(whole, Messages.SAVE_TOKENIZER.with());
        }
        Path settings = folder.resolve("tokenizer_config.json");
        JsonElement small = Files.exists(settings) ? json(settings).get("do_lower_case") : null;
        return WordPiece.tokenizer(
                lines(vocabulary), small != null && small.getAsBoolean(), vocabulary);
    }

    private static List<Label> labels(JsonObject config, Path file) throws CorpusException {
        try {
            Map<Integer, Label> byNumber = new TreeMap<>();
            JsonObject names = config.getAsJsonObject("id2label");
            if (names != null) {
                for (Map.Entry<String, JsonElement> entry : names.entrySet()) {
                    byNumber.put(
                            Integer.parseInt(entry.getKey()),
                            Label.of(entry.getValue().getAsString()));
                }
            }
            List<Label> labels = new ArrayList<>(byNumber.values());
            for (int i = 0; i < labels.size(); i++) {
                if (!byNumber.containsKey(i)) {
                    throw new CorpusException(Messages.NO_LABEL.with(i), file.toString(), 0, null);
                }
            }
            if (labels.isEmpty()) {
                throw new CorpusException(Messages.NO_LABELS.with(), file.toString(), 0, null);
            }
            return List.copyOf(labels);
        } catch (IllegalStateException | ClassCastException | NumberFormatException e) {
            throw new CorpusException(Messages.WRONG_LABELS.with(), file.toString(), 0, e);
        }
    }

    private static int length(JsonObject config) {
        int positions =
                Optional.ofNullable(config.get("max_position_embeddings"))
                        .filter(JsonElement::isJsonPrimitive)
                        .map(JsonElement::getAsInt)
                        .orElse(USUAL_LENGTH);
        // RoBERTa and its relatives begin to count after the number of the padding.
        boolean counted =
                Optional.ofNullable(config.get("model_type"))
                        .filter(type -> type.getAsString().contains("roberta"))
                        .isPresent();
        return Math.max(3, Math.min(USUAL_LENGTH, counted ? positions - 2 : positions));
    }

    private static JsonObject json(Path file) throws CorpusException {
        if (!Files.exists(file)) {
            throw missing(file, Messages.SAVE_CONFIGURATION.with());
        }
        try {
            return JsonParser.parseString(String.join("\n", lines(file))).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new CorpusException(Messages.NO_JSON.with(), file.toString(), 0, e);
        }
    }

    private static List<String> lines(Path file) throws CorpusException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new CorpusException(Messages.NOT_UTF_8.with(), file.toString(), 0, e);
        }
    }

    private static CorpusException missing(Path file, Message remedy) {
        return new CorpusException(Messages.MISSING.with(remedy), file.toString(), 0, null);
    }
}
