package org.tahqiq.core.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one edit, undo or redo did to a set.
 *
 * @param label the name of the edit as shown in the menu
 * @param cause how it came about
 * @param added ids of annotations that are new
 * @param removed ids of annotations that are gone
 * @param changed ids of annotations that differ from before
 * @param stateChanged whether the state of the set differs
 */
public record SessionChange(
        String label,
        Cause cause,
        Set<String> added,
        Set<String> removed,
        Set<String> changed,
        boolean stateChanged) {

    /** How a change came about. */
    public enum Cause {
        /** Somebody asked for it. */
        EDIT,
        /** An edit was taken back. */
        UNDO,
        /** An edit that had been taken back was made again. */
        REDO
    }

    /** Copies the sets, so that a change stays what it was. */
    public SessionChange {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
        changed = Set.copyOf(changed);
    }

    /** What the smallest parts of an edit come to. */
    static SessionChange of(String label, Cause cause, List<Change> changes) {
        Set<String> added = new LinkedHashSet<>();
        Set<String> removed = new LinkedHashSet<>();
        Set<String> changed = new LinkedHashSet<>();
        boolean state = false;
        for (Change change : changes) {
            if (change instanceof Change.OfAnnotation annotation) {
                Set<String> ids =
                        annotation.before() == null
                                ? added
                                : annotation.after() == null ? removed : changed;
                ids.add(annotation.id());
            } else if (change instanceof Change.OfState) {
                state = true;
            }
        }
        return new SessionChange(label, cause, added, removed, changed, state);
    }
}
