package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The running workbench as a person uses it: keys, commands, dialogs that come up. */
final class Workbench {

    private static final long PATIENCE = 60_000_000_000L;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

    IWorkbenchPage page() {
        return window.getActivePage();
    }

    Display display() {
        return window.getShell().getDisplay();
    }

    /** Presses a key as SWT reports it, through the workbench's key bindings, at the focus. */
    void press(Control control, String key) {
        control.setFocus();
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
            control.notifyListeners(SWT.KeyDown, event);
            settle();
        } catch (ParseException e) {
            throw new AssertionError(key, e);
        }
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

    boolean isEnabled(String id) {
        Command command = window.getService(ICommandService.class).getCommand(id);
        return command.isEnabled();
    }

    /** Does something with the dialog of this title as soon as it is open. */
    void onDialog(String title, Consumer<Shell> action) {
        display()
                .timerExec(
                        100,
                        new Runnable() {
                            @Override
                            public void run() {
                                for (Shell shell : display().getShells()) {
                                    if (shell.isVisible() && shell.getText().equals(title)) {
                                        action.accept(shell);
                                        return;
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
