package org.tahqiq.ui.internal.problem;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Check_job;
    public static String Fix_accept;
    public static String Fix_delete;
    public static String Fix_fit;
    public static String Fix_reject;
    public static String Fix_swap;
    public static String Fix_tag;
    public static String Marker_location;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
