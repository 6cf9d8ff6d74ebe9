package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.view.RelationsView;
import org.tahqiq.widget.Selection;

/** The workbench in Arabic; runs in a workbench of its own that was started so. */
@EnabledIfSystemProperty(named = "osgi.nl", matches = "ar")
final class ArabicWorkbenchTest {

    private final Workbench workbench = new Workbench();

    @Test
    void theWindowIsMirroredAndTheTextIsNot() throws Exception {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("ar");
        Shell shell = workbench.page().getWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1270, 800);
        assertThat(shell.getOrientation()).isEqualTo(SWT.RIGHT_TO_LEFT);
        assertThat(Stream.of(shell.getMenuBar().getItems()).map(MenuItem::getText))
                .contains("&ملف", "&تحرير");
        try (Article article = new Article()) {
            article.runPipeline();
            AnnotationDesk desk = article.open().desk().orElseThrow();
            assertThat(article.text().getOrientation()).isEqualTo(SWT.LEFT_TO_RIGHT);

            workbench.press(article.text(), "ARROW_LEFT");
            assertThat(desk.scene().selection()).isEqualTo(Selection.at(1));
            workbench.press(article.text(), "CTRL+.");
            String picked = desk.picked().orElseThrow().getTag();
            workbench.press(article.text(), "SPACE");
            assertThat(desk.session().undoLabel()).hasValue("قبول " + picked);
            workbench.press(article.text(), "CTRL+Z");
            assertThat(desk.session().undoLabel()).isEmpty();

            new Mouse(workbench, article.text())
                    .clickLabel(desk.view().annotations("Entity").iterator().next().getId());
            assertThat(desk.picked()).isPresent();
            Views.show(workbench, RelationsView.ID);
            Picture.of(shell, "arabic", workbench);
            for (IViewReference view : workbench.page().getViewReferences()) {
                assertThat(view.getPartName()).as(view.getId()).matches("\\p{IsArabic}.*");
            }
        }
    }

    @Test
    void namesInRowsAndTitlesAreKeptTogether() throws Exception {
        workbench.page().getWorkbenchWindow().getShell().setBounds(0, 0, 1270, 800);
        try (Article article = new Article()) {
            article.add("04-cairo-kigali-call", "وصل الوزير أمس.\n");
            AnnotationEditor editor = article.openOther("04-cairo-kigali-call");
            assertThat(editor.getTitle()).isEqualTo("\u206804-cairo-kigali-call\u2069");
            article.runPipeline();
            DocumentNode row = article.row("04-cairo-kigali-call");
            article.pick(row);
            Picture.of(article.window(), "arabic-names", workbench);
        }
    }

    @Test
    void aRowIsFoundByTheFirstLettersOfItsName() throws Exception {
        try (Article article = new Article()) {
            article.add("04-cairo-kigali-call", "وصل الوزير أمس.\n");
            CorpusExplorer explorer = article.pick(article.row("04-cairo-kigali-call"));
            Tree tree = explorer.getCommonViewer().getTree();

            type(tree, "vi");
            assertThat(explorer.getCommonViewer().getStructuredSelection().getFirstElement())
                    .isEqualTo(article.row("visit"));
            Event later = key('0');
            later.time = 60_000;
            tree.notifyListeners(SWT.KeyDown, later);
            assertThat(later.doit).isFalse();
            assertThat(explorer.getCommonViewer().getStructuredSelection().getFirstElement())
                    .isEqualTo(article.row("04-cairo-kigali-call"));
        }
    }

    private static void type(Tree tree, String letters) {
        letters.chars().forEach(each -> tree.notifyListeners(SWT.KeyDown, key((char) each)));
    }

    private static Event key(char letter) {
        Event event = new Event();
        event.character = letter;
        event.time = 1;
        return event;
    }

    @Test
    void everyCommandAndThemeIsNamedInArabic() throws Exception {
        for (Command command :
                PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
            assertThat(command.getName()).as(command.getId()).containsPattern("\\p{IsArabic}");
        }
        for (ITheme theme : PlatformUI.getWorkbench().getService(IThemeEngine.class).getThemes()) {
            assertThat(theme.getLabel()).as(theme.getId()).containsPattern("\\p{IsArabic}");
        }
    }
}
