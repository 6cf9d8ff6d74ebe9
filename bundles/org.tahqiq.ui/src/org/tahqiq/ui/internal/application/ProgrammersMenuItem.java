package org.tahqiq.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Keeps <i>Open File…</i> of the platform out of the file menu, for which there is no editor of
 * programs here. The platform adds it to every perspective when that is opened, and again when it
 * is reset; only a page can take it out.
 */
@NonNullByDefault(false)
final class ProgrammersMenuItem extends PerspectiveAdapter {

    private static final String ACTIONS = "org.eclipse.ui.actionSet.openFiles";

    private ProgrammersMenuItem() {}

    /** In this window, for every perspective that there will be. */
    static void hide(IWorkbenchWindow window) {
        window.addPerspectiveListener(new ProgrammersMenuItem());
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            page.hideActionSet(ACTIONS);
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        page.hideActionSet(ACTIONS);
    }

    @Override
    public void perspectiveChanged(
            IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
            page.hideActionSet(ACTIONS);
        }
    }
}
