package org.tahqiq.ui.internal.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.core.text.Direction;
import org.tahqiq.ui.internal.control.NarrowedList;

/**
 * All keys that work right now; what is picked can be done at once. The platform's own list is no
 * window of its own: arrows move the caret of the editor behind it instead of going through it.
 */
@NonNullByDefault(false)
final class KeyListDialog extends Dialog {

    private static final Point SIZE = new Point(620, 560);
    private static final int NAME = 360;
    private static final int KEYS = 200;

    private final List<KeyInUse> keys;
    private NarrowedList<KeyInUse> list;
    private Optional<KeyInUse> chosen = Optional.empty();

    KeyListDialog(Shell parent, List<KeyInUse> keys) {
        super(parent);
        this.keys = keys;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What is to be done, after the dialog was confirmed. */
    Optional<KeyInUse> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Keys_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        list = new NarrowedList<>(area, SWT.BORDER | SWT.FULL_SELECTION, keys, KeyInUse::matches);
        list.filter().setMessage(Messages.Keys_filter);
        list.list().getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.list().getControl());
        column(Messages.Keys_name, NAME, KeyInUse::name);
        // Keys run from the left, also those that end in a dot.
        String mark = Direction.LEFT_TO_RIGHT_MARK;
        column(Messages.Keys_keys, KEYS, key -> mark + String.join("   ", key.keys()) + mark);
        list.begin(this::okPressed);
        list.filter().setFocus();
        return area;
    }

    private void column(String title, int width, Function<KeyInUse, String> text) {
        TableViewerColumn column = new TableViewerColumn(list.list(), SWT.LEAD);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(key -> text.apply((KeyInUse) key)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Keys_do, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected void okPressed() {
        chosen = list.picked();
        super.okPressed();
    }
}
