package org.tahqiq.ui.internal.scheme;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.ui.internal.control.Choices;

/** Which relations may join what. */
@NonNullByDefault(false)
final class ConstraintsForm extends Composite {

    private final SchemeDraft draft;
    private final Runnable changed;
    private final Composite ends;
    private final Combo sourceLayer;
    private final Combo targetLayer;
    private final Label explanation;
    private final Table table;
    private final Combo tag;
    private final Combo source;
    private final Combo target;
    private Layer layer;

    ConstraintsForm(Composite parent, SchemeDraft draft, Runnable changed) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(5).applyTo(this);
        ends = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(ends);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).applyTo(ends);
        sourceLayer = end(Messages.NewLayer_source);
        targetLayer = end(Messages.NewLayer_target);
        explanation = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(5, 1)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .applyTo(explanation);
        table = new Table(this, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, true).hint(380, 160).applyTo(table);
        column(Messages.Constraint_source);
        column(Messages.Constraint_tag);
        column(Messages.Constraint_target);
        source = combo();
        tag = combo();
        target = combo();
        button(Messages.Constraint_add, this::add);
        button(Messages.Constraint_remove, this::remove);
    }

    private Combo end(String name) {
        new Label(ends, SWT.NONE).setText(name);
        Combo combo = Choices.in(ends);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> join());
        return combo;
    }

    private void column(String title) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        column.setWidth(150);
    }

    private Combo combo() {
        Combo combo = Choices.in(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Shows the constraints of a layer. */
    void show(Layer shown) {
        layer = shown;
        boolean relations = shown.getKind() == LayerKind.RELATION;
        setEnabled(relations && !shown.isBuiltIn());
        explanation.setText(
                relations
                        ? NLS.bind(
                                Messages.Constraint_explanation,
                                name(shown.getSourceLayer()),
                                name(shown.getTargetLayer()))
                        : Messages.Constraint_onlyRelations);
        ends.setVisible(relations);
        fillLayers(sourceLayer, shown.getSourceLayer());
        fillLayers(targetLayer, shown.getTargetLayer());
        fill(tag, shown.getName());
        fill(source, shown.getSourceLayer());
        fill(target, shown.getTargetLayer());
        fill();
        layout(true, true);
    }

    private static String name(String layer) {
        return layer == null ? Messages.Constraint_anyLayer : layer;
    }

    /** Relations join what has a place in the text. */
    private void fillLayers(Combo combo, String picked) {
        combo.removeAll();
        combo.add(Messages.Constraint_anyLayer);
        draft.layers().stream()
                .filter(
                        shown ->
                                shown.getKind() == LayerKind.SPAN
                                        || shown.getKind() == LayerKind.SEGMENT)
                .map(Layer::getName)
                .forEach(combo::add);
        combo.select(picked == null ? 0 : combo.indexOf(picked));
    }

    private void join() {
        draft.join(layer, picked(sourceLayer), picked(targetLayer));
        show(layer);
        changed.run();
    }

    private static String picked(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? null : combo.getText();
    }

    private void fill(Combo combo, String of) {
        List<String> tags =
                draft
                        .scheme()
                        .layer(of)
                        .map(found -> draft.scheme().tags(found))
                        .orElse(List.of())
                        .stream()
                        .map(Tag::getName)
                        .toList();
        combo.setItems(tags.toArray(String[]::new));
        combo.select(0);
    }

    private void fill() {
        table.removeAll();
        for (RelationConstraint constraint : layer.getConstraints()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(
                    new String[] {
                        constraint.getSource(), constraint.getTag(), constraint.getTarget()
                    });
        }
    }

    private void add() {
        if (!tag.getText().isEmpty()
                && !source.getText().isEmpty()
                && !target.getText().isEmpty()) {
            SchemeDraft.addConstraint(layer, tag.getText(), source.getText(), target.getText());
            fill();
            table.setSelection(table.getItemCount() - 1);
            changed.run();
        }
    }

    private void remove() {
        int[] picked = table.getSelectionIndices();
        for (int i = picked.length - 1; i >= 0; i--) {
            layer.getConstraints().remove(picked[i]);
        }
        fill();
        changed.run();
    }
}
