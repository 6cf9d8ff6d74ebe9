package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Looks at windows in a theme: whether all in them has room, and whether they speak English where
 * the workbench speaks Arabic. Takes their pictures, if the environment wants pictures.
 */
final class Looks implements AutoCloseable {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final Workbench workbench;
    private final String theme;
    private final List<String> faults = new ArrayList<>();

    private Looks(Workbench workbench, String theme) {
        this.workbench = workbench;
        this.theme = theme;
        // A workbench that is tested shows no errors.
        ErrorDialog.AUTOMATED_MODE = false;
    }

    static Looks light(Workbench workbench) {
        return new Looks(workbench, "light");
    }

    /** In the dark theme, until it is closed. */
    static Looks dark(Workbench workbench) {
        wear(DARK);
        return new Looks(workbench, "dark");
    }

    private static void wear(String id) {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        themes.setTheme(id, false);
    }

    /** Looks at a window, and at a larger one if it can be made larger. */
    void at(Shell shell, String name) {
        workbench.settle();
        String language = Locale.getDefault().getLanguage();
        String file = "dialog-%s-%s-%s".formatted(name, language, theme);
        Views.picture(workbench, shell, file);
        if (!name.startsWith("preferences-org.eclipse")) {
            Fits.faults(shell).forEach(fault -> faults.add(name + ": " + fault));
        }
        if (language.equals("ar")) {
            Words.english(shell).forEach(word -> faults.add(name + ": " + word));
        }
        boolean resizes = (shell.getStyle() & SWT.RESIZE) != 0 && shell.getParent() != null;
        if (resizes && Views.arePicturesWanted()) {
            Point size = shell.getSize();
            shell.setSize(size.x * 3 / 2, size.y * 4 / 3);
            Views.picture(workbench, shell, file + "-large");
            shell.setSize(size);
        }
    }

    /** Looks at the dialog that opens next, does something in it, and closes it. */
    Answer atNext(String name, Consumer<Shell> then) {
        return Answer.toAny(workbench, shell -> lookAndClose(shell, name, then));
    }

    /** Looks at the window that a class opens when something is done, and closes it. */
    void atWindow(String name, String kind, Runnable opening) {
        Answer answer =
                Answer.toWindow(workbench, kind, shell -> lookAndClose(shell, name, then -> {}));
        opening.run();
        workbench.await("the dialog " + name, answer::isGiven);
        answer.check();
    }

    private void lookAndClose(Shell shell, String name, Consumer<Shell> then) {
        at(shell, name);
        then.accept(shell);
        close(shell);
    }

    private static void close(Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        if (shell.getData() instanceof PopupDialog popup) {
            popup.close();
        } else {
            shell.close();
        }
    }

    /** Looks at the dialog that something opens, does something in it, and closes it. */
    void at(String name, Runnable opening, Consumer<Shell> then) {
        Answer answer = atNext(name, then);
        opening.run();
        workbench.await("the dialog " + name, answer::isGiven);
        answer.check();
    }

    void at(String name, Runnable opening) {
        at(name, opening, shell -> {});
    }

    /** Looks at the dialog that a command opens. */
    void atCommand(String name, String command, Consumer<Shell> then) {
        at(name, () -> workbench.run(command), then);
    }

    void atCommand(String name, String command) {
        atCommand(name, command, shell -> {});
    }

    /** Fails if something in what was looked at was not as it should be. */
    void check() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        ErrorDialog.AUTOMATED_MODE = true;
        wear(LIGHT);
    }
}
