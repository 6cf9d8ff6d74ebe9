package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFileState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.view.AnnotationView;

/** Files that another program changes while they are open in an editor. */
final class DiskChangeTest {

    private static final String SET = CorpusPaths.set("visit", "nora");

    private final Article article = new Article();
    private final AnnotationEditor editor = article.openEmpty();

    DiskChangeTest() throws CorpusException {}

    @AfterEach
    void closeIt() throws Exception {
        article.close();
    }

    @Test
    void aSetWithoutEditsIsReadAnewWhenThePersonComesBack() throws Exception {
        Article.select(desk(), "الرباط");
        int caret = desk().scene().selection().caret();
        anotherProgramMarks("مدريد");

        comeBack();

        assertThat(covered()).containsExactly("مدريد");
        assertThat(desk().scene().selection().caret()).isEqualTo(caret);
        assertThat(Article.all(article.window(), CLabel.class))
                .extracting(CLabel::getText)
                .anyMatch(line -> line.contains("read anew"));
        assertThat(labels()).noneMatch(label -> label.contains("Another program"));
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void whatWasDoneAndUndoneDoesNotComeBackWithTheFile() throws Exception {
        article.mark(desk(), "الرباط", "G");
        article.workbench().run("org.eclipse.ui.edit.undo");
        anotherProgramMarks("مدريد");

        comeBack();

        assertThat(covered()).containsExactly("مدريد");
        assertThat(article.journal()).doesNotExist();
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotReadAnew() throws Exception {
        AnnotationDesk before = desk();
        Path set = article.path(SET);
        byte[] same = Files.readAllBytes(set);
        Files.delete(set);
        Files.write(set, same);
        Files.setLastModifiedTime(set, FileTime.fromMillis(1));

        comeBack();

        assertThat(desk()).isSameAs(before);
    }

    @Test
    void editsCanBeLeftForWhatIsOnDisk() throws Exception {
        article.mark(desk(), "الرباط", "G");
        anotherProgramMarks("مدريد");
        comeBack();
        assertThat(covered()).containsExactly("الرباط");

        press("Read Anew");

        assertThat(covered()).containsExactly("مدريد");
        assertThat(editor.isDirty()).isFalse();
        assertThat(labels()).noneMatch(label -> label.contains("Another program"));
    }

    @Test
    void editsCanBeKeptAndTheOtherStateIsRemembered() throws Exception {
        article.mark(desk(), "الرباط", "G");
        anotherProgramMarks("مدريد");
        String others = article.saved("nora");
        comeBack();

        press("Keep Mine");

        assertThat(editor.isDirty()).isFalse();
        assertThat(onDisk()).containsExactly("الرباط");
        IFileState[] former = article.project().getFile(SET).getHistory(null);
        assertThat(new String(former[0].getContents().readAllBytes(), "UTF-8")).isEqualTo(others);

        article.workbench().onDialog("Local History", Article::defaultButton);
        article.workbench().run("org.tahqiq.ui.localHistory");
        assertThat(covered()).containsExactly("مدريد");
    }

    @Test
    void savingAsksBeforeItOverwrites() throws Exception {
        article.mark(desk(), "الرباط", "G");
        anotherProgramMarks("مدريد");

        answerSaving("Cancel");
        assertThat(onDisk()).containsExactly("مدريد");
        assertThat(covered()).containsExactly("الرباط");
        assertThat(editor.isDirty()).isTrue();

        answerSaving("Keep Mine");
        assertThat(onDisk()).containsExactly("الرباط");
        assertThat(editor.isDirty()).isFalse();

        article.mark(desk(), "كارلوس", "P");
        article.workbench().run("org.eclipse.ui.file.save");
        assertThat(onDisk()).containsExactly("الرباط", "كارلوس");
    }

    @Test
    void savingCanGiveWayToWhatIsOnDisk() throws Exception {
        article.mark(desk(), "الرباط", "G");
        anotherProgramMarks("مدريد");

        answerSaving("Read Anew");

        assertThat(covered()).containsExactly("مدريد");
        assertThat(onDisk()).containsExactly("مدريد");
    }

    @Test
    void bothStatesCanBeCompared() throws Exception {
        article.mark(desk(), "الرباط", "G");
        anotherProgramMarks("مدريد");
        comeBack();
        Answer compared =
                Answer.to(
                        article.workbench(),
                        "Here and on Disk",
                        shell -> {
                            Table table = Article.find(shell, Table.class).orElseThrow();
                            assertThat(table.getItem(0).getText(1)).contains("الرباط");
                            assertThat(table.getItem(1).getText(2)).contains("مدريد");
                            shell.close();
                        });

        press("Compare\u2026");

        compared.check();
        assertThat(labels()).anyMatch(label -> label.contains("Another program"));
    }

    @Test
    void aSetWhoseFileIsGoneCanBeSavedAgain() throws Exception {
        article.mark(desk(), "الرباط", "G");
        Files.delete(article.path(SET));

        answerSaving("Cancel");
        assertThat(article.path(SET)).doesNotExist();

        comeBack();
        assertThat(labels()).anyMatch(label -> label.contains("deleted"));
        press("Save It Again");
        assertThat(onDisk()).containsExactly("الرباط");
    }

    @Test
    void aDamagedFileIsSaidToBe() throws Exception {
        Files.writeString(article.path(SET), "<broken");

        comeBack();

        assertThat(desk().isReadOnly()).isTrue();
        assertThat(labels()).anyMatch(label -> label.contains("nora.xmi"));
    }

    @Test
    void anotherTextClosesTheSetUntilItIsRestored() throws Exception {
        article.mark(desk(), "الرباط", "G");
        Path text = article.path(CorpusPaths.text("visit"));
        byte[] former = Files.readAllBytes(text);
        text.toFile().setWritable(true);
        Files.writeString(text, "غيره");

        comeBack();
        assertThat(desk().isReadOnly()).isTrue();
        assertThat(labels()).anyMatch(label -> label.contains("changed the text of visit"));
        article.mark(desk(), "مدريد", "G");
        assertThat(covered()).containsExactly("الرباط");

        Files.write(text, former);
        comeBack();
        assertThat(desk().isReadOnly()).isFalse();
        article.mark(desk(), "مدريد", "G");
        assertThat(covered()).containsExactly("الرباط", "مدريد");
    }

    @Test
    void aTextThatIsGoneIsSaidToBeUntilItIsBack() throws Exception {
        article.mark(desk(), "الرباط", "G");
        Path folder = article.path(CorpusPaths.text("visit")).getParent();
        Path elsewhere = folder.resolveSibling("elsewhere");
        Composite view = Views.show(article.workbench(), AnnotationView.ID);
        article.workbench().page().activate(editor);
        Files.move(folder, elsewhere);

        comeBack();
        assertThat(desk().isReadOnly()).isTrue();
        assertThat(labels())
                .anyMatch(label -> label.contains("deleted or moved the text of visit"));
        assertThat(labels()).noneMatch(label -> label.contains("changed the text"));
        assertThat(Views.all(view, Combo.class)).isNotEmpty().noneMatch(Combo::isEnabled);
        article.workbench().run("org.eclipse.ui.file.save");
        assertThat(editor.isDirty()).isTrue();
        assertThat(folder).doesNotExist();

        Files.move(elsewhere, folder);
        comeBack();
        assertThat(desk().isReadOnly()).isFalse();
        article.workbench().run("org.eclipse.ui.file.save");
        assertThat(onDisk()).containsExactly("الرباط");
    }

    private AnnotationDesk desk() {
        return editor.desk().orElseThrow();
    }

    private List<String> covered() {
        return desk().view().annotations("Entity").stream()
                .map(entity -> DeskText.covered(desk(), entity))
                .toList();
    }

    /** Adds a mark as a command that is run beside the workbench does. */
    private void anotherProgramMarks(String covered) throws CorpusException {
        CorpusStore store = CorpusStore.open(new PlainCorpusFiles(article.path("")));
        AnnotationSet set = store.load("visit", "nora");
        String text = store.text("visit");
        DocumentSession session =
                DocumentSession.inMemory(
                        text,
                        Scheme.of(store.corpus()),
                        set,
                        SessionSettings.batch(Ids.random(), Clock.systemUTC()));
        int begin = text.indexOf(covered);
        session.edit(
                "mark",
                new EditRequest.CreateSpan(
                        "Entity",
                        List.of(new TextRange(begin, begin + covered.length())),
                        "GPE",
                        Map.of()));
        store.save(set);
    }

    private List<String> onDisk() throws CorpusException {
        CorpusStore store = CorpusStore.open(new PlainCorpusFiles(article.path("")));
        String text = store.text("visit");
        return store.load("visit", "nora").getSpans().stream()
                .filter(span -> span.getLayer().equals("Entity"))
                .map(span -> text.substring(span.getBegin(), span.getEnd()))
                .toList();
    }

    /** The window is activated, as it is when the person comes back from another program. */
    private void comeBack() {
        article.window().notifyListeners(SWT.Activate, new Event());
        article.workbench().settle();
    }

    private void answerSaving(String button) {
        Answer answer =
                Answer.to(
                        article.workbench(),
                        "Changed by Another Program",
                        shell -> Article.press(shell, button));
        article.workbench().run("org.eclipse.ui.file.save");
        article.workbench().settle();
        answer.check();
    }

    private void press(String button) {
        Article.press(article.window(), button);
        article.workbench().settle();
    }

    private List<String> labels() {
        return Article.labels(article.window());
    }
}
