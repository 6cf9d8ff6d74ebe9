package org.tahqiq.ui.internal.manage;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Delete_both;
    public static String Delete_corpora;
    public static String Delete_corpus;
    public static String Delete_document;
    public static String Delete_documents;
    public static String Delete_failed;
    public static String Delete_files;
    public static String Delete_set;
    public static String Delete_sets;
    public static String Delete_title;
    public static String Refresh_job;
    public static String Rename_corpus;
    public static String Rename_document;
    public static String Rename_empty;
    public static String Rename_failed;
    public static String Rename_pick;
    public static String Rename_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
