package org.tahqiq.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What in a window has less room than it needs, or answers to the same key as another. */
final class Fits {

    /** Of the folder of tabs, in pixels. */
    private static final int TRIM = 2;

    private final List<String> faults = new ArrayList<>();
    private final Map<Character, String> keys = new HashMap<>();

    private final boolean dialog;

    private Fits(boolean dialog) {
        this.dialog = dialog;
    }

    /** What does not fit in a window. */
    static List<String> faults(Shell shell) {
        Fits fits = new Fits(shell.getParent() != null);
        fits.visit(shell);
        return fits.faults;
    }

    private void visit(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || child instanceof Shell) {
                continue;
            }
            if (child instanceof Label label) {
                inRoom(label, label.getText());
                key(label.getText());
            } else if (child instanceof Button button) {
                inRoom(button, button.getText());
                key(button.getText());
            } else if (child instanceof Composite composite) {
                if (dialog) {
                    inPlace(composite);
                }
                visit(composite);
            }
        }
    }

    private void inRoom(Control control, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        Point has = control.getSize();
        Point needs = control.computeSize(wraps ? has.x : SWT.DEFAULT, SWT.DEFAULT);
        if (needs.x > has.x + 1 || needs.y > has.y + 1) {
            faults.add("'%s' needs %s and has %s".formatted(text, needs, has));
        }
        Composite parent = control.getParent();
        Rectangle room = parent.getClientArea();
        Rectangle bounds = control.getBounds();
        boolean scrolls = parent.getParent() instanceof ScrolledComposite;
        if (!scrolls && !room.intersection(bounds).equals(bounds)) {
            faults.add("'%s' is at %s in %s".formatted(text, bounds, room));
        }
    }

    private void inPlace(Composite part) {
        Point place = part.getLocation();
        Rectangle room = part.getParent().getClientArea();
        boolean scrolls = part.getParent() instanceof ScrolledComposite;
        if (!scrolls && place.x + part.getSize().x > room.x + room.width + TRIM) {
            faults.add("%s is at %s in %s".formatted(part, part.getBounds(), room));
        }
    }

    private void key(String text) {
        int at = text.replace("&&", "  ").indexOf('&');
        if (at >= 0 && at + 1 < text.length()) {
            char key = Character.toLowerCase(text.charAt(at + 1));
            String other = keys.putIfAbsent(key, text);
            if (other != null) {
                faults.add("'%s' has the key of '%s'".formatted(text, other));
            }
        }
    }
}
