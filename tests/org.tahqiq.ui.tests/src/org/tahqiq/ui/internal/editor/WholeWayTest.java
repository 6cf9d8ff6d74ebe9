package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.run.OperationJob;
import org.tahqiq.widget.AnnotatedText;

/** The whole way of an article, from a new corpus to the export: once by keys, once by mouse. */
final class WholeWayTest {

    private static final String TEXT =
            "استقبل وزير الخارجية المغربي إدريس المسناوي في الرباط نظيره الإسباني كارلوس مدينا.\n"
                    + "وقال الوزير إن البلدين سيوقعان اتفاقا في مدريد يوم الاثنين المقبل.\n";

    private static final String PRESET = Presets.byId("diplomatic-news").orElseThrow().labelEn();

    private static final int ENOUGH = 50;

    private final Workbench workbench = new Workbench();
    private final Path folder;

    WholeWayTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void beNora() {
        InstanceScope.INSTANCE.getNode("org.tahqiq.ui").put("annotator", "nora");
    }

    @AfterEach
    void clear() throws Exception {
        workbench.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        workbench.settle();
    }

    @Test
    void byKeyboard() throws Exception {
        IProject corpus = corpusWithSuggestions();
        AnnotationEditor editor = open(corpus);
        AnnotationDesk desk = editor.desk().orElseThrow();
        String before = DeskText.of(desk);

        press("CTRL+.");
        String accepted = picked(desk).getId();
        press("SPACE");
        assertThat(status(desk, accepted)).isEqualTo(Status.ACCEPTED);
        String rejected = picked(desk).getId();
        press("X");
        assertThat(status(desk, rejected)).isEqualTo(Status.REJECTED);

        pick(desk, "الرباط");
        String moved = picked(desk).getId();
        int end = ((Span) picked(desk)).getEnd();
        press("ALT+ARROW_RIGHT");
        assertThat(((Span) picked(desk)).getEnd()).isEqualTo(end - 1);
        press("L");
        assertThat(picked(desk).getTag()).isEqualTo("LOC");
        assertThat(status(desk, moved)).isEqualTo(Status.CORRECTED);
        pick(desk, "إدريس المسناوي");
        end = ((Span) picked(desk)).getEnd();
        press("]");
        assertThat(((Span) picked(desk)).getEnd()).isEqualTo(end + " في".length());

        pick(desk, "كارلوس مدينا");
        String source = picked(desk).getId();
        press("CTRL+R");
        press("ARROW_RIGHT");
        press("CR");
        Text filter = workbench.popup(Text.class);
        filter.setText("meet");
        filter.notifyListeners(SWT.DefaultSelection, new Event());
        workbench.settle();
        assertThat(((Relation) picked(desk)).getSource()).isEqualTo(source);
        assertThat(picked(desk).getTag()).isEqualTo("MEETS");

        pick(desk, "مدريد");
        String deleted = picked(desk).getId();
        press("DEL");
        assertThat(desk.view().annotation(deleted)).isEmpty();

        String after = DeskText.of(desk);
        for (int i = 0; i < ENOUGH && desk.session().undoLabel().isPresent(); i++) {
            press("CTRL+Z");
        }
        assertThat(DeskText.of(desk)).isEqualTo(before);
        for (int i = 0; i < ENOUGH && desk.session().redoLabel().isPresent(); i++) {
            press("CTRL+SHIFT+Z");
        }
        assertThat(DeskText.of(desk)).isEqualTo(after);
        press("CTRL+S");
        assertThat(editor.isDirty()).isFalse();
        assertThat(DeskText.of(reopened(corpus).desk().orElseThrow())).isEqualTo(after);
        export(corpus);
    }

    @Test
    void byMouse() throws Exception {
        IProject corpus = corpusWithSuggestions();
        AnnotationEditor editor = open(corpus);
        AnnotationDesk desk = editor.desk().orElseThrow();
        Mouse mouse = new Mouse(workbench, text());
        String before = DeskText.of(desk);

        String accepted = mark(desk, "إدريس المسناوي");
        mouse.clickLabel(accepted);
        mouse.contextMenu("Accept");
        assertThat(status(desk, accepted)).isEqualTo(Status.ACCEPTED);
        String rejected = mark(desk, "مدريد");
        mouse.clickLabel(rejected);
        mouse.contextMenu("Reject");
        assertThat(status(desk, rejected)).isEqualTo(Status.REJECTED);

        String moved = mark(desk, "الرباط");
        mouse.clickLabel(moved);
        int end = ((Span) picked(desk)).getEnd();
        mouse.dragEnd(end, end - 2);
        assertThat(((Span) desk.view().annotation(moved).orElseThrow()).getEnd())
                .isEqualTo(end - 2);

        mouse.doubleClickLabel(moved);
        choose("LOC");
        assertThat(desk.view().annotation(moved).orElseThrow().getTag()).isEqualTo("LOC");

        String source = mark(desk, "كارلوس مدينا");
        mouse.dragLabelTo(source, accepted);
        assertThat(picked(desk).getTag()).isEqualTo("MEETS");
        assertThat(((Relation) picked(desk)).getSource()).isEqualTo(source);
        assertThat(((Relation) picked(desk)).getTarget()).isEqualTo(accepted);

        String deleted = mark(desk, "يوم الاثنين المقبل");
        mouse.clickLabel(deleted);
        mouse.contextMenu("Delete");
        assertThat(desk.view().annotation(deleted)).isEmpty();

        int begin = TEXT.indexOf("اتفاقا");
        mouse.dragWithControl(begin, begin + "اتفاقا".length());
        choose("LAW");
        assertThat(((Span) picked(desk)).getBegin()).isEqualTo(begin);
        assertThat(picked(desk).getTag()).isEqualTo("LAW");

        String after = DeskText.of(desk);
        assertThat(workbench.menuItem("Edit", "Undo").getText()).startsWith("&Undo Mark LAW");
        for (int i = 0; i < ENOUGH && desk.session().undoLabel().isPresent(); i++) {
            workbench.menu("Edit", "Undo");
        }
        assertThat(DeskText.of(desk)).isEqualTo(before);
        for (int i = 0; i < ENOUGH && desk.session().redoLabel().isPresent(); i++) {
            workbench.menu("Edit", "Redo");
        }
        assertThat(DeskText.of(desk)).isEqualTo(after);
        workbench.menu("File", "Save");
        assertThat(editor.isDirty()).isFalse();
        assertThat(DeskText.of(reopened(corpus).desk().orElseThrow())).isEqualTo(after);
        export(corpus);
    }

    private IProject corpusWithSuggestions() throws Exception {
        Path article = Files.writeString(folder.resolve("visit.txt"), TEXT);
        workbench.onDialog(
                "New corpus",
                shell -> {
                    Article.find(shell, Text.class).orElseThrow().setText("way");
                    Combo presets = Article.find(shell, Combo.class).orElseThrow();
                    presets.select(presets.indexOf(PRESET));
                    finish(shell);
                });
        workbench.menu("File", "New Corpus…");
        IProject corpus = ResourcesPlugin.getWorkspace().getRoot().getProject("way");
        assertThat(corpus.exists()).isTrue();
        workbench.onDialog(
                "Import documents",
                shell -> {
                    org.eclipse.swt.widgets.List files =
                            Article.find(shell, org.eclipse.swt.widgets.List.class).orElseThrow();
                    files.add(article.toString());
                    Text annotator = Article.find(shell, Text.class).orElseThrow();
                    annotator.setText(annotator.getText());
                    finish(shell);
                    workbench.await("the preview", () -> shell.getDefaultButton().isEnabled());
                    finish(shell);
                });
        workbench.menu("File", "Import Documents…");
        workbench.await(
                "the imported article",
                () -> corpus.getFile(CorpusPaths.text("visit")).getLocation().toFile().exists());
        workbench.onDialog("Run a pipeline", WholeWayTest::finish);
        workbench.menu("Run", "Run a Pipeline on the Corpus");
        workbench.await(
                "the pipeline's run",
                () ->
                        corpus.getFile(set("arabic-news")).exists()
                                && Job.getJobManager().find(OperationJob.FAMILY).length == 0);
        workbench.settle();
        return corpus;
    }

    private static String set(String annotator) {
        return CorpusPaths.set("visit", annotator);
    }

    private AnnotationEditor open(IProject corpus) {
        workbench.onDialog("Annotate as", WholeWayTest::finish);
        return reopened(corpus);
    }

    private AnnotationEditor reopened(IProject corpus) {
        workbench.page().closeAllEditors(false);
        new OpenDocument(workbench.page(), corpus, "visit").asMyself();
        workbench.settle();
        return (AnnotationEditor) workbench.page().getActiveEditor();
    }

    private void export(IProject corpus) throws Exception {
        workbench.onDialog(
                "Export gold",
                shell -> {
                    workbench.onWindow("ReportDialog", WholeWayTest::finish);
                    finish(shell);
                });
        workbench.menu("File", "Export Gold…");
        Path exports = corpus.getLocation().toPath().resolve(CorpusPaths.EXPORTS);
        try (var files = Files.walk(exports)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .contains("manifest.json", "report.md");
        }
        assertThat(Corpora.ofWorkbench().store(corpus).annotators("visit")).contains("nora");
    }

    private static void finish(Shell shell) {
        shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    private void choose(String tag) {
        Table tags = workbench.popup(Table.class);
        for (int i = 0; i < tags.getItemCount(); i++) {
            if (tags.getItem(i).getText().contains(tag + " ")) {
                tags.setSelection(i);
                Event event = new Event();
                event.item = tags.getItem(i);
                tags.notifyListeners(SWT.Selection, event);
                tags.notifyListeners(SWT.DefaultSelection, event);
                workbench.settle();
                return;
            }
        }
        throw new AssertionError("the list does not offer " + tag);
    }

    private AnnotatedText text() {
        return Article.find(workbench.page().getWorkbenchWindow().getShell(), AnnotatedText.class)
                .orElseThrow();
    }

    private void press(String key) {
        workbench.press(text(), key);
    }

    /** Goes by Tab until what covers this text is picked. */
    private void pick(AnnotationDesk desk, String covered) {
        press("CTRL+HOME");
        press("ESC");
        for (int i = 0; i < ENOUGH; i++) {
            press("TAB");
            if (desk.picked().filter(a -> covered.equals(DeskText.covered(desk, a))).isPresent()) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + covered);
    }

    private static String mark(AnnotationDesk desk, String covered) {
        return desk.view().annotations("Entity").stream()
                .filter(annotation -> covered.equals(DeskText.covered(desk, annotation)))
                .map(Annotation::getId)
                .findFirst()
                .orElseThrow();
    }

    private static Annotation picked(AnnotationDesk desk) {
        return desk.picked().orElseThrow();
    }

    private static Status status(AnnotationDesk desk, String id) {
        return desk.view().annotation(id).orElseThrow().getStatus();
    }
}
