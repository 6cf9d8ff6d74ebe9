package org.tahqiq.ui.internal.view;

import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** What features are called in the language of the workbench. */
final class Labels {

    private Labels() {}

    static String of(FeatureDefinition feature) {
        boolean arabic = WorkbenchLanguage.isArabic();
        String label = arabic ? feature.getLabelAr() : feature.getLabelEn();
        return label == null ? String.valueOf(feature.getName()) : label;
    }
}
