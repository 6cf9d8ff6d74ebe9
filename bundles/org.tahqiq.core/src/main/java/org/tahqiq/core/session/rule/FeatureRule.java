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
                                                    Messages.NO_FEATURE.with(
                                                            layer.getName(), entry.getKey())));
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
                    Messages.NO_VALUE.with(
                            value,
                            feature.getName(),
                            switch (feature.getType()) {
                                case STRING -> Messages.TEXT.with();
                                case BOOLEAN -> Messages.TRUE_OR_FALSE.with();
                                case INTEGER -> Messages.WHOLE_NUMBER.with();
                                case DECIMAL -> Messages.NUMBER.with();
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
                    Messages.NOT_IN_TAGSET.with(tagset.get().getName(), feature.getName(), value));
        }
    }
}
