package org.tahqiq.ui.internal.application;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Mends what happens to the rows of lists under GTK, whose accessibility asks for rows that are
 * being taken away. Nobody is asked to fill one that has no place in its table any longer; and rows
 * are kept out of the style engine. No theme has anything to say of a row, but the engine remembers
 * each, and touches all of them when the theme changes. SWT forgets to dispose of rows that GTK
 * asks for while a virtual table is emptied, as the system's accessibility does; with their table
 * they are gone for GTK, which then fails or takes the whole process with it.
 */
final class ListRows {

    private ListRows() {}

    /** From now on, for every list that there will be. */
    static void mend(Display display) {
        display.addFilter(SWT.Skin, ListRows::leaveUnstyled);
        display.addFilter(SWT.SetData, ListRows::leaveEmpty);
    }

    private static void leaveEmpty(Event event) {
        if (event.index < 0) {
            event.type = SWT.None;
        }
    }

    private static void leaveUnstyled(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
            event.type = SWT.None;
        }
    }
}
