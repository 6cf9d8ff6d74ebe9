package org.tahqiq.ui.internal.scheme;

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
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.run.Target;

/** Opens the dialog that edits layers and tags of the corpus at hand. */
@NonNullByDefault(false)
public final class SchemeHandler extends AbstractHandler {

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
            SchemeDraft draft = new SchemeDraft(Corpora.ofWorkbench().store(project));
            new SchemeDialog(shell, project.getName(), draft).open();
        } catch (CorpusException e) {
            show(new Status(IStatus.ERROR, PLUGIN, e.getMessage(), e));
        }
        return null;
    }

    private static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }
}
