package org.tahqiq.ui.internal.pipeline;

import java.util.Locale;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;

/** What engines and their parameters are called in the language of the workbench. */
final class EngineNames {

    private EngineNames() {}

    static String label(EngineDescriptor engine) {
        return isArabic() ? engine.labelAr() : engine.labelEn();
    }

    static String description(EngineDescriptor engine) {
        return isArabic() ? engine.descriptionAr() : engine.descriptionEn();
    }

    static String description(EngineParameter parameter) {
        return isArabic() ? parameter.descriptionAr() : parameter.descriptionEn();
    }

    private static boolean isArabic() {
        return Locale.getDefault().getLanguage().equals("ar");
    }
}
