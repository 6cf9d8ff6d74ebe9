package org.tahqiq.ui.internal.application;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Saves what the workspace knows of its projects and their former states when the workbench is
 * closed; otherwise the next start looks through all files for what has changed. Shows progress
 * when it takes long. What goes wrong is logged only: files of corpora are saved long before.
 */
final class WorkspaceSaving {

    /** Milliseconds before anything is shown: mostly it is over by then. */
    private static final int LONG = 800;

    private WorkspaceSaving() {}

    /** Saves and comes back when it is done, or a person did not want to wait. */
    @NonNullByDefault(false)
    static void run() {
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(null);
        dialog.setOpenOnRun(false);
        Display.getCurrent().timerExec(LONG, () -> open(dialog));
        try {
            dialog.run(true, true, WorkspaceSaving::save);
        } catch (InvocationTargetException e) {
            Platform.getLog(WorkspaceSaving.class)
                    .log(Status.error("The workspace could not be saved.", e.getCause()));
        } catch (InterruptedException cancelled) {
            // The next start looks for itself.
        }
    }

    private static void open(ProgressMonitorDialog dialog) {
        Shell shell = dialog.getShell();
        if (shell != null && !shell.isDisposed()) {
            dialog.open();
        }
    }

    @NonNullByDefault(false)
    private static void save(IProgressMonitor monitor) throws InvocationTargetException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        try {
            IStatus status = workspace.save(true, monitor);
            if (!status.isOK()) {
                Platform.getLog(WorkspaceSaving.class).log(status);
            }
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
    }
}
