package org.tahqiq.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.format.ExportRequest;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.Split;
import org.tahqiq.ui.internal.control.FileChoice;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** Whose sets are exported, in which format, and where to. */
@NonNullByDefault(false)
final class ExportPage extends WizardPage {

    /** What the person has chosen. */
    record Choice(IProject corpus, ExportRequest request) {}

    private final List<IProject> corpora = Corpora.ofWorkbench().projects();
    private final List<Format> formats =
            FormatCatalog.installed().formats().stream().filter(Format::writes).toList();
    private final Optional<IProject> proposed;
    private Combo corpus;
    private Combo annotator;
    private Button finishedOnly;
    private Combo format;
    private Text split;
    private Text folder;

    ExportPage(Optional<IProject> proposed) {
        super("export", Messages.Export_title, null);
        this.proposed = proposed;
        setDescription(Messages.Export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Rows rows = new Rows(area);
        corpus = rows.corpora(corpora, proposed);
        annotator = rows.choice(Messages.Export_annotator);
        rows.label("");
        finishedOnly = new Button(area, SWT.CHECK);
        finishedOnly.setText(Messages.Export_finishedOnly);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(finishedOnly);
        boolean arabic = WorkbenchLanguage.isArabic();
        format =
                rows.choice(
                        Messages.Import_format, formats, f -> arabic ? f.labelAr() : f.labelEn());
        rows.label(Messages.Export_split);
        split = new Text(area, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        split.setMessage("80/10/10");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(split);
        rows.label(Messages.Export_folder);
        folder = new Text(area, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
        Rows.button(area, Messages.Browse, this::browse);
        corpus.addListener(SWT.Selection, event -> corpusChosen());
        format.addListener(SWT.Selection, event -> proposeFolder());
        annotator.addListener(SWT.Selection, event -> proposeFolder());
        folder.addModifyListener(event -> validate());
        setControl(area);
        corpusChosen();
    }

    Choice choice() throws CorpusException {
        IProject project = corpora.get(corpus.getSelectionIndex());
        String shares = split.getText().strip();
        List<String> documents =
                Corpora.ofWorkbench().store(project).corpus().getDocuments().stream()
                        .map(DocumentEntry::getId)
                        .toList();
        return new Choice(
                project,
                new ExportRequest(
                        annotator.getText(),
                        documents,
                        finishedOnly.getSelection(),
                        formats.get(format.getSelectionIndex()).id(),
                        Path.of(folder.getText().strip()),
                        shares.isEmpty() ? Optional.empty() : Optional.of(Split.of(shares, 1)),
                        Map.of(),
                        version()));
    }

    private static String version() {
        return String.valueOf(Platform.getBundle("org.tahqiq.ui").getVersion());
    }

    private void corpusChosen() {
        annotator.removeAll();
        if (!corpora.isEmpty()) {
            try {
                IProject chosen = corpora.get(corpus.getSelectionIndex());
                GoldAnnotators.of(Corpora.ofWorkbench().store(chosen)).forEach(annotator::add);
                annotator.select(0);
            } catch (CorpusException e) {
                setErrorMessage(e.getLocalizedMessage());
            }
            proposeFolder();
        }
        validate();
    }

    private void proposeFolder() {
        IProject project = corpora.get(corpus.getSelectionIndex());
        String name = annotator.getText() + "-" + formats.get(format.getSelectionIndex()).id();
        folder.setText(
                WorkspaceCorpusFiles.folder(project)
                        .resolve(CorpusPaths.EXPORTS)
                        .resolve(name)
                        .toString());
    }

    private void browse() {
        new FileChoice(getShell(), Messages.Export_chooseFolder)
                .folder()
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void validate() {
        String trouble =
                corpora.isEmpty()
                        ? Messages.Page_noCorpus
                        : annotator.getText().isEmpty()
                                ? Messages.Export_nothing
                                : folder.getText().isBlank() ? Messages.Export_noFolder : null;
        setErrorMessage(trouble);
        setPageComplete(trouble == null);
    }
}
