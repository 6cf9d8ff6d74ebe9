package org.tahqiq.ui.internal.history;

import org.tahqiq.core.session.PastEdit;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** Goes back and forth in the edits of a desk. */
final class HistoryWalk {

    private HistoryWalk() {}

    /** How many edits are in force. */
    static int position(AnnotationDesk desk) {
        return (int) desk.session().history().stream().filter(PastEdit::inForce).count();
    }

    /**
     * Undoes and redoes until as many edits are in force.
     *
     * @param edits how many, from the first one; as near as can be if a step is refused
     */
    static void go(AnnotationDesk desk, int edits) {
        int before = -1;
        int now = position(desk);
        while (now != edits && now != before) {
            before = now;
            if (now > edits) {
                desk.undo();
            } else {
                desk.redo();
            }
            now = position(desk);
        }
    }
}
