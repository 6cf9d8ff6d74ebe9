package org.tahqiq.ui.internal.application;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench, and ends when its last window is closed. */
public final class TahqiqApplication implements IApplication {

    @Override
    @NonNullByDefault(false)
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            int end = PlatformUI.createAndRunWorkbench(display, new TahqiqWorkbenchAdvisor());
            return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
