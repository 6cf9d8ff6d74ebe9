package org.tahqiq.ui.internal.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.training.PipelineTraining;
import org.tahqiq.nlp.api.training.TrainingReport;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.run.CorpusDialogHandler;
import org.tahqiq.ui.internal.run.OperationJob;
import org.tahqiq.ui.internal.tell.Tell;

/** Trains a model on the corpus at hand, in the background, and shows what came of it. */
@NonNullByDefault(false)
public final class TrainHandler extends CorpusDialogHandler {

    @Override
    protected void open(Shell shell, IProject corpus) throws CorpusException {
        CorpusStore store = Corpora.ofWorkbench().store(corpus);
        Path folder = WorkspaceCorpusFiles.folder(corpus);
        Set<String> people = people(store);
        if (people.isEmpty()) {
            Tell.information(Messages.Dialog_nobody);
            return;
        }
        TrainDialog dialog =
                new TrainDialog(
                        shell,
                        List.copyOf(people),
                        name -> new PipelineTraining(store, folder, name).isTaken());
        if (dialog.open() != Window.OK) {
            return;
        }
        TrainDialog.Choice choice = dialog.choice();
        PipelineTraining training = new PipelineTraining(store, folder, choice.pipeline());
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        List<String> documents =
                store.corpus().getDocuments().stream().map(DocumentEntry::getId).toList();
        new OperationJob<TrainingReport>(
                        NLS.bind(Messages.Train_job, corpus.getName()),
                        corpus,
                        monitor ->
                                training.run(
                                        choice.task(),
                                        choice.annotator(),
                                        documents,
                                        training.modelOf(choice.task()),
                                        monitor),
                        shell.getDisplay(),
                        report ->
                                new ReportDialog(
                                                page.getWorkbenchWindow().getShell(),
                                                report,
                                                choice,
                                                new Places(page, corpus, choice.annotator()))
                                        .open())
                .schedule();
    }

    /** Who has a set and is no pipeline. */
    private static Set<String> people(CorpusStore store) throws CorpusException {
        Set<String> pipelines = new TreeSet<>();
        store.corpus().getAnnotators().stream()
                .filter(annotator -> annotator.getKind() == AnnotatorKind.PIPELINE)
                .forEach(annotator -> pipelines.add(annotator.getName()));
        Set<String> people = new TreeSet<>();
        for (DocumentEntry document : store.corpus().getDocuments()) {
            people.addAll(store.annotators(document.getId()));
        }
        people.removeAll(pipelines);
        return people;
    }
}
