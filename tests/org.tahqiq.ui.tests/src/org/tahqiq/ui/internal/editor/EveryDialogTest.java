package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
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

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final String TEXT = "وصل سالم إلى الرباط أمس.\nوغادر سالم الرباط اليوم.\n";

    private final Path folder;
    private final List<String> english = new ArrayList<>();
    private String theme = "light";

    EveryDialogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyDialogOpens() throws Exception {
        try (Article article = new Article(TEXT)) {
            showAll(article);
        }
        assertThat(english).isEmpty();
    }

    @Test
    void everyDialogOpensInTheDarkTheme() throws Exception {
        theme = "dark";
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        themes.setTheme(DARK, false);
        try (Article article = new Article(TEXT)) {
            showAll(article);
        } finally {
            themes.setTheme(LIGHT, false);
        }
        assertThat(english).isEmpty();
    }

    private void showAll(Article article) throws Exception {
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
        look(article, article.window(), "window");

        show(article, "org.tahqiq.ui.newCorpus", "new-corpus");
        show(article, "org.tahqiq.ui.import", "import", shell -> preview(article, shell));
        show(article, "org.tahqiq.ui.export", "export");
        show(article, "org.tahqiq.ui.runOnDocument", "run");
        show(
                article,
                "org.tahqiq.ui.pipelines",
                "pipelines",
                shell -> inner(article, shell, "pipelines-add", "Add…", "إضافة…"));
        show(article, "org.tahqiq.ui.scheme", "scheme", shell -> tabs(article, shell));
        show(article, "org.tahqiq.ui.train", "train");
        show(article, "org.tahqiq.ui.note", "note");
        show(article, "org.tahqiq.ui.propagate", "propagate");
        show(article, "org.eclipse.ui.help.aboutAction", "about");
        show(article, "org.eclipse.ui.window.resetPerspective", "reset");
        show(article, "org.eclipse.ui.views.showView", "show-view");
        preferences(article);
        // Closing asks what becomes of the edits.
        Answer answer = answer(article, "save", shell -> {});
        workbench.page().closeAllEditors(true);
        answer.check();

        store.addDocument(NewDocument.of("second", "وصل الوزير أمس.\n"));
        store.saveCorpus();
        Answer open = answer(article, "annotate-as", shell -> {});
        new OpenDocument(workbench.page(), article.project(), "second").asMyself();
        open.check();
    }

    private void show(Article article, String command, String name) {
        show(article, command, name, shell -> {});
    }

    private void show(Article article, String command, String name, Consumer<Shell> then) {
        Answer answer = answer(article, name, then);
        article.workbench().run(command);
        answer.check();
    }

    private Answer answer(Article article, String name, Consumer<Shell> then) {
        return Answer.toAny(
                article.workbench(),
                shell -> {
                    look(article, shell, name);
                    then.accept(shell);
                    shell.close();
                });
    }

    /** Takes a picture, in two sizes of the window's where it is the window. */
    private void look(Article article, Shell shell, String name) {
        article.workbench().settle();
        String language = Locale.getDefault().getLanguage();
        Views.picture(
                article.workbench(), shell, "dialog-%s-%s-%s".formatted(name, language, theme));
        if (language.equals("ar")) {
            Words.english(shell).forEach(word -> english.add(name + ": " + word));
        }
    }

    private void preview(Article article, Shell shell) {
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
        look(article, shell, "import-preview");
    }

    private void tabs(Article article, Shell shell) {
        TabFolder tabs = Views.first(shell, TabFolder.class);
        for (int i = 1; i < tabs.getItemCount(); i++) {
            tabs.setSelection(i);
            look(article, shell, "scheme-" + i);
        }
        inner(article, shell, "new-layer", "New Layer…", "طبقة جديدة…");
    }

    /** Opens a dialog from a dialog by a button that is named so or so. */
    private void inner(Article article, Shell shell, String name, String label, String arabic) {
        Button button =
                Views.all(shell, Button.class).stream()
                        .filter(b -> List.of(label, arabic).contains(b.getText().replace("&", "")))
                        .findFirst()
                        .orElseThrow();
        Answer answer = answer(article, name, inner -> {});
        button.notifyListeners(SWT.Selection, new Event());
        answer.check();
    }

    private void preferences(Article article) {
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
            look(article, dialog.getShell(), "preferences-" + id);
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
