package org.tahqiq.ui.internal.concordance;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Actions_delete;
    public static String Actions_mark;
    public static String Actions_retag;
    public static String Actions_tag;
    public static String Bar_annotator;
    public static String Bar_corpus;
    public static String Bar_exact;
    public static String Bar_form;
    public static String Bar_lemma;
    public static String Bar_light;
    public static String Bar_loose;
    public static String Bar_openOnly;
    public static String Bar_options;
    public static String Bar_pattern;
    public static String Bar_search;
    public static String Bar_stop;
    public static String Bar_tag;
    public static String Bar_term;
    public static String Bar_words;
    public static String Editing_delete;
    public static String Editing_mark;
    public static String Editing_readOnly;
    public static String Editing_retag;
    public static String Kwic_after;
    public static String Kwic_before;
    public static String Kwic_key;
    public static String Kwic_place;
    public static String Terms_chooseTag;
    public static String View_changeJob;
    public static String View_confirm;
    public static String View_confirmTitle;
    public static String View_hits;
    public static String View_job;
    public static String View_notChanged;
    public static String View_problems;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
