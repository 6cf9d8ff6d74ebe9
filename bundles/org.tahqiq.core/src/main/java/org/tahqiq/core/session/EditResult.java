package org.tahqiq.core.session;

import java.util.List;
import org.tahqiq.core.Message;

/** The answer of a session to a request. */
public sealed interface EditResult {

    /**
     * The edit was made.
     *
     * @param change what it did
     * @param remarks sentences on what a rule adjusted, or, of a lenient bulk edit, left out
     */
    record Done(SessionChange change, List<String> remarks) implements EditResult {}

    /** Nothing would differ, so nothing was done: no undo step, not dirty. */
    record Unchanged(List<String> remarks) implements EditResult {}

    /** The edit is not permitted and nothing was changed. */
    record Refused(Message sentence) implements EditResult {}
}
