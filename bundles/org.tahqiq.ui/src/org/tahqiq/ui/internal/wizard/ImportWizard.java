package org.tahqiq.ui.internal.wizard;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.Wizard;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportResult;
import org.tahqiq.nlp.api.format.Importer;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Imports files and folders into a corpus. */
final class ImportWizard extends Wizard {

    private final ImportPage page;
    private @Nullable ImportResult result;

    ImportWizard(Optional<IProject> corpus) {
        page = new ImportPage(corpus);
        setWindowTitle(Messages.Import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** What came of the import; empty: there was none. */
    Optional<ImportResult> result() {
        return Optional.ofNullable(result);
    }

    /** The corpus that was chosen. */
    IProject corpus() {
        return page.corpus();
    }

    @Override
    public boolean performFinish() {
        ImportPage.Choice choice = page.choice();
        WizardWork work =
                monitor ->
                        result =
                                new Importer(
                                                FormatCatalog.installed(),
                                                Corpora.ofWorkbench().store(choice.corpus()),
                                                choice.request())
                                        .run(monitor);
        return work.runIn(page, Messages.Import_cancelled);
    }
}
