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
    private final PreviewPage preview;
    private @Nullable ImportResult result;
    private @Nullable IProject filled;

    ImportWizard(Optional<IProject> corpus) {
        page = new ImportPage(corpus);
        preview = new PreviewPage(page::choice);
        setWindowTitle(Messages.Import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(preview);
    }

    /** What came of the import; empty: there was none. */
    Optional<ImportResult> result() {
        return Optional.ofNullable(result);
    }

    /** The corpus that was imported into; empty: there was no import. */
    Optional<IProject> corpus() {
        return Optional.ofNullable(filled);
    }

    @Override
    public boolean performFinish() {
        ImportPage.Choice choice = preview.choice();
        filled = choice.corpus();
        WizardWork work =
                monitor ->
                        result =
                                new Importer(
                                                FormatCatalog.installed(),
                                                Corpora.ofWorkbench().store(choice.corpus()),
                                                choice.request())
                                        .run(monitor);
        return work.runIn(preview, Messages.Import_cancelled);
    }
}
