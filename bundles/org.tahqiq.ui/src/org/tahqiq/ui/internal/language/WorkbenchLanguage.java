package org.tahqiq.ui.internal.language;

import java.util.Locale;

/**
 * Which of the two languages the workbench speaks: Arabic with {@code -nl ar} or in an Arabic
 * locale, else English.
 */
public final class WorkbenchLanguage {

    /** Arabic with European digits, as most of the Arabic press writes them. */
    public static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

    private WorkbenchLanguage() {}

    /** Whether it is Arabic. */
    public static boolean isArabic() {
        return Locale.getDefault().getLanguage().equals("ar");
    }
}
