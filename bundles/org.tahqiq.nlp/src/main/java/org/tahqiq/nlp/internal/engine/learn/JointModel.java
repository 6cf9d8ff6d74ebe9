package org.tahqiq.nlp.internal.engine.learn;

import java.util.List;

/**
 * A linear model and a net that decide together: what each says of a word's labels is added up, and
 * the best sequence is searched once. They err in different places, so that the sum errs less than
 * either.
 *
 * @param share how much the net counts, where the linear model counts 1
 * @param eagerness by how much words are less likely to be outside of every name than both say
 */
public record JointModel(SequenceModel linear, RecurrentNet net, float share, float eagerness)
        implements SequenceLabeller {

    /**
     * Both must know the same labels.
     *
     * @throws IllegalArgumentException if they do not
     */
    public JointModel {
        if (!linear.labels().areThoseOf(net.labels())) {
            throw new IllegalArgumentException("other labels");
        }
    }

    @Override
    public List<Choice> label(List<List<String>> features) {
        List<long[]> hashes = SequenceModel.hashes(features);
        float[][] scores = linear.scores(hashes);
        float[][] ofNet = net.scores(features, hashes);
        int outside = linear.labels().number(Labels.OUTSIDE);
        for (int i = 0; i < scores.length; i++) {
            RecurrentLayer.add(share, ofNet[i], scores[i]);
            scores[i][outside] -= eagerness;
        }
        float[] transitions = linear.transitions().clone();
        RecurrentLayer.add(share, net.transitions(), transitions);
        return new Decoder(linear.labels(), transitions).label(scores);
    }
}
