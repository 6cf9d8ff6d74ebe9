package org.tahqiq.ui.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Nothing that the platform brings for programmers is offered to linguists. */
final class ProgrammersCommandsTest {

    @Test
    void noCommandIsForFilesOfProgramsOrTheirBuilding() {
        List<String> names =
                Stream.of(
                                PlatformUI.getWorkbench()
                                        .getService(ICommandService.class)
                                        .getDefinedCommands())
                        .map(ProgrammersCommandsTest::name)
                        .toList();

        assertThat(names)
                .contains("Save", "Undo")
                .doesNotContain(
                        "Open Resource",
                        "Open File...",
                        "Go to Resource",
                        "Build All",
                        "Build Project",
                        "Backward History",
                        "Forward History",
                        "Add Bookmark",
                        "Add Task...",
                        "Add to Working Set");
    }

    @Test
    void theFileMenuEndsWithTheWayOut() {
        assertThat(fileMenu()).last().asString().startsWith("Exit");
    }

    @Test
    void theFileMenuEndsSoInEveryPerspectiveAndAfterItsReset() throws WorkbenchException {
        IWorkbenchPage page = window().getActivePage();
        IPerspectiveDescriptor before = page.getPerspective();
        try {
            PlatformUI.getWorkbench().showPerspective(CuratePerspective.ID, window());
            assertThat(fileMenu()).last().asString().startsWith("Exit");

            page.resetPerspective();
            assertThat(fileMenu()).last().asString().startsWith("Exit");
        } finally {
            page.setPerspective(before);
        }
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            return "";
        }
    }

    /** What the menu shows when a person opens it. */
    private static List<String> fileMenu() {
        while (window().getShell().getDisplay().readAndDispatch()) {
            // Perspectives change the menu a little later.
        }
        Menu menu = window().getShell().getMenuBar().getItem(0).getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return Stream.of(menu.getItems())
                    .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                    .map(MenuItem::getText)
                    .map(text -> text.replace("&", ""))
                    .toList();
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
