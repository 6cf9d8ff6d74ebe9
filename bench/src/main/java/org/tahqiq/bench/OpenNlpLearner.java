package org.tahqiq.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.TrainingParameters;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;

/**
 * OpenNLP's learners over our features, as its name finder uses them: each word is decided with the
 * label before it as one more feature, and the best sequence is searched with a beam.
 */
final class OpenNlpLearner {

    private static final int BEAM = 3;

    /** Kept, so that its level is not forgotten: OpenNLP tells of each round. */
    private static final Logger LOG = Logger.getLogger("opennlp");

    private final MaxentModel model;

    /** Trains by an algorithm of OpenNLP, for example {@code MAXENT}. */
    OpenNlpLearner(String algorithm, int rounds, List<LabelledSentence> sentences)
            throws IOException {
        LOG.setLevel(Level.WARNING);
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, rounds);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put("PrintMessages", false);
        List<Event> events = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            String before = "";
            for (int i = 0; i < sentence.labels().size(); i++) {
                String label = sentence.labels().get(i);
                events.add(new Event(label, context(sentence.features().get(i), before)));
                before = label;
            }
        }
        model =
                TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                        .train(ObjectStreamUtils.createObjectStream(events));
    }

    private static String[] context(List<String> features, String before) {
        String[] context = features.toArray(new String[features.size() + 1]);
        context[features.size()] = "before=" + before;
        return context;
    }

    /** The labels of the words of a sentence. */
    List<String> labels(List<List<String>> features) {
        Integer[] words = new Integer[features.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = i;
        }
        Sequence best =
                new BeamSearch<Integer>(BEAM, model)
                        .bestSequence(
                                words,
                                null,
                                (i, all, labels, more) ->
                                        context(features.get(i), i == 0 ? "" : labels[i - 1]),
                                (i, all, labels, label) ->
                                        !label.startsWith("I-")
                                                || i > 0
                                                        && labels[i - 1].length() > 2
                                                        && labels[i - 1]
                                                                .substring(2)
                                                                .equals(label.substring(2)));
        return best == null ? Collections.nCopies(words.length, "O") : best.getOutcomes();
    }
}
