package org.tahqiq.ui.internal.compare;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.core.curation.Decision;
import org.tahqiq.core.diff.Difference;

/** The differences in text order, with what was decided. */
@NonNullByDefault(false)
final class DifferenceTable {

    private final Table table;
    private final TableColumn left;
    private final TableColumn right;
    private List<Comparison.Row> rows = List.of();
    private List<Decision> decisions = List.of();

    /**
     * An empty table.
     *
     * @param picked called when a difference is picked
     * @param opened called when a difference is opened, by Enter or a double click
     */
    DifferenceTable(Composite parent, Runnable picked, Runnable opened) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column(layout, Messages.Comparison_kind, 2);
        column(layout, Messages.Comparison_layer, 2);
        left = column(layout, "", 4);
        right = column(layout, "", 4);
        column(layout, Messages.Comparison_decision, 2);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> picked.run());
        table.addListener(SWT.DefaultSelection, event -> opened.run());
    }

    private TableColumn column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight));
        return column;
    }

    /** Shows other differences; the picked one stays picked by its number. */
    void show(Comparison comparison, List<Comparison.Row> newRows, List<Decision> newDecisions) {
        int picked = table.getSelectionIndex();
        left.setText(comparison.left());
        right.setText(comparison.right());
        rows = newRows;
        decisions = newDecisions;
        table.setItemCount(rows.size());
        table.clearAll();
        if (picked >= 0 && !rows.isEmpty()) {
            table.setSelection(Math.min(picked, rows.size() - 1));
        }
    }

    private void fill(TableItem item, int index) {
        Comparison.Row row = rows.get(index);
        item.setText(
                new String[] {
                    name(row.difference().kind()),
                    row.difference().layer(),
                    row.left(),
                    row.right(),
                    name(decisions.get(index))
                });
    }

    private static String name(Difference.Kind kind) {
        return switch (kind) {
            case ONLY_LEFT, ONLY_RIGHT -> Messages.Kind_only;
            case TAG -> Messages.Kind_tag;
            case BOUNDS -> Messages.Kind_bounds;
            case VALUES -> Messages.Kind_values;
        };
    }

    private String name(Decision decision) {
        return switch (decision) {
            case OPEN -> "";
            case LEFT -> NLS.bind(Messages.Decision_one, left.getText());
            case RIGHT -> NLS.bind(Messages.Decision_one, right.getText());
            case BOTH -> Messages.Decision_both;
            case NEITHER -> Messages.Decision_neither;
        };
    }

    /** The number of the picked difference, from 0; empty: none is. */
    OptionalInt picked() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Picks a difference by its number, from 0. */
    void pick(int index) {
        table.setSelection(index);
        table.showSelection();
    }

    void setFocus() {
        table.setFocus();
    }
}
