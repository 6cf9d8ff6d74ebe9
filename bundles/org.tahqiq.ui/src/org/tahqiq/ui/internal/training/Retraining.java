package org.tahqiq.ui.internal.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.training.PipelineTraining;
import org.tahqiq.nlp.api.training.TrainedPipeline;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.pipeline.RunLog;
import org.tahqiq.ui.internal.preference.RememberedChoices;
import org.tahqiq.ui.internal.run.OperationJob;

/**
 * Trains the models of a corpus anew when somebody has finished a document of it, if the person
 * wants that. It disturbs nobody: no dialog opens, and what came of it is in the log of the runs.
 */
public final class Retraining {

    /** The preference: whether to train anew. */
    static final String PREFERENCE = "training.afterFinishing";

    private final IProject corpus;
    private final String annotator;

    /** Will learn from all that the annotator has decided in the corpus. */
    public Retraining(IProject corpus, String annotator) {
        this.corpus = corpus;
        this.annotator = annotator;
    }

    /** To be called when a finished set is on disk; a training that is not done yet begins anew. */
    public void documentFinished() {
        if (!new RememberedChoices().isOn(PREFERENCE)) {
            return;
        }
        String name = NLS.bind(Messages.Retrain_job, corpus.getName());
        for (Job former : Job.getJobManager().find(corpus)) {
            if (former.getName().equals(name)) {
                former.cancel();
            }
        }
        OperationJob<List<String>> job =
                new OperationJob<>(
                        name,
                        corpus,
                        this::train,
                        Display.getCurrent(),
                        sentences -> sentences.forEach(RunLog.ofWorkbench()::tell));
        job.setUser(false);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private List<String> train(IProgressMonitor monitor) throws CorpusException {
        CorpusStore store = Corpora.ofWorkbench().store(corpus);
        Path folder = WorkspaceCorpusFiles.folder(corpus);
        List<String> documents =
                store.corpus().getDocuments().stream().map(DocumentEntry::getId).toList();
        List<String> trained =
                store.corpus().getPipelines().stream()
                        .filter(TrainedPipeline::isTrained)
                        .map(Pipeline::getName)
                        .toList();
        SubMonitor progress = SubMonitor.convert(monitor, trained.size());
        List<String> sentences = new ArrayList<>();
        for (String pipeline : trained) {
            try {
                new PipelineTraining(store, folder, pipeline)
                        .refresh(annotator, documents, progress.split(1));
                sentences.add(NLS.bind(Messages.Retrain_done, pipeline, annotator));
            } catch (CorpusException e) {
                sentences.add(NLS.bind(Messages.Retrain_not, pipeline, e.getLocalizedMessage()));
            }
        }
        return sentences;
    }
}
