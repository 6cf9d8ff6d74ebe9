package org.tahqiq.nlp.api.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Pipeline;

/**
 * Trains a model on a corpus and has one of its pipelines use it: the pipeline of a name, which is
 * made like that for Arabic news if there is none.
 */
public final class PipelineTraining {

    /** The name that is proposed for the pipeline. */
    public static final String USUAL_NAME = "arabic-news-trained";

    private static final String FOLDER = "models";

    private final CorpusStore store;
    private final Path folder;
    private final String pipeline;

    /**
     * @param folder of the corpus
     * @param pipeline its name
     */
    public PipelineTraining(CorpusStore store, Path folder, String pipeline) {
        this.store = store;
        this.folder = folder;
        this.pipeline = pipeline;
    }

    /** Whether the corpus has a pipeline of the name that is no trained one, and stays as it is. */
    public boolean isTaken() {
        return known().filter(found -> !TrainedPipeline.isTrained(found)).isPresent();
    }

    /** The model's file, relative to the folder of the corpus. */
    public String modelOf(TrainingTask task) {
        return "%s/%s-%s.model".formatted(FOLDER, pipeline, task.id());
    }

    /**
     * Trains, writes the model, and changes and saves the corpus.
     *
     * @param annotator whose sets are right
     * @param documents those to learn from, as far as the annotator has a set of them
     * @param model where the model goes; relative to the folder of the corpus, or absolute
     * @throws CorpusException if the pipeline's name is taken, or as {@link Training#run} has it
     */
    public TrainingReport run(
            TrainingTask task,
            String annotator,
            List<String> documents,
            String model,
            IProgressMonitor monitor)
            throws CorpusException {
        if (isTaken()) {
            throw new CorpusException(Messages.NO_MODEL.with(pipeline));
        }
        TrainingReport report =
                new Training(store, annotator, documents).run(task, folder.resolve(model), monitor);
        Pipeline trained =
                known().orElseGet(
                                () -> {
                                    Pipeline made = TrainedPipeline.named(pipeline);
                                    store.corpus().getPipelines().add(made);
                                    return made;
                                });
        TrainedPipeline.use(trained, task, model);
        store.saveCorpus();
        return report;
    }

    /**
     * Trains the models that the pipeline uses anew, each into its file, without measuring them.
     *
     * @param annotator whose sets are right
     * @param documents those to learn from, as far as the annotator has a set of them
     * @return how many models were trained; 0: the pipeline uses none, or is not there
     * @throws CorpusException if there is too little to learn from for one of them, as {@link
     *     Training#refresh} has it; those before it are trained then
     */
    public int refresh(String annotator, List<String> documents, IProgressMonitor monitor)
            throws CorpusException {
        Map<TrainingTask, String> models = known().map(TrainedPipeline::models).orElse(Map.of());
        SubMonitor progress = SubMonitor.convert(monitor, models.size());
        Training training = new Training(store, annotator, documents);
        for (Map.Entry<TrainingTask, String> model : models.entrySet()) {
            training.refresh(model.getKey(), folder.resolve(model.getValue()), progress.split(1));
        }
        return models.size();
    }

    private Optional<Pipeline> known() {
        return store.corpus().getPipelines().stream()
                .filter(found -> pipeline.equals(found.getName()))
                .findFirst();
    }
}
