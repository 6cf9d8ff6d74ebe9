package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The running workbench as a person uses it: keys, commands, dialogs that come up. */
final class Workbench {

    private static final long PATIENCE = 60_000_000_000L;
    private static final long FOLLOWING = 5_000_000_000L;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

    IWorkbenchPage page() {
        return window.getActivePage();
    }

    Display display() {
        return window.getShell().getDisplay();
    }

    /** Presses a key as SWT reports it, through the workbench's key bindings, at the focus. */
    void press(Control control, String key) {
        if (display().getActiveShell() != window.getShell()) {
            // Without a window manager nobody gives the focus back when a list has closed.
            window.getShell().forceActive();
            settle();
        }
        focus(control);
        try {
            KeyStroke stroke = KeyStroke.getInstance(key);
            Event event = new Event();
            event.widget = control;
            event.stateMask = stroke.getModifierKeys();
            int natural = stroke.getNaturalKey();
            event.keyCode = natural < 0x80 ? Character.toLowerCase((char) natural) : natural;
            event.character = (natural & SWT.KEYCODE_BIT) != 0 ? 0 : character(event, natural);
            event.doit = true;
            event.type = SWT.KeyDown;
            // The workbench tells one Esc or Delete from the next by their times.
            event.time = (int) (System.nanoTime() / 1_000_000);
            control.notifyListeners(SWT.KeyDown, event);
            settle();
        } catch (ParseException e) {
            throw new AssertionError(key, e);
        }
    }

    /**
     * Gives a control the focus and waits until the workbench has come to its part, and its keys.
     */
    private void focus(Control control) {
        control.setFocus();
        long end = System.nanoTime() + FOLLOWING;
        boolean inWindow = control.getShell() == window.getShell();
        while (inWindow && !isInActivePart(control) && System.nanoTime() < end) {
            if (!display().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean isInActivePart(Control control) {
        IWorkbenchPart part = page().getActivePart();
        Object area = part == null ? null : part.getSite().getService(MPart.class).getWidget();
        Control parent = control;
        while (parent != null && parent != area) {
            parent = parent.getParent();
        }
        return parent != null;
    }

    private static char character(Event event, int natural) {
        return (event.stateMask & SWT.CTRL) != 0 && natural >= 'A' && natural <= 'Z'
                ? (char) (natural & 0x1F)
                : (char) event.keyCode;
    }

    /** Runs a command as its menu item does. */
    void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
            settle();
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
    }

    /** Chooses an item of the menu bar by the names of menu and item, as a click does. */
    void menu(String menu, String item) {
        MenuItem found = menuItem(menu, item);
        found.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** An item of the menu bar, with its menu open. */
    MenuItem menuItem(String menu, String item) {
        window.getShell().forceActive();
        page().getActivePart().setFocus();
        settle();
        MenuItem head = item(window.getShell().getMenuBar(), menu);
        head.getMenu().notifyListeners(SWT.Show, new Event());
        return item(head.getMenu(), item);
    }

    /** Chooses an item of a menu that is open. */
    void choose(Menu menu, String item) {
        item(menu, item).notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private static MenuItem item(Menu menu, String name) {
        for (MenuItem item : menu.getItems()) {
            if (item.getText().replace("&", "").split("\t")[0].startsWith(name)) {
                assertThat(item.isEnabled()).as(name).isTrue();
                return item;
            }
        }
        throw new AssertionError(
                name
                        + " is not among "
                        + Stream.of(menu.getItems()).map(MenuItem::getText).toList());
    }

    /** A control of the list that has opened above the window. */
    <T extends Control> T popup(Class<T> kind) {
        for (Shell shell : display().getShells()) {
            if (shell.isVisible() && shell.getParent() != null) {
                return Article.find(shell, kind).orElseThrow();
            }
        }
        throw new AssertionError("nothing has opened");
    }

    boolean isEnabled(String id) {
        Command command = window.getService(ICommandService.class).getCommand(id);
        return command.isEnabled();
    }

    /** Does something with the dialog of this title as soon as it is open. */
    void onDialog(String title, Consumer<Shell> action) {
        onShell(shell -> shell.getText().equals(title), action);
    }

    /** Does something with the window that a class of this name has opened. */
    void onWindow(String kind, Consumer<Shell> action) {
        onShell(
                shell ->
                        shell.getData() != null
                                && shell.getData().getClass().getSimpleName().equals(kind),
                action);
    }

    /** Does something with the dialog that opens next, above those that are open. */
    void onAnyDialog(Consumer<Shell> action) {
        List<Shell> open = List.of(display().getShells());
        onShell(
                shell ->
                        !open.contains(shell)
                                && shell.getData() instanceof org.eclipse.jface.window.Window,
                action);
    }

    private void onShell(Predicate<Shell> wanted, Consumer<Shell> action) {
        display()
                .timerExec(
                        100,
                        new Runnable() {
                            private @Nullable Shell seen;

                            @Override
                            public void run() {
                                for (Shell shell : display().getShells()) {
                                    if (shell.isVisible() && wanted.test(shell)) {
                                        // One that is just opening still does things to itself.
                                        if (shell == seen) {
                                            action.accept(shell);
                                            return;
                                        }
                                        seen = shell;
                                        break;
                                    }
                                }
                                display().timerExec(100, this);
                            }
                        });
    }

    void settle() {
        long end = System.nanoTime() + 30_000_000L;
        while (System.nanoTime() < end) {
            if (!display().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Waits, at most a minute, while the workbench goes on. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }
}
