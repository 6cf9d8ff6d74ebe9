package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.widgets.Shell;
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
    void theKeySheetListsTheCommands() throws Exception {
        try (Article article = new Article()) {
            article.openEmpty();
            List<Shell> before = List.of(article.workbench().display().getShells());

            article.workbench().press(article.text(), "CTRL+SHIFT+L");

            List<Shell> sheets =
                    Stream.of(article.workbench().display().getShells())
                            .filter(shell -> !before.contains(shell) && shell.isVisible())
                            .toList();
            assertThat(sheets).hasSize(1);
            sheets.get(0).close();
        }
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
