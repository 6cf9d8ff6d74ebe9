package org.tahqiq.nlp.internal.transformer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.tahqiq.core.CorpusException;

/**
 * Makes a tokenizer of a bare WordPiece vocabulary, with what BERT does around it (Devlin et al.
 * 2019): clean text, cut at punctuation, pieces within a word marked by {@code ##}, {@code [CLS]}
 * before and {@code [SEP]} behind.
 */
final class WordPiece {

    private static final String UNKNOWN = "[UNK]";
    private static final String FIRST = "[CLS]";
    private static final String LAST = "[SEP]";
    private static final int LONGEST_WORD = 100;

    private WordPiece() {}

    /**
     * The tokenizer in the format of Hugging Face's library.
     *
     * @param pieces the vocabulary by number
     * @param small whether letters are made small and marks taken off
     * @param file what errors name
     */
    static String tokenizer(List<String> pieces, boolean small, Path file) throws CorpusException {
        for (String needed : List.of(UNKNOWN, FIRST, LAST)) {
            if (!pieces.contains(needed)) {
                throw new CorpusException(Messages.NO_LINE.with(needed), file.toString(), 0, null);
            }
        }
        JsonObject tokenizer = new JsonObject();
        tokenizer.addProperty("version", "1.0");
        JsonObject normalizer = typed("BertNormalizer");
        normalizer.addProperty("clean_text", true);
        normalizer.addProperty("handle_chinese_chars", true);
        normalizer.addProperty("strip_accents", small);
        normalizer.addProperty("lowercase", small);
        tokenizer.add("normalizer", normalizer);
        tokenizer.add("pre_tokenizer", typed("BertPreTokenizer"));
        JsonObject ends = typed("BertProcessing");
        ends.add("sep", numbered(LAST, pieces));
        ends.add("cls", numbered(FIRST, pieces));
        tokenizer.add("post_processor", ends);
        JsonObject model = typed("WordPiece");
        model.addProperty("unk_token", UNKNOWN);
        model.addProperty("continuing_subword_prefix", "##");
        model.addProperty("max_input_chars_per_word", LONGEST_WORD);
        JsonObject vocabulary = new JsonObject();
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.addProperty(pieces.get(i), i);
        }
        model.add("vocab", vocabulary);
        tokenizer.add("model", model);
        return tokenizer.toString();
    }

    private static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("type", type);
        return object;
    }

    private static JsonArray numbered(String piece, List<String> pieces) {
        JsonArray pair = new JsonArray();
        pair.add(piece);
        pair.add(pieces.indexOf(piece));
        return pair;
    }
}
