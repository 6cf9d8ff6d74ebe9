package org.tahqiq.ui.internal.wizard;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Browse;
    public static String Export_annotator;
    public static String Export_bad;
    public static String Export_cancelled;
    public static String Export_chooseFolder;
    public static String Export_description;
    public static String Export_finishedOnly;
    public static String Export_folder;
    public static String Export_good;
    public static String Export_noFolder;
    public static String Export_noReport;
    public static String Export_nothing;
    public static String Export_split;
    public static String Export_title;
    public static String Import_addFiles;
    public static String Import_addFolder;
    public static String Import_annotator;
    public static String Import_cancelled;
    public static String Import_chooseFiles;
    public static String Import_chooseFolder;
    public static String Import_description;
    public static String Import_done;
    public static String Import_encoding;
    public static String Import_files;
    public static String Import_format;
    public static String Import_found;
    public static String Import_noFiles;
    public static String Import_remove;
    public static String Import_title;
    public static String New_absolute;
    public static String New_badName;
    public static String New_chooseFolder;
    public static String New_description;
    public static String New_exists;
    public static String New_folder;
    public static String New_inWorkspace;
    public static String New_name;
    public static String New_preset;
    public static String New_title;
    public static String Open_chooseFolder;
    public static String Page_corpus;
    public static String Page_noCorpus;
    public static String Preview_and;
    public static String Preview_description;
    public static String Preview_first;
    public static String Preview_looking;
    public static String Preview_noProblems;
    public static String Preview_nothing;
    public static String Preview_problems;
    public static String Preview_summary;
    public static String Preview_title;
    public static String Sample_name;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
