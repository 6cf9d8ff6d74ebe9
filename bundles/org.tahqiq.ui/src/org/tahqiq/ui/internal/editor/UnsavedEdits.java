package org.tahqiq.ui.internal.editor;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.PastEdit;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.language.Counted;

/** The edits of a desk that its file does not have, and forgetting them: never without a word. */
final class UnsavedEdits {

    private final AnnotationDesk desk;
    private final Shell shell;

    UnsavedEdits(AnnotationDesk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    /** Whether recovered edits are in force that have not been saved since. */
    boolean hasRecovered() {
        return session().isDirty() && inForce().stream().anyMatch(PastEdit::recovered);
    }

    /**
     * Undoes the recovered edits, which can be made again. Later edits stand on them and go with
     * them, if the person wants that.
     */
    void forgetRecovered() {
        List<String> later =
                inForce().stream().filter(edit -> !edit.recovered()).map(PastEdit::label).toList();
        if (!later.isEmpty()
                && !isWanted(
                        Counted.bind(Messages.Forget_later, later.size(), EditNames.some(later)))) {
            return;
        }
        int before = inForce().size() + 1;
        while (hasRecovered() && inForce().size() < before) {
            before = inForce().size();
            desk.undo();
        }
    }

    /** Whether the set may be read anew: there is nothing to lose, or the person wants it. */
    boolean mayBeForgotten() {
        int edits = session().unsavedEdits();
        return edits == 0
                || isWanted(
                        Counted.bind(
                                Messages.Forget_unsaved, edits, session().set().getAnnotator()));
    }

    private boolean isWanted(String question) {
        return new MessageDialog(
                                shell,
                                Messages.Forget_title,
                                null,
                                question,
                                MessageDialog.WARNING,
                                1,
                                Messages.Forget_title,
                                Messages.Disk_cancel)
                        .open()
                == 0;
    }

    private List<PastEdit> inForce() {
        return session().history().stream().filter(PastEdit::inForce).toList();
    }

    private DocumentSession session() {
        return desk.session();
    }
}
