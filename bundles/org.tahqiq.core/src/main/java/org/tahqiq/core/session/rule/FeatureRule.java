package org.tahqiq.core.session.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Tagset;

/**
 * A feature is defined by the layer, and its value is of the feature's type and in its tagset.
 * Whether a required feature is missing is a problem of a finished set, not a reason to refuse an
 * edit.
 */
public final class FeatureRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        Map<String, String> values = draft.getValues();
        if (values == null) {
            return;
        }
        for (Map.Entry<String, String> entry : values.entrySet()) {
            FeatureDefinition feature =
                    layer.getFeatures().stream()
                            .filter(definition -> definition.getName().equals(entry.getKey()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new Refusal(
                                                    "The layer %s has no feature %s."
                                                            .formatted(
                                                                    layer.getName(),
                                                                    entry.getKey())));
            checkType(feature, entry.getValue());
            checkTagset(feature, entry.getValue(), set);
        }
    }

    private static void checkType(FeatureDefinition feature, String value) throws Refusal {
        boolean fits =
                switch (feature.getType()) {
                    case STRING -> true;
                    case BOOLEAN -> value.equals("true") || value.equals("false");
                    case INTEGER -> value.matches("[+-]?[0-9]{1,18}");
                    case DECIMAL -> isDecimal(value);
                };
        if (!fits) {
            throw new Refusal(
                    "\u201c%s\u201d is not a value for %s: it wants %s."
                            .formatted(
                                    value,
                                    feature.getName(),
                                    switch (feature.getType()) {
                                        case STRING -> "text";
                                        case BOOLEAN -> "true or false";
                                        case INTEGER -> "a whole number";
                                        case DECIMAL -> "a number such as 0.5";
                                    }));
        }
    }

    private static boolean isDecimal(String value) {
        try {
            new BigDecimal(value);
            return true;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static void checkTagset(FeatureDefinition feature, String value, SetView set)
            throws Refusal {
        Optional<Tagset> tagset =
                Optional.ofNullable(feature.getTagset()).flatMap(name -> set.scheme().tagset(name));
        if (tagset.isPresent()
                && !tagset.get().isOpen()
                && tagset.get().getTags().stream().noneMatch(tag -> tag.getName().equals(value))) {
            throw new Refusal(
                    "The tagset %s of the feature %s has no value %s."
                            .formatted(tagset.get().getName(), feature.getName(), value));
        }
    }
}
