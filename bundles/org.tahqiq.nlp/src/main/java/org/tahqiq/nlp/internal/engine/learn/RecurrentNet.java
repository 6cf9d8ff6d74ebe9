package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.List;

/**
 * A net that reads a sentence from both ends and says what speaks for each label of each word
 * (Lample et al. 2016). A word is to it the vector that it has in a large amount of text, and the
 * sum of the rows of its features, which are learned. Immutable once it is trained.
 *
 * @param embedding a row for each feature of the vocabulary
 * @param output a row for each cell of both layers, those of the first layer first
 * @param bias one row
 * @param transitions weights of pairs of labels, as {@link Decoder} has them
 */
public record RecurrentNet(
        Labels labels,
        NetVocabulary vocabulary,
        float[][] embedding,
        RecurrentLayer onwards,
        RecurrentLayer backwards,
        float[][] output,
        float[][] bias,
        float[] transitions)
        implements SequenceLabeller {

    @Override
    public List<Choice> label(List<List<String>> sentence) {
        return new Decoder(labels, transitions).label(scores(sentence));
    }

    /** The same net in the precision of a file. */
    RecurrentNet rounded() {
        return new RecurrentNet(
                labels,
                vocabulary,
                Bytes.of(embedding).values(),
                onwards,
                backwards,
                output,
                bias,
                transitions);
    }

    /** What speaks for each label of each word of a sentence, by the features of its words. */
    float[][] scores(List<List<String>> sentence) {
        return scores(vocabulary.look(sentence, SequenceModel.hashes(sentence)));
    }

    /** The same, of words that were looked up in its vocabulary. */
    float[][] scores(NetVocabulary.Looked words) {
        float[][] inputs = new float[words.rows().length][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = input(words.vectors()[i], words.rows()[i]);
        }
        return scores(joined(onwards.read(inputs).states(), backwards.read(inputs).states()));
    }

    /** What both layers say of each word, one after the other. */
    static float[][] joined(float[][] first, float[][] second) {
        float[][] joined = new float[first.length][];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = Arrays.copyOf(first[i], first[i].length + second[i].length);
            System.arraycopy(second[i], 0, joined[i], first[i].length, second[i].length);
        }
        return joined;
    }

    /** What speaks for each label of each word, by what both layers say of it. */
    float[][] scores(float[][] states) {
        float[][] scores = new float[states.length][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = bias[0].clone();
            RecurrentLayer.addProduct(states[i], output, scores[i]);
        }
        return scores;
    }

    /** The vector of a word, and what its features add up to. */
    float[] input(float[] vector, int[] rows) {
        float[] sum = new float[embedding.length == 0 ? 0 : embedding[0].length];
        for (int row : rows) {
            RecurrentLayer.add(1, embedding[row], sum);
        }
        Curves.tangent(sum, 0, sum.length);
        float[] input = new float[vector.length + sum.length];
        System.arraycopy(vector, 0, input, 0, vector.length);
        System.arraycopy(sum, 0, input, vector.length, sum.length);
        return input;
    }
}
