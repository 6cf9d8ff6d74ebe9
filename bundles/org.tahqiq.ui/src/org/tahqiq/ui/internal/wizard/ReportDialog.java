package org.tahqiq.ui.internal.wizard;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows a report that can be read at leisure. */
@NonNullByDefault(false)
final class ReportDialog extends TitleAreaDialog {

    private final String title;
    private final String message;
    private final String report;

    ReportDialog(Shell parent, String title, String message, String report) {
        super(parent);
        this.title = title;
        this.message = message;
        this.report = report;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    public void create() {
        super.create();
        getShell().setText(title);
        setTitle(title);
        setMessage(message);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ReportArea page = new ReportArea(area, report);
        GridDataFactory.fillDefaults().grab(true, true).hint(660, 360).applyTo(page);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
