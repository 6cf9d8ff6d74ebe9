package org.tahqiq.ui.internal.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Choice_message;
    public static String Choice_none;
    public static String Choice_title;
    public static String Run_failed;
    public static String Run_job;
    public static String Run_pickCorpus;
    public static String Run_pickFirst;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
