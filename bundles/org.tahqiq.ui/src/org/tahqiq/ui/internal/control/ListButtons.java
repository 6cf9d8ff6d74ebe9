package org.tahqiq.ui.internal.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The buttons beside a list that a person edits, and the keys that do the same: Insert adds, Delete
 * removes, Alt with an arrow moves.
 */
@NonNullByDefault(false)
public final class ListButtons {

    /** What the buttons are called. */
    public record Names(String add, String remove, String up, String down) {}

    private final Runnable adding;
    private final Runnable removing;
    private final IntConsumer moving;
    private final Button add;
    private final List<Button> ofItem = new ArrayList<>();

    /**
     * Buttons for a list.
     *
     * @param list where the keys are heard
     * @param moving is told by how many places the picked item is to move, -1 or 1
     */
    public ListButtons(
            Composite parent,
            Control list,
            Names names,
            Runnable adding,
            Runnable removing,
            IntConsumer moving) {
        this.adding = adding;
        this.removing = removing;
        this.moving = moving;
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        add = push(buttons, names.add(), adding);
        ofItem.add(push(buttons, names.remove(), removing));
        ofItem.add(push(buttons, names.up(), () -> moving.accept(-1)));
        ofItem.add(push(buttons, names.down(), () -> moving.accept(1)));
        list.addListener(SWT.KeyDown, this::key);
    }

    /** A button that does something. */
    public static Button push(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean picked = ofItem.get(0).isEnabled();
        if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            if (picked) {
                moving.accept(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            }
            event.doit = false;
        } else if (event.keyCode == SWT.DEL && picked) {
            removing.run();
        } else if (event.keyCode == SWT.INSERT && add.isEnabled()) {
            adding.run();
        }
    }

    /** Says whether there can be items, and whether one is picked. */
    public void enable(boolean items, boolean picked) {
        add.setEnabled(items);
        ofItem.forEach(button -> button.setEnabled(picked));
    }
}
