package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** Everything that an annotator does often is a command with a key that can be changed. */
final class KeysTest {

    private static final String CATEGORY = "org.tahqiq.ui.annotate";

    @Test
    void everyCommandOfTheEditorHasAKeyAndAHandler() throws Exception {
        try (Article article = new Article()) {
            article.openEmpty();
            Set<String> bound =
                    Stream.of(
                                    PlatformUI.getWorkbench()
                                            .getService(IBindingService.class)
                                            .getBindings())
                            .filter(binding -> binding.getParameterizedCommand() != null)
                            .map(binding -> binding.getParameterizedCommand().getId())
                            .collect(Collectors.toSet());

            assertThat(commands())
                    .isNotEmpty()
                    .allSatisfy(command -> assertThat(bound).contains(command.getId()))
                    .allSatisfy(
                            command ->
                                    assertThat(command.isHandled()).as(command.getId()).isTrue());
        }
    }

    @Test
    void arrowsMoveTheCaretAndExtendTheSelection() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            article.workbench().press(article.text(), "ARROW_LEFT");
            assertThat(desk.scene().selection()).isEqualTo(Selection.at(1));

            article.workbench().press(article.text(), "CTRL+ARROW_LEFT");
            int word = desk.scene().selection().caret();
            assertThat(word).isGreaterThan(2);

            article.workbench().press(article.text(), "CTRL+SHIFT+ARROW_LEFT");
            assertThat(desk.scene().selection().anchor()).isEqualTo(word);
            assertThat(desk.scene().selection().caret()).isGreaterThan(word);

            article.workbench().press(article.text(), "CTRL+ARROW_DOWN");
            int line = desk.view().text().indexOf('\n') + 1;
            assertThat(desk.scene().selection()).isEqualTo(Selection.at(line));
        }
    }

    @Test
    void segmentsAreStopsInsideAWord() throws Exception {
        try (Article article = new Article()) {
            article.runPipeline();
            AnnotationDesk desk = article.open().desk().orElseThrow();
            int begin = desk.view().text().indexOf("وقال");
            desk.hear(new Intent.SelectRange(Selection.at(begin)));

            article.workbench().press(article.text(), "CTRL+ALT+ARROW_LEFT");

            assertThat(desk.scene().selection()).isEqualTo(Selection.at(begin + 1));
        }
    }

    @Test
    void theListOfKeysDoesWhatIsPickedInIt() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            article.mark(desk, "الرباط", "G");
            assertThat(desk.session().undoLabel()).isPresent();
            Answer answer =
                    Answer.toWindow(article.workbench(), "KeyListDialog", KeysTest::pickUndo);

            article.workbench().press(article.text(), "CTRL+SHIFT+L");

            answer.check();
            assertThat(desk.session().undoLabel()).isEmpty();
        }
    }

    private static void pickUndo(Shell shell) {
        Text filter = Article.find(shell, Text.class).orElseThrow();
        Table rows = Article.find(shell, Table.class).orElseThrow();
        assertThat(rows.getItemCount()).isGreaterThan(40);
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        filter.notifyListeners(SWT.KeyDown, down);
        assertThat(rows.getSelectionIndex()).isEqualTo(1);
        filter.setText("ctrl+shift+l");
        assertThat(rows.getItemCount()).isEqualTo(1);
        filter.setText("ctrl+z");
        assertThat(rows.getItemCount()).isEqualTo(1);
        Article.defaultButton(shell);
    }

    private static List<Command> commands() {
        return Stream.of(
                        PlatformUI.getWorkbench()
                                .getService(ICommandService.class)
                                .getDefinedCommands())
                .filter(KeysTest::isOfTheEditor)
                .toList();
    }

    private static boolean isOfTheEditor(Command command) {
        try {
            return CATEGORY.equals(command.getCategory().getId());
        } catch (NotDefinedException e) {
            return false;
        }
    }
}
