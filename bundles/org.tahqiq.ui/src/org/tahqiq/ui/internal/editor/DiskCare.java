package org.tahqiq.ui.internal.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tahqiq.ui.internal.editor.SetFiles.News;

/**
 * Looks after the files of an open set whenever the person comes back to it, and before it is
 * saved: a set without unsaved edits is read anew, for one with them the person is asked, and a
 * text that is another one, or gone, closes the set for edits until it is restored.
 */
final class DiskCare {

    private static final int READ_ANEW = 0;
    private static final int OVERWRITE = 1;
    private static final int COMPARE = 2;

    private final AnnotationEditor editor;
    private final DeskControl control;
    private final Shell shell;
    private final Listener activation = event -> look();
    private final IPartListener2 arrival = new Arrival();
    private SetFiles files;
    private News told = News.NONE;
    private boolean asking;
    private @Nullable Notice notice;

    DiskCare(AnnotationEditor editor, DeskControl control) {
        this.editor = editor;
        this.control = control;
        this.shell = control.getShell();
        this.files = new SetFiles(editor.input());
        shell.addListener(SWT.Activate, activation);
        editor.getSite().getPage().addPartListener(arrival);
        control.addDisposeListener(event -> stop());
    }

    private void stop() {
        shell.removeListener(SWT.Activate, activation);
        editor.getSite().getPage().removePartListener(arrival);
    }

    /** The files are about to be read. */
    void reading() {
        files = new SetFiles(editor.input());
        withdraw();
    }

    /** The set was written by this editor. */
    void saved() {
        files.acceptSet();
        withdraw();
    }

    /** Sees whether something has changed, and does or offers what is to be done about it. */
    void look() {
        if (asking || !editor.getSite().getPage().isPartVisible(editor)) {
            return;
        }
        News news = files.news();
        if (news == told) {
            return;
        }
        withdraw();
        if (news == News.SET_CHANGED && !editor.isDirty()) {
            editor.revert();
            editor.said(Messages.Disk_readAnew, false);
            return;
        }
        told = news;
        switch (news) {
            case SET_CHANGED -> offerBoth();
            case SET_GONE -> offerToKeep();
            case TEXT_CHANGED -> lookOnly(Messages.Disk_textChanged, Messages.Disk_textRefusal);
            case TEXT_GONE -> lookOnly(Messages.Disk_textGone, Messages.Disk_textGoneRefusal);
            case NONE -> editor.said("", false);
        }
    }

    /**
     * Whether the set may be written now; asks where that would overwrite what another program has
     * written.
     */
    boolean maySave() {
        News news = files.newsBeforeSaving();
        if (news == News.NONE || news == News.TEXT_CHANGED) {
            // The store itself refuses to save for another text, with the sentence that says so.
            return true;
        }
        if (news == News.TEXT_GONE) {
            look();
            editor.said(Messages.Disk_textGoneRefusal, true);
            return false;
        }
        if (asking) {
            return false;
        }
        asking = true;
        try {
            return news == News.SET_CHANGED ? maySaveOverChange() : maySaveAgain();
        } finally {
            asking = false;
        }
    }

    private boolean maySaveOverChange() {
        int answer =
                ask(
                        Messages.Disk_changed,
                        Messages.Disk_reload,
                        Messages.Disk_overwrite,
                        Messages.Disk_compare,
                        Messages.Disk_cancel);
        if (answer == READ_ANEW) {
            editor.revert();
        } else if (answer == COMPARE) {
            editor.saved().compare();
        }
        return answer == OVERWRITE;
    }

    private boolean maySaveAgain() {
        return ask(Messages.Disk_gone, Messages.Disk_saveAgain, Messages.Disk_cancel) == 0;
    }

    private int ask(String question, String... answers) {
        return new MessageDialog(
                        shell,
                        Messages.Disk_title,
                        null,
                        NLS.bind(question, editor.input().annotator()),
                        MessageDialog.WARNING,
                        answers.length - 1,
                        answers)
                .open();
    }

    private void offerBoth() {
        Notice offer = tell(NLS.bind(Messages.Disk_changed, editor.input().annotator()));
        offer.addButton(Messages.Disk_reload, editor::revert);
        offer.addButton(Messages.Disk_overwrite, this::overwrite);
        offer.addLastingButton(Messages.Disk_compare, () -> editor.saved().compare());
    }

    private void offerToKeep() {
        Notice offer = tell(NLS.bind(Messages.Disk_gone, editor.input().annotator()));
        offer.addButton(Messages.Disk_saveAgain, this::overwrite);
    }

    private void lookOnly(String sentence, String refusal) {
        tell(NLS.bind(sentence, editor.input().document()));
        editor.setRefusal(Optional.of(refusal));
    }

    /** The person was shown what this is about. */
    private void overwrite() {
        files.acceptSet();
        editor.save();
    }

    private Notice tell(String sentence) {
        Notice made = new Notice(control, sentence);
        notice = made;
        return made;
    }

    private void withdraw() {
        Notice shown = notice;
        if (shown != null && !shown.isDisposed()) {
            shown.withdraw();
        }
        if (told == News.TEXT_CHANGED || told == News.TEXT_GONE) {
            editor.setRefusal(Optional.empty());
        }
        notice = null;
        told = News.NONE;
    }

    /** Coming to the editor from another part. */
    private final class Arrival implements IPartListener2 {

        @Override
        public void partActivated(@Nullable IWorkbenchPartReference part) {
            if (part != null && part.getPart(false) == editor) {
                look();
            }
        }
    }
}
