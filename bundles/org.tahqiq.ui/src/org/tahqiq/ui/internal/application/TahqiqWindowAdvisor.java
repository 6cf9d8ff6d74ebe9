package org.tahqiq.ui.internal.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.tahqiq.ui.internal.corpus.Corpora;

/** What a window of the workbench has, and how large it is the first time. */
final class TahqiqWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String NO_WELCOME = "tahqiq.noWelcome";
    private static final Point INITIAL_SIZE = new Point(1200, 800);

    TahqiqWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle("Tahqiq");
        configurer.setInitialSize(INITIAL_SIZE);
        configurer.setShowCoolBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        ProgrammersMenuItem.hide(getWindowConfigurer().getWindow());
    }

    /** Welcomes a person who has no corpus yet. Tests of the workbench begin without that. */
    @Override
    public void openIntro() {
        if (Corpora.ofWorkbench().projects().isEmpty() && !Boolean.getBoolean(NO_WELCOME)) {
            super.openIntro();
        }
    }
}
