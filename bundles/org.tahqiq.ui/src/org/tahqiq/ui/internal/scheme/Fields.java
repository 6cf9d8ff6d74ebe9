package org.tahqiq.ui.internal.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.control.ListButtons;

/**
 * Labelled fields in two columns, each of which writes to what is edited as soon as a person
 * changes it, and reads from it when told to.
 */
@NonNullByDefault(false)
final class Fields {

    private final Composite parent;
    private final Runnable changed;
    private final List<Runnable> readers = new ArrayList<>();
    private boolean reading;

    Fields(Composite parent, Runnable changed) {
        this.parent = parent;
        this.changed = changed;
    }

    Text text(String name, Supplier<String> get, Consumer<String> set) {
        label(name);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        readers.add(() -> text.setText(nullToEmpty(get.get())));
        text.addListener(SWT.Modify, event -> write(() -> set.accept(text.getText())));
        return text;
    }

    /**
     * A choice among items.
     *
     * @param items asked anew whenever the choice is shown
     * @param get the number of the item that is chosen
     */
    void choice(
            String name,
            Supplier<List<String>> items,
            Supplier<Integer> get,
            Consumer<Integer> set) {
        label(name);
        Combo combo = Choices.in(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        readers.add(
                () -> {
                    combo.setItems(items.get().toArray(String[]::new));
                    combo.select(get.get());
                });
        combo.addListener(
                SWT.Selection, event -> write(() -> set.accept(combo.getSelectionIndex())));
    }

    void flag(String name, Supplier<Boolean> get, Consumer<Boolean> set) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(name);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        readers.add(() -> button.setSelection(get.get()));
        button.addListener(SWT.Selection, event -> write(() -> set.accept(button.getSelection())));
    }

    void colour(String name, Supplier<String> get, Consumer<String> set) {
        label(name);
        ColorSelector selector = new ColorSelector(parent);
        GridDataFactory.swtDefaults().applyTo(selector.getButton());
        readers.add(() -> selector.setColorValue(Colours.parse(get.get())));
        selector.addListener(
                event -> write(() -> set.accept(Colours.format((RGB) event.getNewValue()))));
    }

    private void label(String name) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name + ":");
    }

    private void write(Runnable writing) {
        if (!reading) {
            writing.run();
            changed.run();
        }
    }

    /** What the buttons beside a list are called. */
    static ListButtons.Names listButtons() {
        return new ListButtons.Names(
                Messages.Tags_add, Messages.Tags_remove, Messages.Tags_up, Messages.Tags_down);
    }

    /** Shows what is edited now. */
    void read() {
        reading = true;
        readers.forEach(Runnable::run);
        reading = false;
    }

    private static String nullToEmpty(String text) {
        return text == null ? "" : text;
    }
}
