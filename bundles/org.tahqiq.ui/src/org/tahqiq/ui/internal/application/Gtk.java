package org.tahqiq.ui.internal.application;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

/**
 * Lets GTK follow the theme of the workbench: what no style sheet reaches, such as the menu bar and
 * the default button, it draws in the dark variant of its own theme. The call is SWT's and not part
 * of its API, so that it is looked up.
 */
final class Gtk {

    private static final String CALLS = "org.eclipse.swt.internal.gtk.OS";

    private static final String BUTTONS = "platform:/plugin/org.tahqiq.ui/css/gtk-dark.css";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Gtk() {}

    /** From now on, for every theme that there will be. */
    static void followTheme(IWorkbench workbench) {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        workbench
                .getService(IThemeManager.class)
                .getEngineForDisplay(workbench.getDisplay())
                .registerStylesheet(BUTTONS, DARK);
        workbench
                .getService(IEventBroker.class)
                .subscribe(
                        IThemeEngine.Events.THEME_CHANGED,
                        event -> {
                            Object theme = event.getProperty(IThemeEngine.Events.THEME);
                            preferDark(theme instanceof ITheme worn && DARK.equals(worn.getId()));
                        });
    }

    private static void preferDark(boolean dark) {
        try {
            Class.forName(CALLS, true, Display.class.getClassLoader())
                    .getMethod("setDarkThemePreferred", boolean.class)
                    .invoke(null, dark);
        } catch (ReflectiveOperationException goneFromSwt) {
            // The window looks as SWT makes it look.
        }
    }
}
