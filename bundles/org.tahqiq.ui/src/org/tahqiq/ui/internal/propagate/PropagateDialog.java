package org.tahqiq.ui.internal.propagate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.tahqiq.core.search.OtherMentions.Mention;
import org.tahqiq.ui.internal.language.Counted;

/** The list of mentions, each with the words around it; what is checked is marked. */
@NonNullByDefault(false)
final class PropagateDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(900, 560);

    private final Propagation propagation;
    private final List<Mention> mentions;
    private final String remark;
    private CheckboxTableViewer list;
    private List<Mention> chosen = List.of();

    /**
     * A dialog that is not open yet.
     *
     * @param remark what else is to be said; may be empty
     */
    PropagateDialog(Shell parent, Propagation propagation, List<Mention> mentions, String remark) {
        super(parent);
        this.propagation = propagation;
        this.mentions = mentions;
        this.remark = remark;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was checked when the dialog was confirmed. */
    List<Mention> chosen() {
        return chosen;
    }

    @Override
    public void create() {
        super.create();
        getShell().setText(Messages.Dialog_title);
        setTitle(Messages.Dialog_title);
        String message =
                Counted.bind(
                        Messages.Dialog_message,
                        mentions.size(),
                        propagation.covered(),
                        propagation.tag());
        setMessage(remark.isEmpty() ? message : message + " " + remark);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).applyTo(area);
        // Mirrored, whatever the language of the workbench: what stands before is on the right.
        list =
                CheckboxTableViewer.newCheckList(
                        area, SWT.BORDER | SWT.FULL_SELECTION | SWT.RIGHT_TO_LEFT);
        Table table = list.getTable();
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table);
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        column(Messages.Dialog_before, 270, SWT.RIGHT, m -> m.hit().left(), null);
        column(Messages.Dialog_match, 130, SWT.CENTER, m -> m.hit().match(), bold);
        column(Messages.Dialog_after, 270, SWT.LEFT, m -> m.hit().right(), null);
        column(Messages.Dialog_document, 150, SWT.LEFT, m -> m.hit().document(), null);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setInput(mentions);
        check(mentions.stream().filter(Mention::certain));
        list.addCheckStateListener(event -> enableMark());
        button(area, Messages.Dialog_all, () -> check(mentions.stream()));
        button(
                area,
                Messages.Dialog_certain,
                () -> check(mentions.stream().filter(Mention::certain)));
        button(area, Messages.Dialog_none, () -> check(Stream.empty()));
        return area;
    }

    private void column(
            String title, int width, int style, Function<Mention, String> text, Font font) {
        TableViewerColumn column = new TableViewerColumn(list, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(
                new ColumnLabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return text.apply((Mention) element);
                    }

                    @Override
                    public Font getFont(Object element) {
                        return font;
                    }
                });
    }

    private static void button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void check(Stream<Mention> wanted) {
        list.setCheckedElements(wanted.toArray());
        enableMark();
    }

    private void enableMark() {
        Button mark = getButton(IDialogConstants.OK_ID);
        if (mark != null) {
            mark.setEnabled(list.getCheckedElements().length > 0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_mark, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enableMark();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected void okPressed() {
        chosen = Stream.of(list.getCheckedElements()).map(Mention.class::cast).toList();
        super.okPressed();
    }
}
