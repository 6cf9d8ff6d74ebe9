package org.tahqiq.ui.internal.propagate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String AddName_added;
    public static String AddName_known;
    public static String AddName_pickSpan;
    public static String AddName_unread;
    public static String Dialog_after;
    public static String Dialog_before;
    public static String Dialog_certain;
    public static String Dialog_document;
    public static String Dialog_mark;
    public static String Dialog_match;
    public static String Dialog_message;
    public static String Dialog_none;
    public static String Dialog_all;
    public static String Dialog_title;
    public static String Propagate_edit;
    public static String Propagate_job;
    public static String Propagate_marking;
    public static String Propagate_none;
    public static String Propagate_passedOver;
    public static String Propagate_pickSpan;
    public static String Propagate_problems;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
