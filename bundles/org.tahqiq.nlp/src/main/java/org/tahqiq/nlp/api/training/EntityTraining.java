package org.tahqiq.nlp.api.training;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.evaluation.Score;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.learn.SequenceModel;
import org.tahqiq.nlp.internal.engine.learn.SequenceModelFile;
import org.tahqiq.nlp.internal.engine.learn.SequenceTrainer;
import org.tahqiq.nlp.internal.training.EntityExamples;
import org.tahqiq.nlp.internal.training.LabelledSpans;

/**
 * Trains a model of entities on somebody's sets of a corpus, for the engine {@code entity-model}.
 * Rejected suggestions count as not there; of nested entities the outermost is learned.
 */
public final class EntityTraining {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 12;
    private static final int FEWEST_DOCUMENTS = 2;
    private static final int FEWEST_ENTITIES = 50;

    private final CorpusStore store;
    private final String annotator;
    private final List<String> documents;

    /**
     * Will learn from these documents, as far as the annotator has a set of them.
     *
     * @param annotator whose sets are right
     */
    public EntityTraining(CorpusStore store, String annotator, List<String> documents) {
        this.store = store;
        this.annotator = annotator;
        this.documents = List.copyOf(documents);
    }

    /**
     * Trains, measures by cross-validation, and writes the model, whole or not at all.
     *
     * @throws CorpusException if there is too little to learn from, a set cannot be read, or the
     *     file cannot be written
     * @throws OperationCanceledException if cancelled; nothing is written then
     */
    public TrainingReport run(Path model, IProgressMonitor monitor) throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, "Training", 100);
        List<List<LabelledSentence>> examples =
                new EntityExamples(store, annotator).read(documents, progress.split(20));
        int entities =
                examples.stream()
                        .flatMap(List::stream)
                        .mapToInt(s -> LabelledSpans.of(s.labels()).size())
                        .sum();
        requireEnough(examples.size(), entities);
        Map<String, Score> scores = validate(examples, progress.split(65));
        List<LabelledSentence> all = examples.stream().flatMap(List::stream).toList();
        SequenceModel trained = trainer().train(all, progress.split(14));
        write(
                SequenceModelFile.write(trained, EntityExamples.LANGUAGE, WordFeatures.VERSION),
                model);
        progress.worked(1);
        return new TrainingReport(examples.size(), all.size(), entities, scores);
    }

    private static SequenceTrainer trainer() {
        return new SequenceTrainer(ROUNDS, 1);
    }

    private void requireEnough(int count, int entities) throws CorpusException {
        if (count < FEWEST_DOCUMENTS || entities < FEWEST_ENTITIES) {
            throw new CorpusException(
                    ("There is too little to learn from: %s has %d documents with %d entities, and at"
                                    + " least %d documents with %d entities are needed.")
                            .formatted(
                                    annotator, count, entities, FEWEST_DOCUMENTS, FEWEST_ENTITIES));
        }
    }

    private static Map<String, Score> validate(
            List<List<LabelledSentence>> examples, IProgressMonitor monitor) {
        int folds = Math.min(FOLDS, examples.size());
        SubMonitor progress = SubMonitor.convert(monitor, folds);
        Map<String, Score> scores = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<LabelledSentence> training = new ArrayList<>();
            List<LabelledSentence> heldOut = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % folds == fold ? heldOut : training).addAll(examples.get(i));
            }
            SequenceModel model = trainer().train(training, progress.split(1));
            for (LabelledSentence sentence : heldOut) {
                List<LabelledSpans.Span> expected = LabelledSpans.of(sentence.labels());
                List<LabelledSpans.Span> found =
                        LabelledSpans.of(
                                model.label(sentence.features()).stream()
                                        .map(SequenceModel.Choice::label)
                                        .toList());
                for (LabelledSpans.Span span : expected) {
                    int right = found.contains(span) ? 1 : 0;
                    scores.merge(span.tag(), new Score(1, 0, right), Score::plus);
                }
                for (LabelledSpans.Span span : found) {
                    scores.merge(span.tag(), new Score(0, 1, 0), Score::plus);
                }
            }
        }
        return scores;
    }

    private static void write(byte[] bytes, Path file) throws CorpusException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path temporary = Files.createTempFile(folder, ".model", ".part");
            try {
                Files.write(temporary, bytes);
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new CorpusException(
                    "The model cannot be written here; choose a folder that you may write to.",
                    file.toString(),
                    0,
                    e);
        }
    }

    /**
     * A pipeline like the one for Arabic news, in which a trained model proposes entities before
     * lists and rules add what does not cross them.
     *
     * @param model the model's file; relative to the folder of the corpus, or absolute
     */
    public static Pipeline pipeline(String name, String model) {
        Pipeline pipeline =
                DefaultPipelines.all().stream()
                        .filter(known -> known.getName().equals(DefaultPipelines.ARABIC_NEWS))
                        .findFirst()
                        .orElseThrow();
        pipeline.setName(name);
        pipeline.setLabelEn(name);
        pipeline.setLabelAr(name);
        Step step = AnnotationFactory.eINSTANCE.createStep();
        step.setEngine("entity-model");
        step.setParameters(Map.of("modelLocation", model));
        int index = 0;
        while (!pipeline.getSteps().get(index).getEngine().equals("date-expressions")) {
            index++;
        }
        pipeline.getSteps().add(index, step);
        return pipeline;
    }
}
