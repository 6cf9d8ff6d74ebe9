package org.tahqiq.ui.internal.application;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.tahqiq.ui.internal.tell.TroubleHandler;

/** What holds for the workbench as a whole: its first perspective, and that it is remembered. */
final class TahqiqWorkbenchAdvisor extends WorkbenchAdvisor {

    private final AbstractStatusHandler troubles = new TroubleHandler();

    @Override
    @NonNullByDefault(false)
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        // The corpora are there as soon as the workspace is, which waits to be asked for.
        ResourcesPlugin.getWorkspace();
        configurer.setSaveAndRestore(true);
        Gtk.followTheme(configurer.getWorkbench());
        ListRows.mend(configurer.getWorkbench().getDisplay());
    }

    @Override
    @NonNullByDefault(false)
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new TahqiqWindowAdvisor(configurer);
    }

    /** The windows have brought further commands of the platform's actions. */
    @Override
    public void postStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        ProgrammersCommands.hide(workbench);
        PreferencesSize.propose(workbench.getDisplay());
    }

    @Override
    public void postShutdown() {
        WorkspaceSaving.run();
    }

    @Override
    public AbstractStatusHandler getWorkbenchErrorHandler() {
        return troubles;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return AnnotatePerspective.ID;
    }
}
