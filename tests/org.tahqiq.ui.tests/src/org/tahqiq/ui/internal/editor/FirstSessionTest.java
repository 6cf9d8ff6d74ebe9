package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.widget.AnnotatedText;

/** A person's first session, by keyboard: from a new corpus to a saved set. */
final class FirstSessionTest {

    /** More edits than a test makes: a key that does nothing shall not keep it for ever. */
    private static final int ENOUGH = 50;

    private @Nullable Article made;

    @BeforeEach
    void newCorpus() throws CorpusException {
        made = new Article();
    }

    @AfterEach
    void clear() throws CoreException {
        article().close();
    }

    @Test
    void aSetIsTheSameAfterUndoRedoSaveAndReopen() throws Exception {
        article().runPipeline();
        AnnotationEditor editor = article().open();
        AnnotationDesk desk = editor.desk().orElseThrow();
        int suggested = desk.suggestions().progress().left();
        assertThat(suggested).isGreaterThan(3);
        String before = contents(desk);
        AnnotatedText text = article().text();

        article().workbench().press(text, "CTRL+.");
        article().workbench().press(text, "SPACE");
        article().workbench().press(text, "X");
        assertThat(desk.suggestions().progress().left()).isLessThan(suggested);
        assertThat(editor.isDirty()).isTrue();
        assertThat(article().workbench().isEnabled("org.eclipse.ui.edit.undo")).isTrue();
        article().workbench().press(text, "]");
        article().workbench().press(text, "ALT+SHIFT+ARROW_RIGHT");
        article().workbench().press(text, "O");
        article().workbench().press(text, "CTRL+.");
        article().workbench().press(text, "DEL");
        String after = contents(desk);
        assertThat(after).isNotEqualTo(before);

        int edits = 0;
        while (desk.session().undoLabel().isPresent() && edits++ < ENOUGH) {
            article().workbench().press(text, "CTRL+Z");
        }
        assertThat(contents(desk)).isEqualTo(before);
        while (desk.session().redoLabel().isPresent() && edits-- > 0) {
            article().workbench().press(text, "CTRL+Y");
        }
        assertThat(contents(desk)).isEqualTo(after);

        article().workbench().run("org.eclipse.ui.file.save");
        assertThat(editor.isDirty()).isFalse();
        assertThat(Files.exists(article().journal())).isFalse();
        article().workbench().page().closeAllEditors(false);
        assertThat(contents(article().open().desk().orElseThrow())).isEqualTo(after);
    }

    @Test
    void aRelationIsDrawnByItsHintLetter() throws Exception {
        AnnotationEditor editor = article().openEmpty();
        AnnotationDesk desk = editor.desk().orElseThrow();
        AnnotatedText text = article().text();
        article().mark(desk, "إدريس المسناوي", "P");
        article().mark(desk, "وزير الخارجية المغربي", "O");
        article().workbench().press(text, "SHIFT+TAB");
        article().workbench().press(text, "TAB");
        while (!"PER".equals(desk.picked().orElseThrow().getTag())) {
            article().workbench().press(text, "TAB");
        }

        article().workbench().press(text, "CTRL+R");
        assertThat(desk.scene().hints()).hasSize(1);
        article()
                .workbench()
                .press(text, desk.scene().hints().values().iterator().next().toUpperCase());

        Text filter = article().popup();
        filter.setText("position");
        filter.notifyListeners(SWT.DefaultSelection, new Event());
        article().workbench().settle();

        assertThat(desk.picked().orElseThrow().getTag()).isEqualTo("HAS_POSITION");
    }

    @Test
    void anArabicKeyboardGivesTheSameTags() throws Exception {
        AnnotationEditor editor = article().openEmpty();
        AnnotationDesk desk = editor.desk().orElseThrow();
        AnnotatedText text = article().text();
        Article.select(desk, "الرباط");

        Event event = new Event();
        event.character = 'ل';
        event.keyCode = 'ل';
        event.doit = true;
        text.notifyListeners(SWT.KeyDown, event);

        assertThat(desk.picked().orElseThrow().getTag()).isEqualTo("GPE");
    }

    @Test
    void whatWasNotSavedIsForgottenWhenThePersonSaysSoAndKeptAfterACrash() throws Exception {
        AnnotationEditor editor = article().openEmpty();
        article().mark(editor.desk().orElseThrow(), "الرباط", "G");
        assertThat(Files.exists(article().journal())).isTrue();
        byte[] crashed = Files.readAllBytes(article().journal());

        article().workbench().page().closeAllEditors(false);
        assertThat(Files.exists(article().journal())).isFalse();

        Files.write(article().journal(), crashed);
        AnnotationDesk recovered = article().open().desk().orElseThrow();
        assertThat(recovered.view().annotations("Entity")).hasSize(1);
        assertThat(recovered.session().recovery()).isPresent();
    }

    @Test
    void whatAPipelineSaysIsNotChanged() throws Exception {
        article().runPipeline();
        AnnotationEditor editor = article().open("arabic-news");
        AnnotationDesk desk = editor.desk().orElseThrow();
        int marks = desk.scene().marks().size();
        assertThat(marks).isPositive();

        article().workbench().press(article().text(), "TAB");
        article().workbench().press(article().text(), "DEL");

        assertThat(desk.scene().marks()).hasSize(marks);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void aFormerStateOfASetIsInTheLocalHistory() throws Exception {
        AnnotationEditor editor = article().openEmpty();
        article().mark(editor.desk().orElseThrow(), "الرباط", "G");
        article().workbench().run("org.eclipse.ui.file.save");

        assertThat(article().project().getFile(CorpusPaths.set("visit", "nora")).getHistory(null))
                .isNotEmpty();
    }

    /** Everything that an annotator can see of the set. */
    private static String contents(AnnotationDesk desk) {
        List<String> lines = new ArrayList<>();
        for (String layer : List.of("Entity", "Relation", "Zone")) {
            desk.view()
                    .annotations(layer)
                    .forEach(
                            a ->
                                    lines.add(
                                            a.getId()
                                                    + a.getTag()
                                                    + a.getStatus()
                                                    + a.getNote()
                                                    + desk.scene().marks()));
        }
        return String.join("\n", lines);
    }

    private Article article() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
