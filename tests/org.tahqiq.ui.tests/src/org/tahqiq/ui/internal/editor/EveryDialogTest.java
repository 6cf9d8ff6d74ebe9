package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.problem.ProblemsView;

/** Every dialog opens, in whatever language and theme; the Arabic ones say nothing in English. */
final class EveryDialogTest {

    private static final String TEXT = "وصل سالم إلى الرباط أمس.\nوغادر سالم الرباط اليوم.\n";

    private final Path folder;

    EveryDialogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyDialogOpens() throws Exception {
        try (Article article = new Article(TEXT);
                Looks looks = Looks.light(article.workbench())) {
            showAll(article, looks);
            looks.check();
        }
    }

    @Test
    void everyDialogOpensInTheDarkTheme() throws Exception {
        try (Article article = new Article(TEXT);
                Looks looks = Looks.dark(article.workbench())) {
            showAll(article, looks);
            looks.check();
        }
    }

    private void showAll(Article article, Looks looks) throws Exception {
        Workbench workbench = article.workbench();
        article.window().setBounds(0, 0, 1280, 800);
        Files.write(
                folder.resolve("old.txt"), "وصل الوزير أمس.\n".getBytes(Charset.forName("cp1256")));
        Files.writeString(folder.resolve("empty.txt"), "");
        article.runPipeline();
        CorpusStore store = Corpora.ofWorkbench().store(article.project());
        store.save(store.newSet("visit", "nora"));
        AnnotationDesk desk = article.open("nora").desk().orElseThrow();
        article.selectIn(desk, "الرباط");
        workbench.press(article.text(), "G");
        Views.show(workbench, ProblemsView.ID);
        looks.at(article.window(), "window");

        looks.atCommand("new-corpus", "org.tahqiq.ui.newCorpus");
        looks.atCommand("import", "org.tahqiq.ui.import", shell -> preview(article, looks, shell));
        looks.atCommand("export", "org.tahqiq.ui.export");
        looks.atCommand("run", "org.tahqiq.ui.runOnDocument");
        looks.atCommand(
                "pipelines",
                "org.tahqiq.ui.pipelines",
                shell -> inner(looks, shell, "pipelines-add", "Add…", "إضافة…"));
        looks.atCommand("scheme", "org.tahqiq.ui.scheme", shell -> tabs(looks, shell));
        looks.atCommand("train", "org.tahqiq.ui.train");
        looks.atCommand("note", "org.tahqiq.ui.note");
        looks.atCommand("propagate", "org.tahqiq.ui.propagate");
        looks.atCommand("about", "org.eclipse.ui.help.aboutAction");
        looks.atCommand("reset", "org.eclipse.ui.window.resetPerspective");
        looks.atCommand("show-view", "org.eclipse.ui.views.showView");
        preferences(article, looks);
        // Closing asks what becomes of the edits.
        looks.at("save", () -> workbench.page().closeAllEditors(true));

        store.addDocument(NewDocument.of("second", "وصل الوزير أمس.\n"));
        store.saveCorpus();
        looks.at(
                "annotate-as",
                () -> new OpenDocument(workbench.page(), article.project(), "second").asMyself());
    }

    private void preview(Article article, Looks looks, Shell shell) {
        Views.first(shell, org.eclipse.swt.widgets.List.class).add(folder.toString());
        Views.first(shell, org.eclipse.swt.widgets.Text.class).setText("old");
        press(shell, IDialogConstants.NEXT_ID);
        WizardDialog wizard = (WizardDialog) shell.getData();
        article.workbench()
                .await(
                        "the preview",
                        () ->
                                Views.all(shell, org.eclipse.swt.widgets.Text.class).stream()
                                        .anyMatch(text -> text.getText().contains("empty.txt")));
        assertThat(wizard.getCurrentPage().getPreviousPage()).isNotNull();
        looks.at(shell, "import-preview");
    }

    private static void tabs(Looks looks, Shell shell) {
        TabFolder tabs = Views.first(shell, TabFolder.class);
        for (int i = 1; i < tabs.getItemCount(); i++) {
            tabs.setSelection(i);
            looks.at(shell, "scheme-" + i);
        }
        inner(looks, shell, "new-layer", "New Layer…", "طبقة جديدة…");
    }

    /** Opens a dialog from a dialog by a button that is named so or so. */
    private static void inner(Looks looks, Shell shell, String name, String label, String arabic) {
        looks.at(name, () -> Views.press(shell, label, arabic));
    }

    private static void preferences(Article article, Looks looks) {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        for (Object element : pages.getElements(PreferenceManager.PRE_ORDER)) {
            if (WorkbenchActivityHelper.filterItem(element)) {
                continue;
            }
            String id = ((IPreferenceNode) element).getId();
            Window dialog =
                    PreferencesUtil.createPreferenceDialogOn(article.window(), id, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            looks.at(dialog.getShell(), "preferences-" + id);
            dialog.close();
        }
    }

    private static void press(Shell shell, int id) {
        Views.all(shell, Button.class).stream()
                .filter(button -> Integer.valueOf(id).equals(button.getData()))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }
}
