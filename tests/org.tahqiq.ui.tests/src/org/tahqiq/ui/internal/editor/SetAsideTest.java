package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** After a crash the file of the set turns out to be another than the one that was edited. */
final class SetAsideTest {

    private final Article article;

    SetAsideTest() throws Exception {
        article = new Article();
    }

    /** One edit in the journal, and a file that was saved elsewhere since. */
    @BeforeEach
    void crashAndChange() throws Exception {
        AnnotationEditor editor = article.openEmpty();
        article.mark(editor.desk().orElseThrow(), "الرباط", "G");
        byte[] crashed = Files.readAllBytes(article.journal());
        article.workbench().page().closeAllEditors(false);

        AnnotationDesk other = article.open().desk().orElseThrow();
        article.mark(other, "مدريد", "G");
        article.workbench().run("org.eclipse.ui.file.save");
        article.workbench().page().closeAllEditors(false);
        Files.write(article.journal(), crashed);
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void theFileIsShownAndTheEditsAreNamed() throws Exception {
        AnnotationDesk desk = article.open().desk().orElseThrow();
        Views.picture(article.workbench(), "set-aside");
        assertThat(marks(desk)).containsExactly("مدريد");
        assertThat(said())
                .anyMatch(
                        s ->
                                s.contains("One unsaved edit (Mark GPE)")
                                        && s.contains(".journal.aside"));
        assertThat(article.journal()).doesNotExist();

        Article.press(control(), "Make Them Again");
        article.workbench().settle();
        AnnotationEditor editor = (AnnotationEditor) article.workbench().page().getActiveEditor();
        assertThat(marks(editor.desk().orElseThrow())).containsExactly("الرباط", "مدريد");
        assertThat(editor.isDirty()).isTrue();
        assertThat(aside()).doesNotExist();
        assertThat(said()).anyMatch(sentence -> sentence.contains("was recovered"));
    }

    @Test
    void theyCanBeForgotten() throws Exception {
        article.open();
        assertThat(aside()).exists();
        Article.press(control(), "Forget Them");
        assertThat(aside()).doesNotExist();
        AnnotationEditor editor = (AnnotationEditor) article.workbench().page().getActiveEditor();
        assertThat(marks(editor.desk().orElseThrow())).containsExactly("مدريد");
        assertThat(editor.isDirty()).isFalse();
    }

    private static List<String> marks(AnnotationDesk desk) {
        return desk.scene().marks().stream()
                .filter(mark -> mark.layer().equals("Entity"))
                .map(mark -> desk.view().text().substring(mark.begin(), mark.end()))
                .toList();
    }

    private List<String> said() {
        return Article.all(control(), Label.class).stream().map(Label::getText).toList();
    }

    private Composite control() {
        return article.text().getParent();
    }

    private Path aside() {
        return article.journal().resolveSibling(article.journal().getFileName() + ".aside");
    }
}
