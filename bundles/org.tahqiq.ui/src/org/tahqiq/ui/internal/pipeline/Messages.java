package org.tahqiq.ui.internal.pipeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Choice_message;
    public static String Choice_title;
    public static String Dialog_add;
    public static String Dialog_copy;
    public static String Dialog_down;
    public static String Dialog_message;
    public static String Dialog_name;
    public static String Dialog_nameTitle;
    public static String Dialog_new;
    public static String Dialog_remove;
    public static String Dialog_removePipeline;
    public static String Dialog_save;
    public static String Dialog_sound;
    public static String Dialog_title;
    public static String Dialog_up;
    public static String Dialog_wrong;
    public static String Draft_nameOfAnnotator;
    public static String Draft_nameTaken;
    public static String Form_browse;
    public static String Form_chooseFile;
    public static String Form_licence;
    public static String Form_pick;
    public static String Form_reads;
    public static String Form_unknown;
    public static String Form_writes;
    public static String Log_begin;
    public static String Log_cancelled;
    public static String Log_clear;
    public static String Log_end;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
