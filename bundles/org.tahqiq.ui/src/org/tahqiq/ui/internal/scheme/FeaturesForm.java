package org.tahqiq.ui.internal.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.ValueType;
import org.tahqiq.ui.internal.control.ListButtons;

/** The features of a layer: names, types, permitted values, and whether one is required. */
@NonNullByDefault(false)
final class FeaturesForm extends Composite {

    private static final int ANY = 0;
    private static final int OWN = 1;

    private final SchemeDraft draft;
    private final Runnable changed;
    private final Table table;
    private final ListButtons buttons;
    private final Composite details;
    private final Fields fields;
    private final Text name;
    private final Text values;
    private Layer layer;
    private FeatureDefinition feature;

    FeaturesForm(Composite parent, SchemeDraft draft, Runnable changed) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(this);
        table = new Table(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 160).applyTo(table);
        column(Messages.Tag_name, 130);
        column(Messages.Feature_type, 110);
        column(Messages.Feature_values, 200);
        table.addListener(SWT.Selection, event -> showFeature());
        buttons =
                new ListButtons(
                        this, table, Fields.listButtons(), this::add, this::remove, this::move);
        details = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(details);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(details);
        fields = new Fields(details, this::featureChanged);
        name =
                fields.text(
                        Messages.Tag_name,
                        () -> feature.getName(),
                        text -> feature.setName(text.strip()));
        fields.text(
                Messages.Tag_english,
                () -> feature.getLabelEn(),
                text -> feature.setLabelEn(SchemeDraft.emptyToNull(text)));
        fields.text(
                Messages.Tag_arabic,
                () -> feature.getLabelAr(),
                text -> feature.setLabelAr(SchemeDraft.emptyToNull(text)));
        fields.choice(
                Messages.Feature_type,
                () -> Stream.of(ValueType.values()).map(FeaturesForm::name).toList(),
                () -> feature.getType().getValue(),
                index -> feature.setType(ValueType.get(index)));
        fields.choice(Messages.Feature_source, this::sources, this::source, this::chooseSource);
        values =
                fields.text(
                        Messages.Feature_list,
                        () -> String.join(", ", draft.values(feature)),
                        this::listValues);
        values.setToolTipText(Messages.Feature_listHint);
        fields.flag(
                Messages.Feature_required,
                () -> feature.isRequired(),
                flag -> feature.setRequired(flag));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        column.setWidth(width);
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
        sources.addAll(draft.sharedTagsets(feature));
        return sources;
    }

    private int source() {
        if (feature.getTagset() == null) {
            return ANY;
        }
        return draft.hasOwnValues(feature)
                ? OWN
                : 2 + draft.sharedTagsets(feature).indexOf(feature.getTagset());
    }

    private void chooseSource(int index) {
        if (index == ANY) {
            draft.takeValues(feature, null);
        } else if (index == OWN) {
            draft.permit(layer, feature, draft.values(feature));
        } else {
            draft.takeValues(feature, draft.sharedTagsets(feature).get(index - 2));
        }
        fields.read();
        values.setEnabled(source() == OWN);
    }

    private void listValues(String text) {
        if (source() == OWN) {
            List<String> listed =
                    Stream.of(text.split("[,\u060C]")) // ARABIC COMMA
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
            draft.permit(layer, feature, listed);
        }
    }

    /** Shows the features of a layer; what engines rely on is not to be changed. */
    void show(Layer shown) {
        layer = shown;
        setEnabled(!shown.isBuiltIn());
        fill(0);
    }

    private void fill(int picked) {
        table.removeAll();
        layer.getFeatures().forEach(shown -> write(new TableItem(table, SWT.NONE), shown));
        table.setSelection(Math.min(picked, table.getItemCount() - 1));
        showFeature();
    }

    private void write(TableItem item, FeatureDefinition shown) {
        String permitted =
                shown.getTagset() == null
                        ? Messages.Feature_anyValue
                        : draft.hasOwnValues(shown)
                                ? String.join(", ", draft.values(shown))
                                : shown.getTagset();
        String type = name(shown.getType());
        item.setText(new String[] {String.valueOf(shown.getName()), type, permitted});
    }

    private void showFeature() {
        int index = table.getSelectionIndex();
        details.setVisible(index >= 0);
        buttons.enable(!layer.isBuiltIn(), index >= 0 && !layer.isBuiltIn());
        if (index >= 0) {
            feature = layer.getFeatures().get(index);
            fields.read();
            values.setEnabled(source() == OWN);
        }
    }

    private void featureChanged() {
        write(table.getItem(table.getSelectionIndex()), feature);
        changed.run();
    }

    private void add() {
        draft.addFeature(layer);
        fill(layer.getFeatures().size() - 1);
        name.setFocus();
        name.selectAll();
        changed.run();
    }

    private void remove() {
        int index = table.getSelectionIndex();
        draft.removeFeature(layer, layer.getFeatures().get(index));
        fill(index);
        changed.run();
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (to >= 0 && to < table.getItemCount()) {
            layer.getFeatures().move(to, from);
            fill(to);
            changed.run();
        }
    }
}
