package org.tahqiq.ui.internal.tell;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/**
 * What the log keeps of a trouble that a person was told of. A refusal, which says what to do, is
 * no error of the program: it becomes a warning, without the place in the program. What has a cause
 * that nobody expected stays as it is.
 */
@NonNullByDefault(false)
public final class LogEntry {

    private LogEntry() {}

    /** The same trouble for the log. */
    public static IStatus of(IStatus told) {
        return isRefusal(told) ? asWarning(told) : told;
    }

    private static boolean isRefusal(IStatus told) {
        for (IStatus part : told.getChildren()) {
            if (!isRefusal(part)) {
                return false;
            }
        }
        return isRefusal(told.getException());
    }

    private static boolean isRefusal(@Nullable Throwable failure) {
        return failure == null
                || failure instanceof CorpusException && isRefusal(failure.getCause());
    }

    private static IStatus asWarning(IStatus told) {
        int severity = Math.min(told.getSeverity(), IStatus.WARNING);
        if (!told.isMultiStatus()) {
            return new Status(severity, told.getPlugin(), told.getMessage());
        }
        MultiStatus entry =
                new MultiStatus(told.getPlugin(), told.getCode(), told.getMessage(), null);
        for (IStatus part : told.getChildren()) {
            entry.add(asWarning(part));
        }
        return entry;
    }
}
