package org.tahqiq.ui.internal.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Desk_annotations;
    public static String Desk_delete;
    public static String Desk_finish;
    public static String Desk_note;
    public static String Desk_pickFirst;
    public static String Desk_reopen;
    public static String Desk_stillOpen;
    public static String Marking_empty;
    public static String Marking_mark;
    public static String Marking_move;
    public static String Marking_noTags;
    public static String Marking_nothingToRepeat;
    public static String Marking_pickSpan;
    public static String Marking_selectFirst;
    public static String Marking_tag;
    public static String Relating_choose;
    public static String Relating_noHint;
    public static String Relating_noTarget;
    public static String Relating_notPermitted;
    public static String Relating_pickFirst;
    public static String Relating_rejected;
    public static String Relating_relate;
    public static String Suggestions_accept;
    public static String Suggestions_acceptSentence;
    public static String Suggestions_none;
    public static String Suggestions_noneInSentence;
    public static String Suggestions_reject;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
