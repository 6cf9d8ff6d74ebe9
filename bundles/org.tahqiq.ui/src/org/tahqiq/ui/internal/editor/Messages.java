package org.tahqiq.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Caret_down;
    public static String Caret_left;
    public static String Caret_lineEnd;
    public static String Caret_lineStart;
    public static String Caret_nextAnnotation;
    public static String Caret_nextCharacter;
    public static String Caret_nextSegment;
    public static String Caret_nextSentence;
    public static String Caret_nextWord;
    public static String Caret_pageDown;
    public static String Caret_pageUp;
    public static String Caret_previousAnnotation;
    public static String Caret_previousCharacter;
    public static String Caret_previousSegment;
    public static String Caret_previousSentence;
    public static String Caret_previousWord;
    public static String Caret_right;
    public static String Caret_textEnd;
    public static String Caret_textStart;
    public static String Caret_up;
    public static String Caret_wordLeft;
    public static String Caret_wordRight;
    public static String Differences_disk;
    public static String Differences_here;
    public static String Differences_layer;
    public static String Differences_summary;
    public static String Differences_title;
    public static String Disk_cancel;
    public static String Disk_changed;
    public static String Disk_compare;
    public static String Disk_gone;
    public static String Disk_overwrite;
    public static String Disk_readAnew;
    public static String Disk_reload;
    public static String Disk_saveAgain;
    public static String Disk_textChanged;
    public static String Disk_textGone;
    public static String Disk_textGoneRefusal;
    public static String Disk_textRefusal;
    public static String Disk_title;
    public static String Editor_add;
    public static String Editor_finished;
    public static String Editor_forget;
    public static String Editor_inProgress;
    public static String Editor_new;
    public static String Editor_offer;
    public static String Editor_progress;
    public static String Editor_readOnly;
    public static String Editor_recovered;
    public static String Editor_setAside;
    public static String Editor_setAsideForget;
    public static String Editor_setAsideMake;
    public static String Editor_wrongInput;
    public static String Font_missing;
    public static String Forget_later;
    public static String Forget_title;
    public static String Forget_unsaved;
    public static String Former_failed;
    public static String Former_message;
    public static String Former_saveFirst;
    public static String Former_title;
    public static String Hover_from;
    public static String Input_toolTip;
    public static String Intake_add;
    public static String Note_prompt;
    public static String Note_title;
    public static String Notice_dismiss;
    public static String Open_as;
    public static String Open_copy;
    public static String Open_description;
    public static String Open_empty;
    public static String Open_isPipeline;
    public static String Open_title;
    public static String Opening_again;
    public static String Opening_history;
    public static String Opening_inUse;
    public static String Opening_machines;
    public static String Progress_hourly;
    public static String Progress_hours;
    public static String Progress_minutes;
    public static String Redo;
    public static String Redo_named;
    public static String Status_accepted;
    public static String Status_corrected;
    public static String Status_manual;
    public static String Status_rejected;
    public static String Status_suggested;
    public static String TagPopup_filter;
    public static String Undo;
    public static String Undo_named;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
