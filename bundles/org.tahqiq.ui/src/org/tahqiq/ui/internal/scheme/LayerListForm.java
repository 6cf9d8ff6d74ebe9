package org.tahqiq.ui.internal.scheme;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.ui.internal.control.ListButtons;

/**
 * A list of what belongs to a layer, with buttons that add, remove and move, and below it the
 * fields of what is picked.
 *
 * @param <T> what is listed
 */
@NonNullByDefault(false)
abstract class LayerListForm<T> extends Composite {

    private final SchemeDraft draft;
    private final Runnable changed;
    private final Table table;
    private final ListButtons buttons;
    private final Composite details;
    private final Fields fields;
    private Text name;
    private Layer layer;
    private T picked;

    LayerListForm(Composite parent, SchemeDraft draft, Runnable changed) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(this);
        table = new Table(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 160).applyTo(table);
        table.addListener(SWT.Selection, event -> showPicked());
        buttons =
                new ListButtons(
                        this, table, Fields.listButtons(), this::add, this::remove, this::move);
        details = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(details);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(details);
        fields = new Fields(details, this::pickedChanged);
    }

    /** Adds a column, in a form's constructor. */
    final void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        column.setWidth(width);
    }

    /** The fields of what is picked, to be added to in a form's constructor. */
    final Fields fields() {
        return fields;
    }

    /** Says which field is that of the name, where a new item is begun. */
    final void nameIn(Text field) {
        name = field;
    }

    final SchemeDraft draft() {
        return draft;
    }

    final Layer layer() {
        return layer;
    }

    final T picked() {
        return picked;
    }

    /** What is listed of the layer; not null. */
    abstract EList<T> items();

    /** Adds an item to the layer, as the last one. */
    abstract void create();

    /** Takes an item from the layer. */
    abstract void discard(T item);

    /** Shows an item in its line. */
    abstract void write(TableItem line, T item);

    /** Whether the items of the layer can be changed. */
    abstract boolean isOpen();

    /** To be overridden where fields depend on each other. */
    void afterReading() {}

    /** Shows what belongs to a layer. */
    final void show(Layer shown) {
        layer = shown;
        setEnabled(isOpen());
        fill(0);
    }

    private void fill(int index) {
        table.removeAll();
        List<T> items = items();
        items.forEach(item -> write(new TableItem(table, SWT.NONE), item));
        table.setSelection(Math.min(index, items.size() - 1));
        showPicked();
    }

    private void showPicked() {
        int index = table.getSelectionIndex();
        details.setVisible(index >= 0);
        buttons.enable(isOpen(), index >= 0 && isOpen());
        if (index >= 0) {
            picked = items().get(index);
            fields.read();
            afterReading();
        }
    }

    private void pickedChanged() {
        write(table.getItem(table.getSelectionIndex()), picked);
        changed.run();
    }

    private void add() {
        create();
        fill(items().size() - 1);
        name.setFocus();
        name.selectAll();
        changed.run();
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            discard(items().get(index));
            fill(index);
            changed.run();
        }
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < table.getItemCount()) {
            items().move(to, from);
            fill(to);
            changed.run();
        }
    }
}
