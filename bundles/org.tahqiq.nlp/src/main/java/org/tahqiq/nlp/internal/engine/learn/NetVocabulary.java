package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What nets know words by: the vector that a word has in a large amount of text, and those of its
 * own features that they have learned something of. Nets that decide together share one, so that a
 * word is looked up once. Immutable once it is made.
 *
 * @param scale what the vectors of words are multiplied by
 * @param features those that have a row in the nets' tables
 * @param forms the numbers of those that tell which word it is; empty once it was read from a file,
 *     as only those who train ask for them
 */
public record NetVocabulary(WordVectors vectors, float scale, FeatureTable features, BitSet forms) {

    /** Standard deviation of the numbers of the vectors of words, after scaling. */
    private static final double SPREAD = 0.5;

    /**
     * The words of a sentence as numbers.
     *
     * @param vectors one of each word
     * @param rows the known features of each word
     */
    record Looked(float[][] vectors, int[][] rows) {}

    /**
     * The vocabulary of sentences to train nets on.
     *
     * @param least features that are seen less often are not known
     */
    public static NetVocabulary of(
            List<LabelledSentence> sentences, WordVectors vectors, int least) {
        Map<Long, Integer> seen = new LinkedHashMap<>();
        Set<Long> ofForms = new HashSet<>();
        double squares = 0;
        long numbers = 0;
        for (LabelledSentence sentence : sentences) {
            for (List<String> word : sentence.features()) {
                for (String feature : word) {
                    if (OwnFeatures.isOwn(feature)) {
                        long hash = FeatureTable.hash(feature);
                        seen.merge(hash, 1, Integer::sum);
                        if (OwnFeatures.isOfForm(feature)) {
                            ofForms.add(hash);
                        }
                    }
                }
                for (float number : vectors.of(OwnFeatures.key(word))) {
                    squares += number * number;
                    numbers++;
                }
            }
        }
        FeatureTable features = new FeatureTable();
        seen.forEach(
                (hash, times) -> {
                    if (times >= least) {
                        features.add(hash);
                    }
                });
        BitSet forms = new BitSet();
        ofForms.stream().mapToInt(features::row).filter(row -> row >= 0).forEach(forms::set);
        float scale = squares == 0 ? 1 : (float) (SPREAD / Math.sqrt(squares / numbers));
        return new NetVocabulary(vectors, scale, features, forms);
    }

    /** Whether the feature with a row tells which word it is. */
    boolean isOfForm(int row) {
        return forms.get(row);
    }

    /**
     * Looks up the words of a sentence.
     *
     * @param hashes those of all features of each word
     */
    Looked look(List<List<String>> sentence, List<long[]> hashes) {
        int size = sentence.size();
        Looked looked = new Looked(new float[size][], new int[size][]);
        for (int i = 0; i < size; i++) {
            looked.vectors()[i] = vector(sentence.get(i));
            looked.rows()[i] = rows(sentence.get(i), hashes.get(i));
        }
        return looked;
    }

    /** The vector of the word that has these features. */
    private float[] vector(List<String> word) {
        float[] vector = vectors.of(OwnFeatures.key(word));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    /** The rows of those of a word's own features that are known. */
    private int[] rows(List<String> word, long[] hashes) {
        int[] rows = new int[hashes.length];
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            int row = OwnFeatures.isOwn(word.get(i)) ? features.row(hashes[i]) : -1;
            if (row >= 0) {
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }
}
