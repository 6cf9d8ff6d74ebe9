package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.TextRange;

/** A session of an annotator whose keys and mouse go through the X server. */
final class RealInputTest {

    private static final int TRIES = 5;
    private static final long PATIENCE = 5_000_000_000L;
    private static final long STEADY = 500_000_000L;

    private final Article article = new Article();
    private final Workbench workbench = article.workbench();
    private final RealInput input = new RealInput(workbench);

    RealInputTest() throws CorpusException, AWTException {}

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void byKeyboard() throws Exception {
        article.runPipeline();
        AnnotationDesk desk = openFromTheExplorer();
        String before = DeskText.of(desk);

        input.press("CTRL+HOME", "LEFT", "LEFT");
        assertThat(desk.scene().selection().caret()).isEqualTo(2);
        input.press("CTRL+LEFT");
        assertThat(desk.scene().selection().caret()).isEqualTo("استقبل ".length());

        input.press("CTRL+HOME", "CTRL+.");
        String accepted = picked(desk).getId();
        input.press("SPACE");
        assertThat(status(desk, accepted)).isEqualTo(Status.ACCEPTED);
        String rejected = picked(desk).getId();
        input.press("X");
        assertThat(status(desk, rejected)).isEqualTo(Status.REJECTED);

        caretInto(desk, "البلدين");
        input.press("N");
        Span marked = (Span) picked(desk);
        assertThat(DeskText.covered(desk, marked)).isEqualTo("البلدين");
        assertThat(marked.getTag()).isEqualTo("NORP");

        input.press("ENTER");
        await("the list of tags", () -> popup(Text.class).isPresent());
        choose("gpe");
        await("the tag", () -> !"NORP".equals(picked(desk).getTag()));

        pickByTab(desk, "كارلوس مدينا");
        String source = picked(desk).getId();
        input.press("CTRL+R");
        String target = entity(desk, "إدريس المسناوي").getId();
        input.type(desk.scene().hints().get(target));
        await("a relation, or the list", () -> isRelated(desk) || popup(Text.class).isPresent());
        chooseMeets();
        Relation relation = (Relation) picked(desk);
        assertThat(relation.getTag()).isEqualTo("MEETS");
        assertThat(relation.getSource()).isEqualTo(source);
        assertThat(relation.getTarget()).isEqualTo(target);

        pickByTab(desk, "مدريد");
        String deleted = picked(desk).getId();
        input.press("DEL");
        assertThat(desk.view().annotation(deleted)).isEmpty();

        String after = DeskText.of(desk);
        for (int i = 0; i < 50 && desk.session().undoLabel().isPresent(); i++) {
            input.press("CTRL+Z");
        }
        assertThat(DeskText.of(desk)).isEqualTo(before);
        for (int i = 0; i < 50 && desk.session().redoLabel().isPresent(); i++) {
            input.press("CTRL+Y");
        }
        assertThat(DeskText.of(desk)).isEqualTo(after);
        input.press("CTRL+S");
        assertThat(desk.session().isDirty()).isFalse();
        assertThat(article.saved("nora")).contains("MEETS").doesNotContain(deleted);
    }

    @Test
    void byMouse() throws Exception {
        article.runPipeline();
        AnnotationDesk desk = openFromTheExplorer();

        int begin = desk.view().text().indexOf("اتفاقا");
        int end = begin + "اتفاقا".length();
        until(
                "the list of tags",
                () -> input.dragWithControl(right(begin), left(end - 1)),
                () -> popup(Text.class).isPresent());
        choose("law");
        Span marked = (Span) picked(desk);
        assertThat(DeskText.covered(desk, marked)).isEqualTo("اتفاقا");
        assertThat(marked.getTag()).isEqualTo("LAW");

        until(
                "the mark with another end",
                () -> {
                    input.click(label(marked));
                    input.drag(left(end - 1), left(end + " في".length() - 1));
                },
                () -> DeskText.covered(desk, picked(desk)).equals("اتفاقا في"));

        Annotation person = entity(desk, "إدريس المسناوي");
        Annotation other = entity(desk, "كارلوس مدينا");
        until(
                "a relation, or the list",
                () -> input.drag(label(other), label(person)),
                () -> isRelated(desk) || popup(Text.class).isPresent());
        chooseMeets();
        Relation relation = (Relation) picked(desk);
        assertThat(relation.getSource()).isEqualTo(other.getId());
        assertThat(relation.getTarget()).isEqualTo(person.getId());

        until(
                "the list of tags",
                () -> input.doubleClick(label(entity(desk, "الرباط"))),
                () -> popup(Text.class).isPresent());
        until("no list", () -> input.press("ESC"), () -> popup(Text.class).isEmpty());

        int from = desk.view().text().indexOf("سيوقعان");
        until(
                "selected text",
                () -> input.drag(right(from), left(from + "سيوقعان".length() - 1)),
                () -> selected(desk).equals("سيوقعان"));
    }

    /**
     * Does something as often as a person would until it has its effect: on a busy machine lines
     * may still move under the pointer, or a list may not have the focus yet.
     */
    private void until(String what, Runnable act, BooleanSupplier effect) {
        for (int i = 0; i < TRIES && !effect.getAsBoolean(); i++) {
            awaitSteadyText();
            act.run();
            long end = System.nanoTime() + PATIENCE;
            while (!effect.getAsBoolean() && System.nanoTime() < end) {
                workbench.settle();
            }
        }
        assertThat(effect.getAsBoolean()).as(what).isTrue();
        workbench.settle();
    }

    /** Waits until the last letter has stood in the same place of the screen for a while. */
    private void awaitSteadyText() {
        Point former = new Point(-1, -1);
        long since = System.nanoTime();
        while (System.nanoTime() - since < STEADY) {
            workbench.settle();
            Rectangle last =
                    article.text().boundsOf(article.text().scene().document().text().length() - 1);
            Point now = article.text().toDisplay(last.x, last.y);
            if (!now.equals(former)) {
                former = now;
                since = System.nanoTime();
            }
        }
    }

    private static String selected(AnnotationDesk desk) {
        TextRange range = desk.scene().selection().range();
        return desk.view().text().substring(range.begin(), range.end());
    }

    /** The document by a double click in the explorer; the question who annotates by Enter. */
    private AnnotationDesk openFromTheExplorer() throws Exception {
        CorpusExplorer explorer = (CorpusExplorer) workbench.page().showView(CorpusExplorer.ID);
        explorer.reveal(article.project());
        workbench.settle();
        TreeViewer viewer = (TreeViewer) explorer.getSite().getSelectionProvider();
        viewer.expandToLevel(2);
        workbench.settle();
        Tree tree = viewer.getTree();
        TreeItem document =
                find(tree.getItems(), item -> item.getText().startsWith("visit")).orElseThrow();
        Rectangle place = document.getBounds();
        Answer answer =
                Answer.to(
                        workbench,
                        "Annotate as",
                        dialog -> {
                            dialog.forceActive();
                            input.strike("ENTER");
                        });
        input.doubleClick(tree.toDisplay(place.x + 10, place.y + place.height / 2));
        answer.check();
        await("the editor", () -> workbench.page().getActiveEditor() != null);
        AnnotationEditor editor = (AnnotationEditor) workbench.page().getActiveEditor();
        int[] painted = new int[1];
        article.text().addListener(SWT.Paint, event -> painted[0]++);
        article.text().redraw();
        await("the text", () -> painted[0] > 0);
        return editor.desk().orElseThrow();
    }

    private static Optional<TreeItem> find(TreeItem[] items, Predicate<TreeItem> wanted) {
        for (TreeItem item : items) {
            Optional<TreeItem> found =
                    wanted.test(item) ? Optional.of(item) : find(item.getItems(), wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void caretInto(AnnotationDesk desk, String word) {
        input.press("ESC");
        Rectangle place = article.text().boundsOf(desk.view().text().indexOf(word) + 1);
        input.click(onDisplay(place.x + place.width / 2, place));
    }

    private void pickByTab(AnnotationDesk desk, String covered) {
        input.press("CTRL+HOME", "ESC");
        for (int i = 0; i < 50; i++) {
            input.press("TAB");
            if (desk.picked().filter(a -> covered.equals(DeskText.covered(desk, a))).isPresent()) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + covered);
    }

    private void await(String what, BooleanSupplier condition) {
        workbench.await(what, condition);
        workbench.settle();
    }

    private <T extends Control> Optional<T> popup(Class<T> kind) {
        for (Shell shell : workbench.display().getShells()) {
            if (shell.isVisible() && shell.getParent() instanceof Composite) {
                return Article.find(shell, kind);
            }
        }
        return Optional.empty();
    }

    /** Where more than one label is permitted, the list asks which. */
    private void chooseMeets() {
        if (popup(Text.class).isPresent()) {
            choose("meet");
        }
    }

    /** Narrows the list that is open by typing, and takes what is left. */
    private void choose(String typed) {
        until(
                "the focus in the list",
                () -> popup(Text.class).ifPresent(Text::forceFocus),
                () -> popup(Text.class).filter(Text::isFocusControl).isPresent());
        input.type(typed);
        await("what was typed", () -> popup(Text.class).orElseThrow().getText().equals(typed));
        await("the narrowed list", () -> popup(Table.class).orElseThrow().getItemCount() > 0);
        input.press("ENTER");
    }

    private static boolean isRelated(AnnotationDesk desk) {
        return desk.picked().filter(Relation.class::isInstance).isPresent();
    }

    private static Annotation entity(AnnotationDesk desk, String covered) {
        return desk.view().annotations("Entity").stream()
                .filter(annotation -> covered.equals(DeskText.covered(desk, annotation)))
                .findFirst()
                .orElseThrow();
    }

    private Point label(Annotation annotation) {
        Rectangle place = article.text().labelBounds(annotation.getId()).orElseThrow();
        return onDisplay(place.x + place.width / 2, place);
    }

    /** Just within the right edge of a letter, where reading it begins. */
    private Point right(int offset) {
        Rectangle place = place(offset);
        return onDisplay(place.x + place.width - 1, place);
    }

    /** Just at the left edge of a letter, where reading it ends. */
    private Point left(int offset) {
        Rectangle place = place(offset);
        return onDisplay(place.x, place);
    }

    private Rectangle place(int offset) {
        AnnotatedText text = article.text();
        return text.rectanglesOf(new TextRange(offset, offset + 1)).get(0);
    }

    private Point onDisplay(int x, Rectangle row) {
        return article.text().toDisplay(x, row.y + row.height / 2);
    }

    private static Annotation picked(AnnotationDesk desk) {
        return desk.picked().orElseThrow();
    }

    private static Status status(AnnotationDesk desk, String id) {
        return desk.view().annotation(id).orElseThrow().getStatus();
    }
}
