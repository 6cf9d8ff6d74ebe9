package org.tahqiq.ui.internal.application;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps the rows of lists out of the style engine. No theme has anything to say of a row, but the
 * engine remembers each, and touches all of them when the theme changes. SWT forgets to dispose of
 * rows that GTK asks for while a virtual table is emptied, as the system's accessibility does; with
 * their table they are gone for GTK, which then fails or takes the whole process with it.
 */
final class ListRows {

    private ListRows() {}

    /** From now on, for every list that there will be. */
    static void leaveUnstyled(Display display) {
        display.addFilter(SWT.Skin, ListRows::drop);
    }

    private static void drop(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
            event.type = SWT.None;
        }
    }
}
