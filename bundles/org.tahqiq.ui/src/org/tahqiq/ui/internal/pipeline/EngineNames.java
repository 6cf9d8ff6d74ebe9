package org.tahqiq.ui.internal.pipeline;

import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** What engines and their parameters are called in the language of the workbench. */
final class EngineNames {

    private EngineNames() {}

    static String label(EngineDescriptor engine) {
        return WorkbenchLanguage.isArabic() ? engine.labelAr() : engine.labelEn();
    }

    static String description(EngineDescriptor engine) {
        return WorkbenchLanguage.isArabic() ? engine.descriptionAr() : engine.descriptionEn();
    }

    /** What a parameter is for; its name is made for files. */
    static String description(EngineParameter parameter) {
        return WorkbenchLanguage.isArabic() ? parameter.descriptionAr() : parameter.descriptionEn();
    }
}
