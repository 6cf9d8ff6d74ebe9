package org.tahqiq.ui.internal.application;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** Opens the workbench, and ends when its last window is closed. */
public final class TahqiqApplication implements IApplication {

    private static final String ORIENTATION = "eclipse.orientation";

    @Override
    @NonNullByDefault(false)
    public Object start(IApplicationContext context) {
        if (WorkbenchLanguage.isArabic()) {
            // The platform writes some numbers as the locale has them, others as they are.
            Locale.setDefault(WorkbenchLanguage.ARABIC);
        }
        boolean mirrored = mirrorWhereTheLanguageIsWrittenSo();
        Display display = PlatformUI.createDisplay();
        if (mirrored) {
            // The platform looks at the property once, which may have been before.
            Window.setDefaultOrientation(SWT.RIGHT_TO_LEFT);
        }
        try {
            int end = PlatformUI.createAndRunWorkbench(display, new TahqiqWorkbenchAdvisor());
            return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Eclipse does so by itself only in languages that it has been translated to. */
    private static boolean mirrorWhereTheLanguageIsWrittenSo() {
        boolean mirrored =
                WorkbenchLanguage.isArabic()
                        && System.getProperty(ORIENTATION) == null
                        && !List.of(Platform.getCommandLineArgs()).contains("-dir");
        if (mirrored) {
            System.setProperty(ORIENTATION, "rtl");
        }
        return mirrored;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
