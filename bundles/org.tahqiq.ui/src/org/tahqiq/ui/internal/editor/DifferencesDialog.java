package org.tahqiq.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.diff.SetDiff;
import org.tahqiq.core.session.SetView;
import org.tahqiq.ui.internal.compare.AnnotationLine;

/** In what an open set differs from its file: one difference a row, to be looked at. */
@NonNullByDefault(false)
final class DifferencesDialog extends Dialog {

    private final SetView here;
    private final SetView disk;

    DifferencesDialog(Shell parent, SetView here, SetView disk) {
        super(parent);
        this.here = here;
        this.disk = disk;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Differences_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        SetDiff.Report report = SetDiff.of(here, disk, SetDiff.layers(here));
        Label summary = new Label(outer, SWT.WRAP);
        summary.setText(
                NLS.bind(Messages.Differences_summary, report.differences().size(), report.same()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 320).applyTo(area);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        Table table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        addColumn(table, columns, Messages.Differences_layer, 1);
        addColumn(table, columns, Messages.Differences_here, 3);
        addColumn(table, columns, Messages.Differences_disk, 3);
        table.addListener(
                SWT.SetData,
                event -> fill((TableItem) event.item, report.differences().get(event.index)));
        table.setItemCount(report.differences().size());
        return outer;
    }

    private static void addColumn(
            Table table, TableColumnLayout columns, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        columns.setColumnData(column, new ColumnWeightData(weight));
    }

    private void fill(TableItem item, Difference difference) {
        item.setText(
                new String[] {
                    difference.layer(),
                    AnnotationLine.of(difference.left(), here),
                    AnnotationLine.of(difference.right(), disk)
                });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
