package org.tahqiq.nlp.internal.engine.learn;

import java.util.List;

/**
 * A linear model and nets that decide together: what each says of a word's labels is added up, and
 * the best sequence is searched once. They err in different places, so that the sum errs less than
 * any of them.
 *
 * @param nets at least one; they share one vocabulary
 * @param share how much the nets count together, where the linear model counts 1
 * @param eagerness by how much words are less likely to be outside of every name than all say
 */
public record JointModel(
        SequenceModel linear, List<RecurrentNet> nets, float share, float eagerness)
        implements SequenceLabeller {

    /**
     * All must know the same labels.
     *
     * @throws IllegalArgumentException if they do not, or the nets have several vocabularies
     */
    public JointModel {
        nets = List.copyOf(nets);
        NetVocabulary vocabulary = nets.get(0).vocabulary();
        for (RecurrentNet net : nets) {
            if (!linear.labels().areThoseOf(net.labels())) {
                throw new IllegalArgumentException("other labels");
            }
            if (net.vocabulary() != vocabulary) {
                throw new IllegalArgumentException("other vocabulary");
            }
        }
    }

    @Override
    public List<Choice> label(List<List<String>> features) {
        List<long[]> hashes = SequenceModel.hashes(features);
        float[][] scores = linear.scores(hashes);
        float[] transitions = linear.transitions().clone();
        NetVocabulary.Looked words = nets.get(0).vocabulary().look(features, hashes);
        float by = share / nets.size();
        for (RecurrentNet net : nets) {
            float[][] ofNet = net.scores(words);
            for (int i = 0; i < scores.length; i++) {
                RecurrentLayer.add(by, ofNet[i], scores[i]);
            }
            RecurrentLayer.add(by, net.transitions(), transitions);
        }
        int outside = linear.labels().number(Labels.OUTSIDE);
        for (float[] ofWord : scores) {
            ofWord[outside] -= eagerness;
        }
        return new Decoder(linear.labels(), transitions).label(scores);
    }
}
