package org.tahqiq.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A line above the text that tells something and may offer to do something about it. */
@NonNullByDefault(false)
final class Notice extends Composite {

    /** More buttons than these leave the sentence too little room beside them. */
    private static final int BESIDE = 2;

    private final Label label;
    private final Composite buttons;

    Notice(Composite parent, String sentence) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        label = new Label(this, SWT.WRAP);
        label.setText(sentence);
        buttons = new Composite(this, SWT.NONE);
        addButton(Messages.Notice_dismiss, () -> {});
        moveAbove(null);
        parent.layout();
    }

    /** Takes the notice away. */
    void withdraw() {
        Composite parent = getParent();
        dispose();
        parent.layout();
    }

    /** Adds a button that does something; the notice goes with it. */
    void addButton(String text, Runnable action) {
        addLastingButton(
                text,
                () -> {
                    withdraw();
                    action.run();
                });
    }

    /** Adds a button that does something; the notice stays. */
    void addLastingButton(String text, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        Control[] all = buttons.getChildren();
        if (all.length > 1) {
            button.moveAbove(all[all.length - 2]);
        }
        int columns = all.length > BESIDE ? 2 : 1;
        GridLayoutFactory.fillDefaults().numColumns(all.length).applyTo(buttons);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .span(columns, 1)
                .applyTo(label);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(columns, 1).applyTo(buttons);
        getParent().layout(true, true);
    }
}
