package org.tahqiq.core.session;

/** Is told of every change of a session, once an edit, on the session's thread. */
@FunctionalInterface
public interface SessionListener {

    /** Called after the change is in the set and in the journal. */
    void changed(SessionChange change);
}
