package org.tahqiq.ui.internal.concordance;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/**
 * A tag of a layer, to be chosen from a list.
 *
 * @param label what the tag is called in the language of the workbench
 */
record TagChoice(String layer, String tag, String label) {

    /** The tags of all layers of a scheme, layer by layer. */
    static List<TagChoice> all(Scheme scheme) {
        List<TagChoice> choices = new ArrayList<>();
        scheme.layers().forEach(layer -> add(layer, scheme, choices));
        return List.copyOf(choices);
    }

    /** The tags that a stretch of text can be given. */
    static List<TagChoice> ofSpans(Scheme scheme) {
        List<TagChoice> choices = new ArrayList<>();
        scheme.layers().stream()
                .filter(layer -> layer.getKind() == LayerKind.SPAN)
                .forEach(layer -> add(layer, scheme, choices));
        return List.copyOf(choices);
    }

    private static void add(Layer layer, Scheme scheme, List<TagChoice> choices) {
        boolean arabic = WorkbenchLanguage.isArabic();
        for (Tag tag : scheme.tags(layer)) {
            String label = arabic ? tag.getLabelAr() : tag.getLabelEn();
            choices.add(new TagChoice(layer.getName(), tag.getName(), label == null ? "" : label));
        }
    }

    /** How {@link SearchTerms} writes it. */
    String term() {
        return layer + "/" + tag;
    }

    /** How a list shows it. */
    String shown() {
        return label.isEmpty()
                ? "%s \u203A %s".formatted(layer, tag)
                : "%s \u203A %s \u2013 %s".formatted(layer, tag, label);
    }
}
