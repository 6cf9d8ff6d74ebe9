package org.tahqiq.ui.internal.editor;

import org.eclipse.swt.widgets.Shell;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** The states of an open set that are on disk: its file as it is, and what that was before. */
final class SavedStates {

    private final AnnotationEditor editor;
    private final CorpusStore store;
    private final FormerStates former;

    SavedStates(AnnotationEditor editor, CorpusStore store) {
        this.editor = editor;
        this.store = store;
        this.former = new FormerStates(store.files(), editor.input());
    }

    /** Whether the local history remembers a former state. */
    boolean hasFormer() {
        return !former.all().isEmpty();
    }

    /** Lets the person bring a former state back. */
    void restoreFormer() {
        if (editor.isDirty()) {
            editor.said(Messages.Former_saveFirst, true);
            return;
        }
        try {
            if (former.restoreChosen(shell())) {
                editor.revert();
            }
        } catch (CorpusException e) {
            editor.said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    /** Shows in what the set differs from its file. */
    void compare() {
        try {
            SetView disk = SetOpening.saved(store, editor.input()).view();
            SetView here = editor.desk().map(AnnotationDesk::view).orElse(disk);
            new DifferencesDialog(shell(), here, disk).open();
        } catch (CorpusException e) {
            editor.said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
