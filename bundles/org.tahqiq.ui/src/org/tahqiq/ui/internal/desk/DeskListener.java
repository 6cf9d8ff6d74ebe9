package org.tahqiq.ui.internal.desk;

import org.tahqiq.core.session.SessionChange;

/** Is told what happens at a desk, on the thread of the screen. */
public interface DeskListener {

    /** The scene is another one: something was picked, selected or edited. */
    default void sceneChanged() {}

    /** The set was edited; the scene is up to date already. */
    default void edited(SessionChange change) {}

    /** The set was closed for edits, or opened for them again. */
    default void closedOrOpened() {}

    /**
     * There is something to tell the person.
     *
     * @param refusal whether something was not done
     */
    default void said(String sentence, boolean refusal) {}
}
