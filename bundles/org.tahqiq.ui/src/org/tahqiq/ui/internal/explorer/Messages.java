package org.tahqiq.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Corpus_documents;
    public static String Corpus_finished;
    public static String Document_finished;
    public static String Set_left;
    public static String Set_suggestions;
    public static String State_finished;
    public static String State_inProgress;
    public static String State_new;
    public static String Welcome_new;
    public static String Welcome_none;
    public static String Welcome_open;
    public static String Welcome_sample;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
