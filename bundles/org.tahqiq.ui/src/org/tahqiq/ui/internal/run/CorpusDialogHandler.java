package org.tahqiq.ui.internal.run;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.tell.Tell;

/** Opens a dialog on the corpus at hand: that of what is picked, or of the open document. */
@NonNullByDefault(false)
public abstract class CorpusDialogHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        Optional<IProject> corpus = Target.of(event).map(Target::project);
        if (corpus.isEmpty()) {
            Tell.information(Messages.Run_pickCorpus);
            return null;
        }
        try {
            // Of the window, for what is active now may be a list that closes when the dialog
            // opens.
            open(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), corpus.get());
        } catch (CorpusException e) {
            Tell.trouble(e);
        }
        return null;
    }

    /** Opens the dialog, and returns when it is closed. */
    protected abstract void open(Shell shell, IProject corpus) throws CorpusException;
}
