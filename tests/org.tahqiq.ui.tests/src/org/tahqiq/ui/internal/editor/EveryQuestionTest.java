package org.tahqiq.ui.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.SetLock;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.explorer.SetNode;
import org.tahqiq.ui.internal.problem.ProblemChecks;
import org.tahqiq.ui.internal.problem.ProblemMarkers;
import org.tahqiq.ui.internal.problem.ProblemsView;

/**
 * What the workbench asks and tells while a person works: questions, lists, notices, reports, and
 * what went wrong, in whatever language and theme.
 */
final class EveryQuestionTest {

    private final Path folder;

    EveryQuestionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyQuestionIsAsked() throws Exception {
        try (Article article = new Article();
                Looks looks = Looks.light(article.workbench())) {
            askAll(article, looks);
            looks.check();
        }
    }

    @Test
    void everyQuestionIsAskedInTheDarkTheme() throws Exception {
        try (Article article = new Article();
                Looks looks = Looks.dark(article.workbench())) {
            askAll(article, looks);
            looks.check();
        }
    }

    private void askAll(Article article, Looks looks) throws Exception {
        article.window().setBounds(0, 0, 1280, 800);
        article.pick(article.project());
        looks.atCommand("nobody", "org.tahqiq.ui.train");
        article.runPipeline();
        looks.at("annotate-as-copy", () -> openAsMyself(article, "visit"));
        CorpusStore store = Corpora.ofWorkbench().store(article.project());
        store.save(store.newSet("visit", "nora"));
        store.save(store.newSet("visit", "sami"));
        inTheEditor(article, looks);
        inTheExplorer(article, looks);
        inFiles(article, looks);
        problems(article, looks);
        changesOnDisk(article, looks);
        troubles(article, looks);
        runs(article, looks);
    }

    private static void openAsMyself(Article article, String document) {
        new OpenDocument(article.workbench().page(), article.project(), document).asMyself();
    }

    private static void inTheEditor(Article article, Looks looks) throws CoreException {
        Workbench workbench = article.workbench();
        AnnotationDesk desk = article.open("nora").desk().orElseThrow();
        article.mark(desk, "إدريس المسناوي", "P");
        Article.select(desk, "الرباط");
        looks.at("tags", () -> workbench.press(article.text(), "CR"));
        workbench.press(article.text(), "G");
        article.mark(desk, "كارلوس مدينا", "P");
        workbench.press(article.text(), "CTRL+R");
        looks.at(article.window(), "relating");
        workbench.press(article.text(), "ARROW_RIGHT");
        looks.at("relations", () -> workbench.press(article.text(), "CR"));
        workbench.press(article.text(), "ESC");
        article.window().forceActive();
        workbench.settle();
        looks.atCommand("keys", "org.eclipse.ui.window.showKeyAssist");
        looks.atCommand("quick-access", "org.eclipse.ui.window.quickAccess");
        workbench.page().saveAllEditors(false);
    }

    private static void inTheExplorer(Article article, Looks looks) throws Exception {
        article.add("second", "وصل الوزير أمس.\n");
        article.pick(article.row("second"));
        looks.atCommand("rename-document", "org.eclipse.ui.edit.rename", shell -> empty(shell));
        looks.atCommand("delete-document", "org.eclipse.ui.edit.delete");
        article.pick(new SetNode(article.row("visit"), "sami"));
        looks.atCommand("delete-set", "org.eclipse.ui.edit.delete");
        looks.atCommand("rename-nothing", "org.eclipse.ui.edit.rename");
        article.pick(article.row("visit"));
        looks.atCommand("compare", "org.tahqiq.ui.compare");
        article.pick(article.project());
        looks.atCommand("rename-corpus", "org.eclipse.ui.edit.rename");
        looks.atCommand("delete-corpus", "org.eclipse.ui.edit.delete");
    }

    private static void empty(Shell shell) {
        Views.first(shell, Text.class).setText("");
    }

    private void inFiles(Article article, Looks looks) throws Exception {
        Files.writeString(folder.resolve("new.txt"), "عاد الوزير أمس.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("broken.xmi"), "<?xml version='1.0'?><xmi:XMI>");
        looks.atCommand(
                "new-corpus",
                "org.tahqiq.ui.newCorpus",
                shell -> {
                    Views.first(shell, Text.class).setText("test");
                    looks.at(shell, "new-corpus-taken");
                });
        finish(
                article,
                looks,
                "import",
                shell ->
                        Views.first(shell, org.eclipse.swt.widgets.List.class)
                                .add(folder.toString()));
        finish(article, looks, "export", shell -> {});
    }

    /** Fills in a wizard, finishes it, and looks at its report. */
    private static void finish(Article article, Looks looks, String name, Consumer<Shell> filling) {
        Answer[] report = new Answer[1];
        looks.atCommand(
                name + "-empty",
                "org.tahqiq.ui." + name,
                shell -> {
                    filling.accept(shell);
                    Text text = Views.first(shell, Text.class);
                    text.setText(text.getText() + " ");
                    looks.at(shell, name + "-filled");
                    if (name.equals("import")) {
                        Views.press(shell, "Next >", "التالي >");
                        article.workbench().await("the preview", () -> has(shell, "empty.txt"));
                        looks.at(shell, "import-what");
                    }
                    report[0] = looks.atNext(name + "-report", done -> {});
                    Views.press(shell, "Finish", "إنهاء");
                });
        report[0].check();
    }

    private static boolean has(Shell shell, String part) {
        return Views.all(shell, Text.class).stream()
                .anyMatch(text -> text.getText().contains(part));
    }

    private static void problems(Article article, Looks looks) throws Exception {
        Workbench workbench = article.workbench();
        looks.atCommand(
                "scheme-without",
                "org.tahqiq.ui.scheme",
                shell -> {
                    Table tags = Views.first(shell, Table.class);
                    tags.setSelection(3);
                    tags.notifyListeners(SWT.Selection, new Event());
                    Event delete = new Event();
                    delete.keyCode = SWT.DEL;
                    tags.notifyListeners(SWT.KeyDown, delete);
                    looks.atWindow(
                            "breaks", "BreaksDialog", () -> Views.press(shell, "Save", "حفظ"));
                    Views.all(shell, Text.class).get(0).setText("ORG");
                    looks.at(shell, "scheme-wrong");
                    TabFolder tabs = Views.first(shell, TabFolder.class);
                    tabs.setSelection(3);
                    org.eclipse.swt.widgets.List layers =
                            Views.first(shell, org.eclipse.swt.widgets.List.class);
                    layers.setSelection(layers.getItemCount() - 1);
                    layers.notifyListeners(SWT.Selection, new Event());
                    looks.at(shell, "scheme-constraints");
                });
        CorpusStore store = Corpora.ofWorkbench().store(article.project());
        store.corpus()
                .getTagsets()
                .forEach(set -> set.getTags().removeIf(tag -> "GPE".equals(tag.getName())));
        store.saveCorpus();
        IFile set = article.project().getFile(CorpusPaths.set("visit", "nora"));
        workbench.await("the problem", () -> hasProblems(set));
        Tree tree = Views.first(Views.show(workbench, ProblemsView.ID), Tree.class);
        workbench.await("the row", () -> tree.getItemCount() > 0);
        tree.getItem(0).setExpanded(true);
        Event expanding = new Event();
        expanding.item = tree.getItem(0);
        tree.notifyListeners(SWT.Expand, expanding);
        workbench.settle();
        looks.at(article.window(), "problems");
        TreeItem row = tree.getItem(0).getItem(0);
        workbench.await("the problem's row", () -> !row.getText().isEmpty());
        tree.setSelection(row);
        tree.notifyListeners(SWT.Selection, new Event());
        workbench.settle();
        looks.atCommand(
                "quick-fix", "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
    }

    private static boolean hasProblems(IFile file) {
        try {
            return Job.getJobManager().find(ProblemChecks.FAMILY).length == 0
                    && file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void changesOnDisk(Article article, Looks looks) throws Exception {
        Workbench workbench = article.workbench();
        Path set = article.path(CorpusPaths.set("visit", "nora"));
        AnnotationEditor editor = article.open("nora");
        String former = Files.readString(set);
        article.mark(editor.desk().orElseThrow(), "مدريد", "L");
        Files.writeString(set, former + "\n");
        looks.atCommand("disk-changed", "org.eclipse.ui.file.save");
        comeBack(article);
        looks.at(article.window(), "notice-disk-changed");
        looks.at("differences", () -> Views.press(article.window(), "Compare…", "مقارنة…"));
        Files.delete(set);
        looks.atCommand("disk-gone", "org.eclipse.ui.file.save");
        comeBack(article);
        looks.at(article.window(), "notice-disk-gone");
        Views.press(article.window(), "Save It Again", "حفظ من جديد");
        workbench.settle();
        Path text = article.path(CorpusPaths.text("visit"));
        byte[] was = Files.readAllBytes(text);
        text.toFile().setWritable(true);
        Files.writeString(text, "غيره");
        comeBack(article);
        looks.at(article.window(), "notice-text-changed");
        workbench.page().closeAllEditors(false);
        article.open("nora");
        looks.at(article.window(), "text-changed");
        Files.write(text, was);
        workbench.page().closeAllEditors(false);
    }

    private static void comeBack(Article article) {
        article.window().notifyListeners(SWT.Activate, new Event());
        article.workbench().settle();
    }

    private static void troubles(Article article, Looks looks) throws Exception {
        Workbench workbench = article.workbench();
        Path set = article.path(CorpusPaths.set("visit", "nora"));
        try (SetLock other = SetLock.take(article.path(""), "visit", "nora").orElseThrow()) {
            article.open("nora");
            looks.at(article.window(), "notice-locked");
            workbench.page().closeAllEditors(false);
        }
        article.open("arabic-news");
        looks.at(article.window(), "notice-machine");
        AnnotationEditor editor = article.open("nora");
        article.mark(editor.desk().orElseThrow(), "الوزير", "O");
        byte[] journal = Files.readAllBytes(article.journal());
        workbench.page().closeAllEditors(false);
        Files.write(article.journal(), journal);
        article.open("nora");
        looks.at(article.window(), "notice-recovered");
        looks.atCommand("revert", "org.eclipse.ui.file.revert");
        workbench.page().closeAllEditors(false);
        Files.deleteIfExists(article.journal());
        Files.writeString(set, Files.readString(set).substring(0, 500));
        article.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        article.open("nora");
        looks.at(article.window(), "notice-damaged");
        looks.at(
                "history",
                () -> Views.press(article.window(), "Local History…", "التاريخ المحلي…"));
        workbench.page().closeAllEditors(false);
    }

    private static void runs(Article article, Looks looks) throws Exception {
        Workbench workbench = article.workbench();
        CorpusStore store = Corpora.ofWorkbench().store(article.project());
        store.corpus().getPipelines().clear();
        store.corpus().getPipelines().add(pipeline("good", "news-segmenter", Map.of()));
        Map<String, String> missing = Map.of("modelLocation", "nowhere.tsv");
        store.corpus().getPipelines().add(pipeline("wrong", "dictionary-entities", missing));
        store.saveCorpus();
        article.pick(article.project());
        looks.atCommand(
                "pipelines-some",
                "org.tahqiq.ui.pipelines",
                shell -> {
                    Combo pipelines = Views.first(shell, Combo.class);
                    pipelines.select(1);
                    pipelines.notifyListeners(SWT.Selection, new Event());
                    looks.at(shell, "pipelines-wrong");
                    looks.at("pipelines-new", () -> Views.press(shell, "New…", "جديد…"));
                });
        Path text = article.path(CorpusPaths.text("second"));
        text.toFile().setWritable(true);
        Files.writeString(text, "غيره");
        workbench.onWindow("ListDialog", Article::defaultButton);
        looks.atWindow(
                "run-failed", "SentenceDialog", () -> workbench.run("org.tahqiq.ui.runOnCorpus"));
    }

    private static Pipeline pipeline(String name, String engine, Map<String, String> parameters) {
        Pipeline pipeline = AnnotationFactory.eINSTANCE.createPipeline();
        pipeline.setName(name);
        Step step = AnnotationFactory.eINSTANCE.createStep();
        step.setEngine(engine);
        step.setParameters(parameters);
        pipeline.getSteps().add(step);
        return pipeline;
    }
}
