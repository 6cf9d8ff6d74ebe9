package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** Edits that were not saved, recovered after a crash or not, and what forgets them. */
final class UnsavedEditsTest {

    private final Article article;
    private AnnotationEditor editor;

    UnsavedEditsTest() throws Exception {
        article = new Article();
        editor = article.openEmpty();
    }

    /** Two edits in the journal of a program that was stopped. */
    @BeforeEach
    void crash() throws Exception {
        article.mark(desk(), "الرباط", "G");
        article.mark(desk(), "مدريد", "G");
        byte[] crashed = Files.readAllBytes(article.journal());
        article.workbench().page().closeAllEditors(false);
        Files.write(article.journal(), crashed);
        editor = article.open();
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void recoveredEditsAreForgottenByUndoingThem() {
        assertThat(said()).isTrue();

        press("Forget these edits");

        assertThat(marks()).isEmpty();
        assertThat(editor.isDirty()).isFalse();
        assertThat(said()).isFalse();
        article.workbench().run("org.eclipse.ui.edit.redo");
        article.workbench().run("org.eclipse.ui.edit.redo");
        assertThat(marks()).containsExactly("الرباط", "مدريد");
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void laterEditsAreNotForgottenWithoutAQuestion() {
        article.mark(desk(), "كارلوس مدينا", "P");

        Answer kept = answer("Cancel", "an edit that you made since (Mark PER)");
        press("Forget these edits");
        kept.check();
        assertThat(marks()).containsExactly("الرباط", "كارلوس مدينا", "مدريد");
        assertThat(said()).isTrue();

        Answer forgotten = answer("Forget Edits", "Redo brings all of them back");
        press("Forget these edits");
        forgotten.check();
        assertThat(marks()).isEmpty();
        assertThat(said()).isFalse();
        for (int i = 0; i < 3; i++) {
            article.workbench().run("org.eclipse.ui.edit.redo");
        }
        assertThat(marks()).containsExactly("الرباط", "كارلوس مدينا", "مدريد");
    }

    @Test
    void nothingIsSaidOfRecoveredEditsOnceTheyAreSaved() {
        article.workbench().run("org.eclipse.ui.file.save");
        assertThat(said()).isFalse();
        assertThat(marks()).containsExactly("الرباط", "مدريد");
    }

    @Test
    void revertAsksBeforeItForgets() {
        article.mark(desk(), "كارلوس مدينا", "P");

        Answer kept = answer("Cancel", "Forget 3 edits of the set of nora that are not saved?");
        article.workbench().run("org.eclipse.ui.file.revert");
        kept.check();
        assertThat(marks()).hasSize(3);

        Answer forgotten = answer("Forget Edits", "cannot be undone");
        article.workbench().run("org.eclipse.ui.file.revert");
        forgotten.check();
        assertThat(marks()).isEmpty();
        assertThat(editor.isDirty()).isFalse();
        assertThat(said()).isFalse();
    }

    private Answer answer(String button, String sentence) {
        return Answer.to(
                article.workbench(),
                "Forget Edits",
                shell -> {
                    assertThat(Article.labels(shell)).anyMatch(label -> label.contains(sentence));
                    assertThat(shell.getDefaultButton().getText()).isEqualTo("Cancel");
                    Article.press(shell, button);
                });
    }

    private void press(String button) {
        Article.press(control(), button);
        article.workbench().settle();
    }

    private boolean said() {
        return Article.all(control(), Button.class).stream()
                .anyMatch(button -> button.getText().equals("Forget these edits"));
    }

    private List<String> marks() {
        return desk().view().annotations("Entity").stream()
                .map(entity -> DeskText.covered(desk(), entity))
                .toList();
    }

    private AnnotationDesk desk() {
        return editor.desk().orElseThrow();
    }

    private Composite control() {
        return article.text().getParent();
    }
}
