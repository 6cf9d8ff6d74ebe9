package org.tahqiq.ui.internal.tell;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says a sentence, and below it further ones that can be read at leisure and copied. */
@NonNullByDefault(false)
final class SentenceDialog extends MessageDialog {

    private final List<String> further;

    /**
     * A dialog that is not open yet.
     *
     * @param kind of the dialog, as {@link MessageDialog} has them
     */
    SentenceDialog(Shell parent, int kind, String title, String sentence, List<String> further) {
        super(parent, title, null, sentence, kind, 0, IDialogConstants.OK_LABEL);
        this.further = further;
        setShellStyle(getShellStyle() | (further.isEmpty() ? 0 : SWT.RESIZE));
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (further.isEmpty()) {
            return null;
        }
        Text text =
                new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(String.join("\n", further));
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 140).applyTo(text);
        return text;
    }
}
