package org.tahqiq.ui.internal.compare;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SelectionDialog;

/** Lets the person choose two annotators, neither more nor fewer. */
@NonNullByDefault(false)
final class TwoAnnotatorsDialog extends SelectionDialog {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;

    private final List<String> annotators;
    private CheckboxTableViewer list;

    /**
     * A dialog that is not open yet.
     *
     * @param first who is chosen already
     */
    TwoAnnotatorsDialog(Shell parent, List<String> annotators, List<String> first) {
        super(parent);
        this.annotators = annotators;
        setTitle(Messages.Compare_title);
        setMessage(Messages.Compare_message);
        setInitialElementSelections(first);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The two, in the order of the list; empty if the person left. */
    List<String> chosen() {
        Object[] result = getResult();
        return result == null ? List.of() : Stream.of(result).map(String::valueOf).toList();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        createMessageArea(area);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, HEIGHT)
                .applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider());
        list.setInput(annotators);
        list.setCheckedElements(getInitialElementSelections().toArray());
        list.addCheckStateListener(event -> enable());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        enable();
    }

    private void enable() {
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setEnabled(list.getCheckedElements().length == 2);
    }

    @Override
    protected void okPressed() {
        setResult(List.of(list.getCheckedElements()));
        super.okPressed();
    }
}
