package org.tahqiq.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.session.Recovery;
import org.tahqiq.core.session.SetAside;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** What an editor tells the person above the text, with what can be done about it. */
final class EditorNotices {

    /** Names of edits that are told; more would not be read. */
    private static final int NAMED = 3;

    /** ARABIC COMMA and a space. */
    private static final String ARABIC_COMMA = "\u060C ";

    private final AnnotationEditor editor;
    private final DeskControl control;

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
        Notice notice =
                new Notice(
                        control, Counted.bind(Messages.Editor_recovered, recovery.labels().size()));
        notice.addButton(Messages.Editor_forget, editor::revert);
    }

    /** Says that edits were not made again, and which, and lets the person decide. */
    void tellSetAside(SetAside aside) {
        List<String> names = aside.labels().stream().distinct().toList();
        String some =
                String.join(
                        WorkbenchLanguage.isArabic() ? ARABIC_COMMA : ", ",
                        names.subList(0, Math.min(NAMED, names.size())));
        Notice notice =
                new Notice(
                        control,
                        Counted.bind(
                                Messages.Editor_setAside,
                                aside.labels().size(),
                                names.size() > NAMED ? some + " \u2026" : some,
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
