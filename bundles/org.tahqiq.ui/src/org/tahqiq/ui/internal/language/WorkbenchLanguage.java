package org.tahqiq.ui.internal.language;

import java.util.Locale;

/**
 * Which of the two languages the workbench speaks: Arabic with {@code -nl ar} or in an Arabic
 * locale, else English.
 */
public final class WorkbenchLanguage {

    private WorkbenchLanguage() {}

    /** Whether it is Arabic. */
    public static boolean isArabic() {
        return Locale.getDefault().getLanguage().equals("ar");
    }
}
