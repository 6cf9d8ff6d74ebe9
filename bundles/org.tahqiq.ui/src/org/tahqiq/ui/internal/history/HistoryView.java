package org.tahqiq.ui.internal.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.core.session.PastEdit;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.ui.internal.view.DeskView;

/**
 * The edits made since the active editor was opened, the last one at the top. Activating one goes
 * back, or forth again, to how the set was right after it.
 */
@NonNullByDefault(false)
public final class HistoryView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.history";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private Table table;

    @Override
    protected void createControls(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column(layout, Messages.History_edit, 4);
        column(layout, Messages.History_time, 2);
        table.addListener(SWT.DefaultSelection, event -> go());
        Menu menu = new Menu(table);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.History_go);
        item.addListener(SWT.Selection, event -> go());
        table.setMenu(menu);
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight));
    }

    @Override
    protected void refresh() {
        List<PastEdit> edits =
                new ArrayList<>(desk().map(desk -> desk.session().history()).orElse(List.of()));
        table.removeAll();
        for (int i = edits.size() - 1; i >= 0; i--) {
            PastEdit edit = edits.get(i);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {edit.label(), TIME.format(edit.when())});
            if (!edit.inForce()) {
                item.setForeground(
                        table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
            }
        }
        desk().ifPresent(
                        desk -> {
                            TableItem opened = new TableItem(table, SWT.NONE);
                            opened.setText(Messages.History_opened);
                            table.setSelection(edits.size() - HistoryWalk.position(desk));
                        });
    }

    private void go() {
        int picked = table.getSelectionIndex();
        int edits = table.getItemCount() - 1 - picked;
        if (picked >= 0) {
            desk().ifPresent(desk -> HistoryWalk.go(desk, edits));
        }
    }

    @Override
    public void edited(SessionChange change) {
        refresh();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
