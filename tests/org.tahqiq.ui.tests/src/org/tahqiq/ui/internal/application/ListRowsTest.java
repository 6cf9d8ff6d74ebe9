package org.tahqiq.ui.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

final class ListRowsTest {

    /** Where the engine hears of them, it touches them again when they are gone. */
    @Test
    void theStyleEngineHearsOfListsAndNotOfTheirRows() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        List<Widget> styled = new ArrayList<>();
        Listener engine = event -> styled.add(event.widget);
        display.addListener(SWT.Skin, engine);
        Shell shell = new Shell(display);
        try {
            Table table = new Table(shell, SWT.NONE);
            TableItem row = new TableItem(table, SWT.NONE);
            Tree tree = new Tree(shell, SWT.NONE);
            TreeItem branch = new TreeItem(tree, SWT.NONE);
            while (display.readAndDispatch()) {
                // Styles wait for the events before them.
            }
            assertThat(styled).contains(table, tree).doesNotContain(row, branch);
        } finally {
            shell.dispose();
            display.removeListener(SWT.Skin, engine);
        }
    }

    @Test
    void nobodyIsAskedToFillARowThatIsTakenAway() {
        Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
        try {
            Table table = new Table(shell, SWT.VIRTUAL);
            List<Integer> filled = new ArrayList<>();
            table.addListener(SWT.SetData, event -> filled.add(event.index));
            for (int index : new int[] {-1, 0}) {
                Event event = new Event();
                event.index = index;
                table.notifyListeners(SWT.SetData, event);
            }
            assertThat(filled).containsExactly(0);
        } finally {
            shell.dispose();
        }
    }
}
