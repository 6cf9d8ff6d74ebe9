package org.tahqiq.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.Wizard;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Makes a corpus from a preset, in the workspace or elsewhere. */
final class NewCorpusWizard extends Wizard {

    private final NewCorpusPage page = new NewCorpusPage();
    private Optional<IProject> made = Optional.empty();

    NewCorpusWizard() {
        setWindowTitle(Messages.New_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** The corpus that was made; empty: none. */
    Optional<IProject> made() {
        return made;
    }

    @Override
    public boolean performFinish() {
        NewCorpusPage.Choice choice = page.choice();
        try {
            getContainer()
                    .run(
                            true,
                            false,
                            monitor -> {
                                try {
                                    made =
                                            Optional.of(
                                                    Corpora.ofWorkbench()
                                                            .create(
                                                                    choice.name(),
                                                                    choice.preset(),
                                                                    choice.folder(),
                                                                    monitor));
                                } catch (CorpusException e) {
                                    throw new InvocationTargetException(e);
                                }
                            });
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(Troubles.sentence(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
