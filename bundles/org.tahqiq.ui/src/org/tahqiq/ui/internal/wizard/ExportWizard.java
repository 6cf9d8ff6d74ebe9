package org.tahqiq.ui.internal.wizard;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.Wizard;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ExportResult;
import org.tahqiq.nlp.api.format.Exporter;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Exports one annotator's sets of a corpus. */
final class ExportWizard extends Wizard {

    private final ExportPage page;
    private @Nullable ExportResult result;

    ExportWizard(Optional<IProject> corpus) {
        page = new ExportPage(corpus);
        setWindowTitle(Messages.Export_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** What came of the export; empty: there was none. */
    Optional<ExportResult> result() {
        return Optional.ofNullable(result);
    }

    @Override
    public boolean performFinish() {
        ExportPage.Choice choice;
        try {
            choice = page.choice();
        } catch (CorpusException e) {
            page.setErrorMessage(e.getLocalizedMessage());
            return false;
        }
        WizardWork work =
                monitor ->
                        result =
                                new Exporter(
                                                FormatCatalog.installed(),
                                                Corpora.ofWorkbench().store(choice.corpus()),
                                                choice.request())
                                        .run(monitor);
        return work.runIn(page, Messages.Export_cancelled);
    }
}
