package org.tahqiq.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above the text that tells something and may offer to do something about it. */
@NonNullByDefault(false)
final class Notice extends Composite {

    Notice(Composite parent, String sentence) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        Label label = new Label(this, SWT.WRAP);
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
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
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        if (getChildren().length > 2) {
            button.moveAbove(getChildren()[1]);
        }
        getParent().layout(true, true);
    }
}
