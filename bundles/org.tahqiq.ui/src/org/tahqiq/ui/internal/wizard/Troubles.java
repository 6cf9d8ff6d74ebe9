package org.tahqiq.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.Platform;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;

/** What people are told when a wizard's work fails. */
final class Troubles {

    private Troubles() {}

    /** The sentence of a trouble that concerns the person; others are logged. */
    static String sentence(InvocationTargetException e) {
        Throwable cause = e.getCause();
        if (!(cause instanceof CorpusException)) {
            Platform.getLog(Troubles.class).error("A wizard failed", cause);
        }
        return Cause.of(cause == null ? e : cause).localized();
    }
}
