package org.tahqiq.ui.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Annotation_layer;
    public static String Annotation_note;
    public static String Annotation_noteEdit;
    public static String Annotation_origin;
    public static String Annotation_pick;
    public static String Annotation_score;
    public static String Annotation_setFeature;
    public static String Annotation_status;
    public static String Annotation_tag;
    public static String Annotation_when;
    public static String Guidelines_none;
    public static String Guidelines_open;
    public static String Order_leastSure;
    public static String Order_tag;
    public static String Order_text;
    public static String Outline_filter;
    public static String Outline_heading;
    public static String Relations_source;
    public static String Relations_status;
    public static String Relations_tag;
    public static String Relations_target;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
