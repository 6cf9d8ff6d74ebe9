package org.tahqiq.ui.internal.pipeline;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.run.Target;

/** Opens the dialog that composes the pipelines of the corpus at hand. */
@NonNullByDefault(false)
public final class PipelinesHandler extends AbstractHandler {

    private static final String PLUGIN = "org.tahqiq.ui";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<IProject> corpus = Target.of(event).map(Target::project);
        if (corpus.isEmpty()) {
            show(new Status(IStatus.INFO, PLUGIN, Messages.Handler_pickFirst));
            return null;
        }
        try {
            IProject project = corpus.get();
            PipelineDraft draft =
                    new PipelineDraft(
                            Corpora.ofWorkbench().store(project),
                            WorkspaceCorpusFiles.folder(project),
                            EngineCatalog.installed());
            new PipelinesDialog(shell, project.getName(), draft).open();
        } catch (CorpusException e) {
            show(new Status(IStatus.ERROR, PLUGIN, e.getMessage(), e));
        }
        return null;
    }

    private static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }
}
