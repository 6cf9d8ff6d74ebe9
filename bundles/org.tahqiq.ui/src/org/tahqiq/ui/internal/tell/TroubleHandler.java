package org.tahqiq.ui.internal.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tahqiq.core.CorpusException;

/**
 * Shows what went wrong in sentences. The platform's own dialog adds the names of exceptions to
 * them, which tell a linguist nothing; they are in the log.
 */
@NonNullByDefault(false)
public final class TroubleHandler extends AbstractStatusHandler {

    private static final int SHOWN = StatusManager.SHOW | StatusManager.BLOCK;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & StatusManager.LOG) != 0) {
            StatusManager.getManager().addLoggedStatus(status);
            Platform.getLog(TroubleHandler.class).log(LogEntry.of(status));
        }
        // A workbench that is tested shows no errors.
        if ((style & SHOWN) != 0 && !ErrorDialog.AUTOMATED_MODE) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(status));
        }
    }

    private static void show(IStatus status) {
        if (isShown(status.getMessage())) {
            return;
        }
        SentenceDialog dialog =
                new SentenceDialog(
                        parent(),
                        kind(status),
                        title(status),
                        status.getMessage(),
                        further(status));
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().setData(SentenceDialog.class.getName(), status.getMessage());
    }

    /** A job that fails is told of by itself and by the platform. */
    private static boolean isShown(String sentence) {
        return Stream.of(Display.getCurrent().getShells())
                .anyMatch(shell -> sentence.equals(shell.getData(SentenceDialog.class.getName())));
    }

    private static Shell parent() {
        Shell active = Display.getCurrent().getActiveShell();
        return active != null
                ? active
                : PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static int kind(IStatus status) {
        return switch (status.getSeverity()) {
            case IStatus.ERROR -> MessageDialog.ERROR;
            case IStatus.WARNING -> MessageDialog.WARNING;
            default -> MessageDialog.INFORMATION;
        };
    }

    private static String title(IStatus status) {
        return switch (status.getSeverity()) {
            case IStatus.ERROR -> Messages.Trouble_error;
            case IStatus.WARNING -> Messages.Trouble_warning;
            default -> Messages.Trouble_information;
        };
    }

    private static List<String> further(IStatus status) {
        List<String> further = new ArrayList<>();
        Stream.of(status.getChildren()).map(IStatus::getMessage).forEach(further::add);
        Throwable cause = status.getException();
        if (cause != null && !(cause instanceof CorpusException)) {
            further.add(Messages.Trouble_log);
        }
        return further;
    }
}
