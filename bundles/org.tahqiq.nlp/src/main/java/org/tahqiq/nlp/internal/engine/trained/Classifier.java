package org.tahqiq.nlp.internal.engine.trained;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.AbstractTrainer;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Says which of several labels fits best, by OpenNLP's maximum entropy model (Berger, Della Pietra
 * and Della Pietra 1996, trained by L-BFGS with elastic net). Immutable; may be shared by threads.
 */
public final class Classifier {

    /** What is known of one thing, and what it is. */
    public record Example(String label, List<String> features) {}

    /**
     * A label.
     *
     * @param probability from 0 to 1
     */
    public record Choice(String label, double probability) {}

    /** OpenNLP tells of every iteration; the reference keeps the level from being forgotten. */
    private static final Logger TRAINER_LOG = Logger.getLogger("opennlp.tools.ml");

    private static final int ITERATIONS = 100;

    /** Leaves most features without weight: they are many, and examples few. */
    private static final double L1_COST = 0.1;

    private static final double L2_COST = 0.01;

    private final MaxentModel model;

    private Classifier(MaxentModel model) {
        this.model = model;
    }

    /**
     * Trains. The same examples in the same order give the same classifier.
     *
     * @param examples of at least two labels
     */
    public static Classifier train(List<Example> examples) {
        TRAINER_LOG.setLevel(Level.WARNING);
        List<Event> events = new ArrayList<>(examples.size());
        for (Example example : examples) {
            events.add(new Event(example.label(), example.features().toArray(String[]::new)));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(AbstractTrainer.CUTOFF_PARAM, 1);
        parameters.put(AbstractTrainer.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, L1_COST);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        try {
            OnePassDataIndexer indexer = new OnePassDataIndexer();
            indexer.init(parameters, Map.of());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            QNTrainer trainer = new QNTrainer();
            trainer.init(parameters, Map.of());
            return new Classifier(trainer.trainModel(ITERATIONS, indexer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best label. */
    public Choice best(List<String> features) {
        double[] probabilities = model.eval(features.toArray(String[]::new));
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new Choice(model.getOutcome(best), probabilities[best]);
    }

    /** All labels, the best first. */
    public List<Choice> ranked(List<String> features) {
        double[] probabilities = model.eval(features.toArray(String[]::new));
        List<Choice> choices = new ArrayList<>(probabilities.length);
        for (int i = 0; i < probabilities.length; i++) {
            choices.add(new Choice(model.getOutcome(i), probabilities[i]));
        }
        choices.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        return choices;
    }

    /** The classifier as bytes. */
    public byte[] write() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
            new BinaryQNModelWriter((AbstractModel) model, out).persist();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /**
     * A classifier that was written.
     *
     * @throws IOException if the bytes are none
     */
    public static Classifier read(byte[] bytes) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            return new Classifier(new BinaryQNModelReader(in).getModel());
        }
    }
}
