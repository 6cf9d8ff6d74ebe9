package org.tahqiq.ui.internal.statistics;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String By_document;
    public static String By_status;
    public static String By_tag;
    public static String Counts_noTag;
    public static String Statistics_again;
    public static String Statistics_job;
    public static String Statistics_open;
    public static String Statistics_noUnits;
    public static String Statistics_summary;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
