package org.tahqiq.ui.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Keys_do;
    public static String Keys_filter;
    public static String Keys_keys;
    public static String Keys_name;
    public static String Keys_title;
    public static String Step_decide;
    public static String Step_decide_text;
    public static String Step_do;
    public static String Step_export;
    public static String Step_export_text;
    public static String Step_mark;
    public static String Step_mark_text;
    public static String Step_open;
    public static String Step_open_text;
    public static String Step_run;
    public static String Step_run_text;
    public static String Step_sample;
    public static String Step_sample_text;
    public static String Step_save;
    public static String Step_save_text;
    public static String Topic_compare;
    public static String Topic_firstSession;
    public static String Topic_keys;
    public static String Topic_licences;
    public static String Topic_missing;
    public static String Topic_notice;
    public static String Topic_pipelines;
    public static String Topic_scheme;
    public static String Topic_search;
    public static String Welcome_close;
    public static String Welcome_help;
    public static String Welcome_new;
    public static String Welcome_newWhy;
    public static String Welcome_open;
    public static String Welcome_openWhy;
    public static String Welcome_sample;
    public static String Welcome_sampleWhy;
    public static String Welcome_steps;
    public static String Welcome_stepsWhy;
    public static String Welcome_tab;
    public static String Welcome_title;
    public static String Welcome_what;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
