package org.tahqiq.ui.internal.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.session.Recovery;
import org.tahqiq.core.session.SetAside;
import org.tahqiq.ui.internal.language.Counted;

/** What an editor tells the person above the text, with what can be done about it. */
final class EditorNotices {

    private final AnnotationEditor editor;
    private final DeskControl control;
    private @Nullable Notice recovered;

    EditorNotices(AnnotationEditor editor, DeskControl control) {
        this.editor = editor;
        this.control = control;
    }

    /**
     * Says why the set is only to be looked at.
     *
     * @param hasFormer whether the local history holds former states of the set
     */
    void tellTrouble(SetOpening.Opened opened, boolean hasFormer) {
        Notice notice = new Notice(control, opened.sentence());
        if (opened.closed().equals(Optional.of(SetOpening.Closed.DAMAGED)) && hasFormer) {
            notice.addButton(Messages.Opening_history, () -> editor.saved().restoreFormer());
        } else {
            notice.addButton(Messages.Opening_again, editor::reopen);
        }
    }

    /** Says that edits were recovered which had not been saved. */
    void tellRecovery(Recovery recovery) {
        withdrawRecovery();
        Notice notice =
                new Notice(
                        control, Counted.bind(Messages.Editor_recovered, recovery.labels().size()));
        notice.addLastingButton(
                Messages.Editor_forget,
                () -> editor.unsaved().ifPresent(UnsavedEdits::forgetRecovered));
        recovered = notice;
    }

    /** Takes the word about recovered edits back once they are saved, undone, or forgotten. */
    void edited() {
        if (editor.unsaved().filter(UnsavedEdits::hasRecovered).isEmpty()) {
            withdrawRecovery();
        }
    }

    private void withdrawRecovery() {
        Notice shown = recovered;
        recovered = null;
        if (shown != null && !shown.isDisposed()) {
            shown.withdraw();
        }
    }

    /** Says that edits were not made again, and which, and lets the person decide. */
    void tellSetAside(SetAside aside) {
        Notice notice =
                new Notice(
                        control,
                        Counted.bind(
                                Messages.Editor_setAside,
                                aside.labels().size(),
                                EditNames.some(aside.labels()),
                                aside.file()));
        notice.addButton(Messages.Editor_setAsideMake, editor::takeBackSetAside);
        notice.addButton(Messages.Editor_setAsideForget, editor::forgetSetAside);
    }

    /** Offers what a pipeline has found. */
    void offer(String pipeline) {
        Notice notice = new Notice(control, NLS.bind(Messages.Editor_offer, pipeline));
        notice.addButton(Messages.Editor_add, () -> editor.addSuggestions(pipeline));
    }
}
