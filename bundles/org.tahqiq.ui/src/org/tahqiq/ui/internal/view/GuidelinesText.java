package org.tahqiq.ui.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Shows pages in a text control, with their headings in bold. */
public final class GuidelinesText {

    private GuidelinesText() {}

    /** Replaces what a control shows by a page. */
    public static void show(GuidelinesPage page, StyledText control) {
        control.setText(page.text());
        for (GuidelinesPage.Heading heading : page.headings()) {
            StyleRange bold = new StyleRange();
            bold.start = heading.offset();
            bold.length = heading.length();
            bold.fontStyle = SWT.BOLD;
            control.setStyleRange(bold);
        }
    }
}
