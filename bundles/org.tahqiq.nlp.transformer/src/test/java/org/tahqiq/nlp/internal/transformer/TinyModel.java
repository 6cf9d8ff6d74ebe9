package org.tahqiq.nlp.internal.transformer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A folder with a network that knows by heart which label each piece of a word has: its only node
 * looks the scores up in a table. It is a true ONNX file that the true runtime runs.
 */
final class TinyModel {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final float SURE = 4;

    private final List<String> labels;
    private final List<String> pieces = new ArrayList<>();
    private final List<String> labelOfPiece = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>(List.of("input_ids"));

    TinyModel(String... labels) {
        this.labels = List.of(labels);
        for (String mark : List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]")) {
            piece(mark, "O");
        }
    }

    /** Adds a piece of the vocabulary with the label that the network gives it. */
    TinyModel piece(String piece, String label) {
        pieces.add(piece);
        labelOfPiece.add(label);
        return this;
    }

    /** Gives the network one more input, which it does not use. */
    TinyModel input(String name) {
        inputs.add(name);
        return this;
    }

    /** Writes the folder with the vocabulary as WordPiece has it. */
    Path writeTo(Path folder) {
        write(folder.resolve("vocab.txt"), String.join("\n", pieces));
        return writeWithoutVocabularyTo(folder);
    }

    /** Writes the folder with the vocabulary as SentencePiece has it, in Hugging Face's format. */
    Path writeSentencePieceTo(Path folder) {
        StringBuilder vocabulary = new StringBuilder();
        for (String piece : pieces) {
            vocabulary
                    .append(vocabulary.isEmpty() ? "" : ",")
                    .append("[\"%s\", %d]".formatted(piece, -piece.length()));
        }
        write(
                folder.resolve("tokenizer.json"),
                """
                {"version": "1.0",
                 "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581",
                                   "prepend_scheme": "always", "split": true},
                 "model": {"type": "Unigram", "unk_id": 1, "vocab": [%s]}}
                """
                        .formatted(vocabulary));
        return writeWithoutVocabularyTo(folder);
    }

    Path writeWithoutVocabularyTo(Path folder) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            names.append(i == 0 ? "" : ",").append("\"%d\": \"%s\"".formatted(i, labels.get(i)));
        }
        write(
                folder.resolve("config.json"),
                "{\"id2label\": {%s}, \"max_position_embeddings\": 16}".formatted(names));
        try {
            Files.write(folder.resolve("model.onnx"), network());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private byte[] network() {
        Protobuf lookUp =
                new Protobuf()
                        .text(1, "table")
                        .text(1, "input_ids")
                        .text(2, "logits")
                        .text(4, "Gather");
        Protobuf graph = new Protobuf().message(1, lookUp).text(2, "tiny").message(5, table());
        for (String input : inputs) {
            graph.message(11, value(input, INT64, Map.of(1, "batch", 2, "pieces")));
        }
        graph.message(
                12,
                value(
                        "logits",
                        FLOAT,
                        Map.of(1, "batch", 2, "pieces", 3, String.valueOf(labels.size()))));
        return new Protobuf()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, 13))
                .toBytes();
    }

    private Protobuf table() {
        ByteBuffer scores =
                ByteBuffer.allocate(Float.BYTES * pieces.size() * labels.size())
                        .order(ByteOrder.LITTLE_ENDIAN);
        for (String label : labelOfPiece) {
            labels.forEach(other -> scores.putFloat(other.equals(label) ? SURE : 0));
        }
        return new Protobuf()
                .number(1, pieces.size())
                .number(1, labels.size())
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, scores.array());
    }

    private static Protobuf value(String name, int type, Map<Integer, String> sizes) {
        Protobuf shape = new Protobuf();
        for (int i = 1; i <= sizes.size(); i++) {
            String size = sizes.getOrDefault(i, "");
            shape.message(
                    1,
                    Character.isDigit(size.charAt(0))
                            ? new Protobuf().number(1, Long.parseLong(size))
                            : new Protobuf().text(2, size));
        }
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
