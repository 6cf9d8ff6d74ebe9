package org.tahqiq.ui.internal.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Dialog_annotator;
    public static String Dialog_message;
    public static String Dialog_nobody;
    public static String Dialog_pipeline;
    public static String Dialog_taken;
    public static String Dialog_task;
    public static String Dialog_title;
    public static String Dialog_train;
    public static String Dialog_unnamed;
    public static String Error_invented;
    public static String Error_mistaken;
    public static String Error_missed;
    public static String Error_otherEnds;
    public static String Preferences_description;
    public static String Preferences_retrain;
    public static String Report_all;
    public static String Report_confusion;
    public static String Report_count;
    public static String Report_curve;
    public static String Report_documents;
    public static String Report_errors;
    public static String Report_expected;
    public static String Report_f1;
    public static String Report_found;
    public static String Report_learned;
    public static String Report_next;
    public static String Report_place;
    public static String Report_precision;
    public static String Report_recall;
    public static String Report_rules;
    public static String Report_scores;
    public static String Report_tag;
    public static String Report_title;
    public static String Retrain_done;
    public static String Retrain_job;
    public static String Retrain_not;
    public static String Task_entities;
    public static String Task_pos;
    public static String Task_relations;
    public static String Task_segments;
    public static String Train_job;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
