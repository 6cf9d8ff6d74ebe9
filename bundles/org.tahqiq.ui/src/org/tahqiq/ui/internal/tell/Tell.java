package org.tahqiq.ui.internal.tell;

import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Tells the person in a dialog what happened. Errors and warnings are logged as well; see {@link
 * LogEntry}.
 */
public final class Tell {

    private static final String PLUGIN = "org.tahqiq.ui";

    private Tell() {}

    /** Something that was wanted could not be done; the message says why. */
    public static void trouble(Exception e) {
        logged(new Status(IStatus.ERROR, PLUGIN, e.getLocalizedMessage(), e));
    }

    /** Something to know before what is wanted can be done. */
    public static void information(String sentence) {
        StatusManager.getManager()
                .handle(new Status(IStatus.INFO, PLUGIN, sentence), StatusManager.SHOW);
    }

    /** Parts of a work that went wrong while the rest was done; says nothing if there are none. */
    public static void errors(String title, List<String> sentences) {
        all(title, IStatus.ERROR, sentences);
    }

    /** What a person should know of a work that was done; says nothing if there is nothing. */
    public static void warnings(String title, List<String> sentences) {
        all(title, IStatus.WARNING, sentences);
    }

    private static void all(String title, int severity, List<String> sentences) {
        if (!sentences.isEmpty()) {
            MultiStatus status = new MultiStatus(PLUGIN, 0, title, null);
            sentences.forEach(sentence -> status.add(new Status(severity, PLUGIN, sentence)));
            logged(status);
        }
    }

    private static void logged(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
