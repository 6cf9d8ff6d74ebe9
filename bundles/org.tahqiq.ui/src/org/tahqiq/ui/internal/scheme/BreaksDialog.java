package org.tahqiq.ui.internal.scheme;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tahqiq.core.operation.ChangeScheme;

/** Says which annotations would not fit any more, and asks whether to go on. */
@NonNullByDefault(false)
final class BreaksDialog extends TitleAreaDialog {

    private final List<ChangeScheme.Break> breaks;

    BreaksDialog(Shell parent, List<ChangeScheme.Break> breaks) {
        super(parent);
        this.breaks = breaks;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    public void create() {
        super.create();
        getShell().setText(Messages.Breaks_title);
        setTitle(NLS.bind(Messages.Breaks_count, breaks.size()));
        setMessage(Messages.Breaks_message, IMessageProvider.WARNING);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 260).applyTo(table);
        column(table, Messages.Breaks_document, 140);
        column(table, Messages.Breaks_annotator, 100);
        column(table, Messages.Breaks_sentence, 400);
        table.addListener(
                SWT.SetData,
                event -> {
                    ChangeScheme.Break shown = breaks.get(event.index);
                    ((TableItem) event.item)
                            .setText(
                                    new String[] {
                                        shown.document(), shown.annotator(), shown.sentence()
                                    });
                });
        table.setItemCount(breaks.size());
        return area;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Breaks_back, true);
        createButton(parent, IDialogConstants.OK_ID, Messages.Breaks_apply, false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
