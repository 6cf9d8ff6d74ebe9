package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.explorer.SetNode;
import org.tahqiq.ui.internal.run.OperationJob;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** A corpus of one article in the running workbench, and the annotator Nora at work on it. */
final class Article implements AutoCloseable {

    private static final String DOCUMENT = "visit";

    private static final String TEXT =
            "استقبل وزير الخارجية المغربي إدريس المسناوي في الرباط نظيره الإسباني كارلوس مدينا.\n"
                    + "وقال الوزير إن البلدين سيوقعان اتفاقا في مدريد يوم الاثنين المقبل.\n";

    private final Workbench workbench = new Workbench();
    private final IProject project;

    Article() throws CorpusException {
        this(TEXT);
    }

    Article(String text) throws CorpusException {
        InstanceScope.INSTANCE.getNode("org.tahqiq.ui").put("annotator", "nora");
        Corpora corpora = Corpora.ofWorkbench();
        project =
                corpora.create(
                        "test",
                        Presets.byId("diplomatic-news").orElseThrow(),
                        Optional.empty(),
                        new NullProgressMonitor());
        CorpusStore store = corpora.store(project);
        store.addDocument(NewDocument.of(DOCUMENT, text));
        store.saveCorpus();
    }

    @Override
    public void close() throws CoreException {
        workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
        workbench.settle();
    }

    Workbench workbench() {
        return workbench;
    }

    IProject project() {
        return project;
    }

    /** The row of one of its documents in the explorer. */
    DocumentNode row(String document) throws CorpusException {
        return DocumentNode.of(
                project, Corpora.ofWorkbench().store(project).document(document).orElseThrow());
    }

    /** Picks corpora, documents or sets in the explorer, as soon as there are rows for them. */
    CorpusExplorer pick(Object... nodes) throws PartInitException {
        CorpusExplorer explorer = (CorpusExplorer) workbench.page().showView(CorpusExplorer.ID);
        explorer.reveal(project);
        TreeViewer rows = explorer.getCommonViewer();
        for (Object node : nodes) {
            Object made = node instanceof SetNode set ? set.document() : node;
            workbench.await("the row in the explorer", () -> rows.testFindItem(made) != null);
        }
        rows.setSelection(new StructuredSelection(nodes));
        workbench.settle();
        return explorer;
    }

    void runPipeline() {
        workbench.onWindow("ListDialog", shell -> defaultButton(shell));
        workbench.run("org.tahqiq.ui.runOnCorpus");
        workbench.await(
                "the pipeline's run",
                () ->
                        Job.getJobManager().find(OperationJob.FAMILY).length == 0
                                && hasSet("arabic-news"));
        workbench.settle();
    }

    boolean hasSet(String annotator) {
        return Files.exists(folder().resolve(CorpusPaths.set(DOCUMENT, annotator)));
    }

    AnnotationEditor open() {
        if (!hasSet("nora")) {
            workbench.onWindow("AnnotatorDialog", shell -> defaultButton(shell));
        }
        new OpenDocument(workbench.page(), project, DOCUMENT).asMyself();
        workbench.settle();
        return (AnnotationEditor) workbench.page().getActiveEditor();
    }

    AnnotationEditor openEmpty() {
        assertThat(hasSet("arabic-news")).isFalse();
        return open();
    }

    static void defaultButton(Shell shell) {
        Button button = shell.getDefaultButton();
        assertThat(button.getData()).isEqualTo(IDialogConstants.OK_ID);
        button.notifyListeners(SWT.Selection, new Event());
    }

    void mark(AnnotationDesk desk, String covered, String key) {
        select(desk, covered);
        workbench.press(text(), key);
    }

    static void select(AnnotationDesk desk, String covered) {
        int begin = TEXT.indexOf(covered);
        desk.hear(new Intent.SelectRange(new Selection(begin, begin + covered.length())));
    }

    AnnotatedText text() {
        return find(workbench.page().getWorkbenchWindow().getShell(), AnnotatedText.class)
                .orElseThrow();
    }

    /** The filter of the list of tags that is open. */
    Text popup() {
        for (Shell shell : workbench.display().getShells()) {
            if (shell.isVisible() && shell.getParent() != null) {
                return find(shell, Text.class).orElseThrow();
            }
        }
        throw new AssertionError("no list of tags is open");
    }

    static <T extends Control> Optional<T> find(Composite parent, Class<T> kind) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                return Optional.of(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                Optional<T> found = find(composite, kind);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All controls of a kind in a window, seen or not. */
    static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    /** What the labels of a window say. */
    static List<String> labels(Composite parent) {
        return all(parent, Label.class).stream().map(Label::getText).toList();
    }

    /** Presses the button that has the text. */
    static void press(Composite parent, String text) {
        all(parent, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private Path folder() {
        return project.getLocation().toPath();
    }

    /** A file of the corpus; empty: its folder. */
    Path path(String file) {
        return folder().resolve(file);
    }

    Shell window() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    Path journal() {
        return folder().resolve(CorpusPaths.journal(DOCUMENT, "nora"));
    }

    /** Adds another document. */
    void add(String document, String text) throws CorpusException {
        CorpusStore store = Corpora.ofWorkbench().store(project);
        store.addDocument(NewDocument.of(document, text));
        store.saveCorpus();
    }

    /** Opens another document for the first time, empty. */
    AnnotationEditor openOther(String document) {
        workbench.onWindow("AnnotatorDialog", shell -> defaultButton(shell));
        new OpenDocument(workbench.page(), project, document).asMyself();
        workbench.settle();
        return (AnnotationEditor) workbench.page().getActiveEditor();
    }

    /** Selects the first occurrence in the text of a desk. */
    void selectIn(AnnotationDesk desk, String covered) {
        int begin = desk.view().text().indexOf(covered);
        desk.hear(new Intent.SelectRange(new Selection(begin, begin + covered.length())));
    }

    /** The file of an annotator's set; empty if there is none. */
    String saved(String annotator) {
        try {
            return Files.readString(folder().resolve(CorpusPaths.set(DOCUMENT, annotator)));
        } catch (IOException notThere) {
            return "";
        }
    }

    /** The set of an annotator, as it is opened from the explorer. */
    AnnotationEditor open(String annotator) {
        new OpenDocument(workbench.page(), project, DOCUMENT).as(annotator);
        workbench.settle();
        return (AnnotationEditor) workbench.page().getActiveEditor();
    }
}
