package org.tahqiq.ui.internal.run;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;
import org.tahqiq.nlp.api.pipeline.RunFailure;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.ui.internal.pipeline.LoggedRun;
import org.tahqiq.ui.internal.pipeline.RunLog;
import org.tahqiq.ui.internal.tell.Tell;

/**
 * Runs a pipeline of the corpus on what is picked, or ({@code :corpus} behind the class name) on
 * the corpus as a whole. Where the corpus has several pipelines, the person chooses.
 */
@NonNullByDefault(false)
public final class RunPipelineHandler extends AbstractHandler implements IExecutableExtension {

    private boolean whole;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        whole = "corpus".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<Target> target = Target.of(event).map(t -> whole ? t.whole() : t);
        if (target.isEmpty()) {
            Tell.information(Messages.Run_pickFirst);
            return null;
        }
        try {
            CorpusStore store = Corpora.ofWorkbench().store(target.get().project());
            Optional<Pipeline> pipeline =
                    PipelineChoice.choose(window.getShell(), store.corpus().getPipelines());
            if (pipeline.isPresent()) {
                run(window, store, target.get(), pipeline.get());
            }
        } catch (CorpusException e) {
            Tell.trouble(e);
        }
        return null;
    }

    private static void run(
            IWorkbenchWindow window, CorpusStore store, Target target, Pipeline pipeline)
            throws CorpusException {
        List<String> documents = target.ids();
        RunRequest request =
                new RunRequest(
                        store,
                        WorkspaceCorpusFiles.folder(target.project()),
                        pipeline,
                        documents,
                        1);
        new OperationJob<RunReport>(
                        NLS.bind(Messages.Run_job, pipeline.getName()),
                        target.project(),
                        monitor ->
                                new LoggedRun(
                                                PipelineRunner.installed(),
                                                request,
                                                RunLog.ofWorkbench())
                                        .run(monitor),
                        window.getShell().getDisplay(),
                        report -> finished(window, target, pipeline, documents, report))
                .schedule();
    }

    private static void finished(
            IWorkbenchWindow window,
            Target target,
            Pipeline pipeline,
            List<String> documents,
            RunReport report) {
        List<String> failed = report.failures().stream().map(RunFailure::document).toList();
        if (window.getActivePage() != null) {
            for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
                if (reference.getEditor(false) instanceof AnnotationEditor editor
                        && editor.input().project().equals(target.project())
                        && documents.contains(editor.input().document())
                        && !failed.contains(editor.input().document())) {
                    editor.offer(pipeline.getName());
                }
            }
        }
        Tell.errors(
                Counted.bind(Messages.Run_failed, report.failures().size(), pipeline.getName()),
                report.failures().stream().map(LoggedRun::sentence).toList());
    }
}
