package org.tahqiq.ui.internal.wizard;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.editor.TextPane;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;

/** What an import would bring: the first document as it would be, the rest in figures. */
@NonNullByDefault(false)
final class PreviewPage extends WizardPage {

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16");

    private final Supplier<ImportPage.Choice> chosen;
    private final Map<String, String> formats;
    private Optional<Job> looking = Optional.empty();
    private Combo encoding;
    private Label first;
    private TextPane text;
    private Label summary;
    private Label count;
    private Text problems;

    /** A preview of what is chosen at the time that the page is shown. */
    PreviewPage(Supplier<ImportPage.Choice> chosen) {
        super("preview", Messages.Preview_title, null);
        this.chosen = chosen;
        boolean arabic = WorkbenchLanguage.isArabic();
        formats =
                FormatCatalog.installed().formats().stream()
                        .collect(
                                Collectors.toMap(
                                        Format::id, f -> arabic ? f.labelAr() : f.labelEn()));
        setDescription(Messages.Preview_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        encoding = new Rows(area).choice(Messages.Import_encoding);
        encoding.add(Messages.Import_found);
        ENCODINGS.forEach(encoding::add);
        encoding.select(0);
        encoding.addListener(SWT.Selection, event -> look());
        first = line(area);
        text = new TextPane(area);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, true)
                .hint(720, 260)
                .applyTo(text.control());
        summary = line(area);
        count = line(area);
        problems = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(720, 80).applyTo(problems);
        setControl(area);
    }

    private static Label line(Composite area) {
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(720, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            look();
            getShell().getDisplay().asyncExec(this::bringIntoPlace);
        } else {
            stop();
        }
    }

    /**
     * Where a mirrored dialog has its size before the page is made, GTK puts the page beside it.
     */
    private void bringIntoPlace() {
        if (!getControl().isDisposed()) {
            getControl().getParent().layout();
        }
    }

    /** What is to be imported, in the encoding that is chosen here. */
    ImportPage.Choice choice() {
        ImportPage.Choice choice = chosen.get();
        ImportRequest request =
                encoding.getSelectionIndex() > 0
                        ? choice.request().withEncoding(Charset.forName(encoding.getText()))
                        : choice.request().withGuessedEncodings();
        return new ImportPage.Choice(choice.corpus(), request);
    }

    private void look() {
        stop();
        setPageComplete(false);
        setErrorMessage(null);
        say(Messages.Preview_looking, "", "", "");
        text.clear();
        ImportPage.Choice choice = choice();
        Display display = getShell().getDisplay();
        ICoreRunnable work =
                monitor -> {
                    try {
                        Rehearsal found =
                                Rehearsal.of(
                                        new WorkspaceCorpusFiles(choice.corpus()),
                                        choice.request(),
                                        monitor);
                        tell(display, Job.getJobManager().currentJob(), () -> show(found));
                    } catch (CorpusException e) {
                        tell(display, Job.getJobManager().currentJob(), () -> refuse(e));
                    }
                };
        Job job = Job.create(Messages.Preview_looking, work);
        looking = Optional.of(job);
        job.schedule();
    }

    private void stop() {
        looking.ifPresent(Job::cancel);
        looking = Optional.empty();
    }

    /** Tells the page, unless another look has been taken since. */
    private void tell(Display display, Job job, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (!getControl().isDisposed() && looking.equals(Optional.of(job))) {
                            looking = Optional.empty();
                            what.run();
                        }
                    });
        }
    }

    private void refuse(CorpusException e) {
        say("", "", "", "");
        setErrorMessage(e.getLocalizedMessage());
    }

    private void show(Rehearsal found) {
        found.first().ifPresent(document -> text.show(document.set()));
        List<String> sentences = found.problems();
        say(
                found.first().map(this::describe).orElse(""),
                found.documents() == 0 ? "" : figures(found),
                sentences.isEmpty()
                        ? Messages.Preview_noProblems
                        : NLS.bind(Messages.Preview_problems, sentences.size()),
                String.join("\n", sentences));
        boolean something = found.documents() > 0;
        setErrorMessage(something ? null : Messages.Preview_nothing);
        setPageComplete(something);
    }

    private String describe(Rehearsal.First document) {
        return NLS.bind(
                Messages.Preview_first,
                new Object[] {
                    document.title(),
                    formats.get(document.imported().format()),
                    document.encoding(),
                    document.imported().annotations()
                });
    }

    private String figures(Rehearsal found) {
        return NLS.bind(
                Messages.Preview_summary,
                new Object[] {
                    found.documents(), found.known(), found.annotations(), formats(found)
                });
    }

    private String formats(Rehearsal found) {
        return found.formats().entrySet().stream()
                .map(format -> formats.get(format.getKey()) + " (" + format.getValue() + ")")
                .collect(Collectors.joining(Messages.Preview_and));
    }

    private void say(String document, String figures, String many, String sentences) {
        first.setText(document);
        summary.setText(figures);
        count.setText(many);
        problems.setText(sentences);
        ((Composite) getControl()).layout();
    }

    @Override
    public void dispose() {
        stop();
        super.dispose();
    }
}
