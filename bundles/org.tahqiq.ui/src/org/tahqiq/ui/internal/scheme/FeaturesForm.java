package org.tahqiq.ui.internal.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.ValueType;

/**
 * The features of a layer: names, types, permitted values, and whether one is required. Those that
 * engines rely on are not to be changed.
 */
@NonNullByDefault(false)
final class FeaturesForm extends LayerListForm<FeatureDefinition> {

    private static final int ANY = 0;
    private static final int OWN = 1;

    private final Text values;

    FeaturesForm(Composite parent, SchemeDraft draft, Runnable changed) {
        super(parent, draft, changed);
        column(Messages.Tag_name, 130);
        column(Messages.Feature_type, 110);
        column(Messages.Feature_values, 200);
        nameIn(
                fields().text(
                                Messages.Tag_name,
                                () -> picked().getName(),
                                text -> picked().setName(text.strip())));
        fields().text(
                        Messages.Tag_english,
                        () -> picked().getLabelEn(),
                        text -> picked().setLabelEn(SchemeDraft.emptyToNull(text)));
        fields().text(
                        Messages.Tag_arabic,
                        () -> picked().getLabelAr(),
                        text -> picked().setLabelAr(SchemeDraft.emptyToNull(text)));
        fields().choice(
                        Messages.Feature_type,
                        () -> Stream.of(ValueType.values()).map(FeaturesForm::name).toList(),
                        () -> picked().getType().getValue(),
                        index -> picked().setType(ValueType.get(index)));
        fields().choice(Messages.Feature_source, this::sources, this::source, this::chooseSource);
        values =
                fields().text(
                                Messages.Feature_list,
                                () -> String.join(", ", draft().values(picked())),
                                this::listValues);
        values.setToolTipText(Messages.Feature_listHint);
        fields().flag(
                        Messages.Feature_required,
                        () -> picked().isRequired(),
                        flag -> picked().setRequired(flag));
    }

    private static String name(ValueType type) {
        return switch (type) {
            case STRING -> Messages.Feature_string;
            case INTEGER -> Messages.Feature_integer;
            case DECIMAL -> Messages.Feature_decimal;
            case BOOLEAN -> Messages.Feature_boolean;
        };
    }

    /** Where the values may come from: anywhere, a list of the feature's own, a layer's tagset. */
    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        sources.add(Messages.Feature_anyValue);
        sources.add(Messages.Feature_ownList);
        sources.addAll(draft().sharedTagsets(picked()));
        return sources;
    }

    private int source() {
        if (picked().getTagset() == null) {
            return ANY;
        }
        return draft().hasOwnValues(picked())
                ? OWN
                : 2 + draft().sharedTagsets(picked()).indexOf(picked().getTagset());
    }

    private void chooseSource(int index) {
        if (index == ANY) {
            draft().takeValues(picked(), null);
        } else if (index == OWN) {
            draft().permit(layer(), picked(), draft().values(picked()));
        } else {
            draft().takeValues(picked(), draft().sharedTagsets(picked()).get(index - 2));
        }
        fields().read();
        afterReading();
    }

    private void listValues(String text) {
        if (source() == OWN) {
            List<String> listed =
                    Stream.of(text.split("[,\u060C]")) // ARABIC COMMA
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
            draft().permit(layer(), picked(), listed);
        }
    }

    @Override
    EList<FeatureDefinition> items() {
        return layer().getFeatures();
    }

    @Override
    void create() {
        draft().addFeature(layer());
    }

    @Override
    void discard(FeatureDefinition feature) {
        draft().removeFeature(layer(), feature);
    }

    @Override
    boolean isOpen() {
        return !layer().isBuiltIn();
    }

    @Override
    void afterReading() {
        values.setEnabled(source() == OWN);
    }

    @Override
    void write(TableItem line, FeatureDefinition feature) {
        String permitted =
                feature.getTagset() == null
                        ? Messages.Feature_anyValue
                        : draft().hasOwnValues(feature)
                                ? String.join(", ", draft().values(feature))
                                : feature.getTagset();
        String type = name(feature.getType());
        line.setText(new String[] {String.valueOf(feature.getName()), type, permitted});
    }
}
