package org.tahqiq.ui.internal.wizard;

import java.nio.charset.Charset;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** What is imported, whereto, and how it is read. */
@NonNullByDefault(false)
final class ImportPage extends WizardPage {

    /** What the person has chosen. */
    record Choice(IProject corpus, ImportRequest request) {}

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16");

    private final List<IProject> corpora = Corpora.ofWorkbench().projects();
    private final List<Format> formats =
            FormatCatalog.installed().formats().stream().filter(Format::reads).toList();
    private final Optional<IProject> proposed;
    private org.eclipse.swt.widgets.List files;
    private Combo corpus;
    private Combo format;
    private Combo encoding;
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
        label(area, Messages.Import_corpus);
        corpus = combo(area);
        corpora.forEach(project -> corpus.add(project.getName()));
        corpus.select(Math.max(0, proposed.map(corpora::indexOf).orElse(0)));
        label(area, Messages.Import_files);
        files =
                new org.eclipse.swt.widgets.List(
                        area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 140).applyTo(files);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.Import_addFiles, this::addFiles);
        button(buttons, Messages.Import_addFolder, this::addFolder);
        button(buttons, Messages.Import_remove, this::remove);
        label(area, Messages.Import_format);
        format = combo(area);
        format.add(Messages.Import_found);
        boolean arabic = WorkbenchLanguage.isArabic();
        formats.forEach(f -> format.add(arabic ? f.labelAr() : f.labelEn()));
        format.select(0);
        label(area, Messages.Import_encoding);
        encoding = combo(area);
        encoding.add(Messages.Import_found);
        ENCODINGS.forEach(encoding::add);
        encoding.select(0);
        label(area, Messages.Import_annotator);
        annotator = new Text(area, SWT.BORDER);
        annotator.setText(ImportRequest.DEFAULT_ANNOTATOR);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(annotator);
        annotator.addModifyListener(event -> validate());
        setControl(area);
        validate();
        setErrorMessage(null);
    }

    IProject corpus() {
        return corpora.get(corpus.getSelectionIndex());
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
        if (encoding.getSelectionIndex() > 0) {
            request = request.withEncoding(Charset.forName(encoding.getText()));
        }
        return new Choice(corpus(), request);
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                files.add(Path.of(dialog.getFilterPath(), name).toString());
            }
        }
        validate();
    }

    private void addFolder() {
        String chosen = new DirectoryDialog(getShell()).open();
        if (chosen != null) {
            files.add(chosen);
        }
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
            trouble = Messages.Import_noCorpus;
        } else if (files.getItemCount() == 0) {
            trouble = Messages.Import_noFiles;
        } else {
            try {
                CorpusStore.checkAnnotator(annotator.getText().strip());
            } catch (CorpusException e) {
                trouble = e.getMessage();
            }
        }
        setErrorMessage(trouble);
        setPageComplete(trouble == null);
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
    }

    private static Combo combo(Composite area) {
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private static void button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }
}
