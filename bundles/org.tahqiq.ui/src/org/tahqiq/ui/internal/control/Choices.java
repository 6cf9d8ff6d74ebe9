package org.tahqiq.ui.internal.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Lists from which one item is chosen. */
@NonNullByDefault(false)
public final class Choices {

    private Choices() {}

    /**
     * A list without items. In a mirrored window it is not mirrored. Where the language of GTK is
     * not Arabic too, its arrow would stand on the first letters of the item; and with the arrow
     * brought to the left side, SWT shows no item at all, for it cuts what is beyond the arrow.
     */
    public static Combo in(Composite parent) {
        boolean mirrored = parent.getOrientation() == SWT.RIGHT_TO_LEFT;
        int style = SWT.DROP_DOWN | SWT.READ_ONLY;
        return new Combo(parent, mirrored ? style | SWT.LEFT_TO_RIGHT : style);
    }
}
