package org.tahqiq.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.nlp.internal.engine.AnercorpEntities;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.FieldTrainer;
import org.tahqiq.nlp.internal.engine.learn.JointModel;
import org.tahqiq.nlp.internal.engine.learn.JointModelFile;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.learn.NetVocabulary;
import org.tahqiq.nlp.internal.engine.learn.RecurrentNet;
import org.tahqiq.nlp.internal.engine.learn.RecurrentTrainer;
import org.tahqiq.nlp.internal.engine.learn.SequenceModel;

/**
 * Makes the model that comes with Tahqiq, from all of ANERcorp's training part, with the settings
 * that were chosen on a piece of its first four fifths. The same data give the same file.
 */
final class ModelTraining {

    /**
     * Chosen, as all settings here, by training on the first 64 % and measuring on the next 16 %.
     */
    private static final FieldTrainer.Settings LINEAR =
            new FieldTrainer.Settings(15, 1, 0.4, 0.2f, 0.02f);

    private static final RecurrentTrainer.Settings NET =
            new RecurrentTrainer.Settings(10, 32, 64, 0.5f, 0.25f, 0.5f, 0.004f);

    /** Features that are seen less often have no row in the nets. */
    private static final int LEAST = 2;

    private static final float SHARE = 2;
    private static final float EAGERNESS = 1;

    /** One for each net: they begin from other numbers, and so err in other places. */
    private static final List<Long> SEEDS = List.of(2L, 3L);

    private static final String FILE =
            "bundles/org.tahqiq.nlp.anercorp/src/main/resources/org/tahqiq/nlp/anercorp/entities.model";

    private final Path root;
    private final PrintStream out;

    ModelTraining(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /** The file of ANERcorp's training part. */
    static Path anercorp(Path root) {
        return root.resolveSibling("shared/data/anercorp/ANERCorp_CamelLab_train.txt");
    }

    static SequenceModel linear(List<LabelledSentence> sentences) {
        return new FieldTrainer(LINEAR).train(sentences, new NullProgressMonitor());
    }

    static List<RecurrentNet> nets(List<LabelledSentence> sentences) throws Exception {
        NetVocabulary vocabulary = NetVocabulary.of(sentences, AnercorpEntities.vectors(), LEAST);
        List<RecurrentNet> nets = new ArrayList<>();
        for (long seed : SEEDS) {
            nets.add(
                    new RecurrentTrainer(NET, vocabulary, seed)
                            .train(sentences, new NullProgressMonitor()));
        }
        return nets;
    }

    /** All as they ship. */
    static JointModel joint(SequenceModel linear, List<RecurrentNet> nets) {
        return new JointModel(linear, nets, SHARE, EAGERNESS);
    }

    void run() throws Exception {
        Path corpus = anercorp(root);
        if (!Files.exists(corpus)) {
            out.printf("%nModel: not made, there is no %s%n", corpus);
            return;
        }
        long begin = System.nanoTime();
        List<LabelledSentence> sentences =
                new LearningSet().prepared(LearningSet.part(corpus, 0, 1));
        JointModel model = joint(linear(sentences), nets(sentences));
        byte[] bytes = JointModelFile.write(model, "ar", WordFeatures.VERSION);
        Files.write(root.resolve(FILE), bytes);
        out.printf(
                "%nModel: %,d sentences, %,d bytes in %s, %.0f s%n",
                sentences.size(), bytes.length, FILE, (System.nanoTime() - begin) / 1e9);
    }
}
