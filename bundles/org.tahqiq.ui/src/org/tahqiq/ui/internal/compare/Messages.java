package org.tahqiq.ui.internal.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Compare_message;
    public static String Compare_onlyOne;
    public static String Compare_pick;
    public static String Compare_title;
    public static String Comparison_decision;
    public static String Comparison_figures;
    public static String Comparison_kind;
    public static String Comparison_layer;
    public static String Comparison_none;
    public static String Comparison_pickFirst;
    public static String Comparison_summary;
    public static String Decision_both;
    public static String Decision_neither;
    public static String Decision_one;
    public static String Kind_bounds;
    public static String Kind_only;
    public static String Kind_tag;
    public static String Kind_values;
    public static String Take_both;
    public static String Take_one;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
