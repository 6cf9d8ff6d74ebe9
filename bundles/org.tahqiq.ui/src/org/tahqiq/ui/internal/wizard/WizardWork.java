package org.tahqiq.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.WizardPage;
import org.tahqiq.core.CorpusException;

/** Long work of a wizard, done beside the window with progress and cancel. */
@FunctionalInterface
interface WizardWork {

    /** Does the work. */
    void run(IProgressMonitor monitor) throws CorpusException;

    /**
     * Does the work, and says on the page why it could not be done.
     *
     * @param cancelled what the page says if the person cancels
     * @return whether the wizard has finished
     */
    default boolean runIn(WizardPage page, String cancelled) {
        try {
            page.getWizard()
                    .getContainer()
                    .run(
                            true,
                            true,
                            monitor -> {
                                try {
                                    run(monitor);
                                } catch (CorpusException e) {
                                    throw new InvocationTargetException(e);
                                } catch (OperationCanceledException e) {
                                    throw new InterruptedException();
                                }
                            });
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(Troubles.sentence(e));
        } catch (InterruptedException e) {
            page.setErrorMessage(cancelled);
        }
        return false;
    }
}
