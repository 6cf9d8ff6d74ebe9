package org.tahqiq.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.ui.internal.control.FileChoice;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** What is imported, and whereto. */
@NonNullByDefault(false)
final class ImportPage extends WizardPage {

    /** What the person has chosen. */
    record Choice(IProject corpus, ImportRequest request) {}

    private final List<IProject> corpora = Corpora.ofWorkbench().projects();
    private final List<Format> formats =
            FormatCatalog.installed().formats().stream().filter(Format::reads).toList();
    private final Optional<IProject> proposed;
    private org.eclipse.swt.widgets.List files;
    private Combo corpus;
    private Combo format;
    private Text annotator;

    ImportPage(Optional<IProject> proposed) {
        super("import", Messages.Import_title, null);
        this.proposed = proposed;
        setDescription(Messages.Import_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Rows rows = new Rows(area);
        corpus = rows.corpora(corpora, proposed);
        Label label = rows.label(Messages.Import_files);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
        files =
                new org.eclipse.swt.widgets.List(
                        area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 140).applyTo(files);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        Rows.button(buttons, Messages.Import_addFiles, this::addFiles);
        Rows.button(buttons, Messages.Import_addFolder, this::addFolder);
        Rows.button(buttons, Messages.Import_remove, this::remove);
        format = rows.choice(Messages.Import_format);
        format.add(Messages.Import_found);
        boolean arabic = WorkbenchLanguage.isArabic();
        formats.forEach(f -> format.add(arabic ? f.labelAr() : f.labelEn()));
        format.select(0);
        rows.label(Messages.Import_annotator);
        annotator = new Text(area, SWT.BORDER);
        annotator.setText(ImportRequest.DEFAULT_ANNOTATOR);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(annotator);
        annotator.addModifyListener(event -> validate());
        setControl(area);
        validate();
        setErrorMessage(null);
    }

    Choice choice() {
        List<Path> paths = new ArrayList<>();
        for (String file : files.getItems()) {
            paths.add(Path.of(file));
        }
        ImportRequest request = ImportRequest.of(paths).withAnnotator(annotator.getText().strip());
        if (format.getSelectionIndex() > 0) {
            request = request.withFormat(formats.get(format.getSelectionIndex() - 1).id());
        }
        return new Choice(corpora.get(corpus.getSelectionIndex()), request);
    }

    private void addFiles() {
        new FileChoice(getShell(), Messages.Import_chooseFiles)
                .files()
                .forEach(file -> files.add(file.toString()));
        validate();
    }

    private void addFolder() {
        new FileChoice(getShell(), Messages.Import_chooseFolder)
                .folder()
                .ifPresent(chosen -> files.add(chosen.toString()));
        validate();
    }

    private void remove() {
        files.remove(files.getSelectionIndices());
        validate();
    }

    /** Adds a file or folder as if it had been chosen. */
    void add(Path file) {
        files.add(file.toString());
        validate();
    }

    private void validate() {
        String trouble = null;
        if (corpora.isEmpty()) {
            trouble = Messages.Page_noCorpus;
        } else if (files.getItemCount() == 0) {
            trouble = Messages.Import_noFiles;
        } else {
            try {
                CorpusStore.checkAnnotator(annotator.getText().strip());
            } catch (CorpusException e) {
                trouble = e.getLocalizedMessage();
            }
        }
        setErrorMessage(trouble);
        setPageComplete(trouble == null);
    }
}
