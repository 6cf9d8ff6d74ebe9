package org.tahqiq.ui.internal.control;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A list below a field that narrows it. Up and Down go through the list while the field keeps the
 * keys; one row is always picked, if there is any.
 *
 * @param <T> what stands in the rows
 */
@NonNullByDefault(false)
public final class NarrowedList<T> {

    private static final int PAGE = 10;

    private final Text filter;
    private final TableViewer list;
    private final List<T> all;
    private final BiPredicate<T, String> matches;

    /**
     * A field and a list, one below the other. Whoever makes them says how rows are shown, and then
     * {@linkplain #begin begins}.
     *
     * @param style of the list
     * @param matches whether a row stays when something was typed
     */
    public NarrowedList(Composite parent, int style, List<T> all, BiPredicate<T, String> matches) {
        this.all = all;
        this.matches = matches;
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list = new TableViewer(parent, style | SWT.SINGLE | SWT.V_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
    }

    /**
     * Shows all rows.
     *
     * @param chosen what Enter in the field and a double click in the list do
     */
    public void begin(Runnable chosen) {
        narrow();
        filter.addModifyListener(event -> narrow());
        filter.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        filter.addListener(SWT.DefaultSelection, event -> chosen.run());
        list.addDoubleClickListener(event -> chosen.run());
    }

    /** The field. */
    public Text filter() {
        return filter;
    }

    /** The list. */
    public TableViewer list() {
        return list;
    }

    /** What the picked row holds; empty: there is no row. */
    public Optional<T> picked() {
        int index = list.getTable().getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(shown().get(index));
    }

    private List<T> shown() {
        String typed = filter.getText();
        return all.stream().filter(each -> matches.test(each, typed)).toList();
    }

    private void narrow() {
        list.setInput(shown());
        pick(0);
    }

    private void pick(int index) {
        Object row = list.getElementAt(index);
        if (row != null) {
            list.setSelection(new StructuredSelection(row), true);
        }
    }

    private void keyPressed(KeyEvent event) {
        int index = list.getTable().getSelectionIndex();
        int last = list.getTable().getItemCount() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> pick(Math.min(index + 1, last));
            case SWT.ARROW_UP -> pick(Math.max(index - 1, 0));
            case SWT.PAGE_DOWN -> pick(Math.min(index + PAGE, last));
            case SWT.PAGE_UP -> pick(Math.max(index - PAGE, 0));
            default -> {
                return;
            }
        }
        event.doit = false;
    }
}
