package org.tahqiq.ui.internal.view;

import java.util.Locale;
import org.tahqiq.model.annotation.FeatureDefinition;

/** What features are called in the language of the workbench. */
final class Labels {

    private Labels() {}

    static String of(FeatureDefinition feature) {
        boolean arabic = Locale.getDefault().getLanguage().equals("ar");
        String label = arabic ? feature.getLabelAr() : feature.getLabelEn();
        return label == null ? String.valueOf(feature.getName()) : label;
    }
}
