package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.session.EditRequest.Delete;
import org.tahqiq.core.session.EditRequest.SetNote;
import org.tahqiq.core.session.EditRequest.SetProgress;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.SetState;

class JournalTest {

    private static final String TEXT = "أكد وزير الخارجية علي حسن أمس. زار موسكو ثم موسكو.";

    private final Path folder;
    private final Path file;

    JournalTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = folder.resolve("documents/d/a.journal");
        Files.createDirectories(folder.resolve("documents/d"));
    }

    @Test
    void everyEditIsOneLineBeforeItIsAcknowledged() throws IOException {
        SessionFixture fixture = open();
        fixture.create("Entity", "موسكو", "GPE");
        assertThat(Files.readAllLines(file)).hasSize(1);
        fixture.create("Entity", "علي حسن", "PER");
        fixture.session.undo();
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void whatWasTakenBackAltogetherIsNotRecovered() {
        SessionFixture fixture = open();
        fixture.create("Entity", "موسكو", "GPE");
        fixture.session.undo();
        assertThat(file).doesNotExist();
        fixture.session.redo();
        assertThat(open().entities()).containsExactly("موسكو");
    }

    @Test
    void whatWasRecoveredCanBeUndoneAndMadeAgain() {
        SessionFixture before = open();
        String name = before.create("Entity", "علي حسن", "PER");
        before.done(new SetNote(name, "سطر"));
        before.done(new Delete(List.of(name)));
        before.done(new SetProgress(SetState.FINISHED));

        SessionFixture after = open();
        assertThat(after.session.unsavedEdits()).isEqualTo(4);
        assertThat(after.session.history()).allMatch(PastEdit::recovered);
        after.session.undo();
        assertThat(after.session.set().getState()).isEqualTo(SetState.IN_PROGRESS);
        after.session.undo();
        assertThat(after.get(name).getNote()).isEqualTo("سطر");
        after.session.undo();
        assertThat(after.get(name).getNote()).isNull();
        after.session.undo();
        assertThat(after.entities()).isEmpty();
        assertThat(after.session.set().getState()).isEqualTo(SetState.NEW);
        assertThat(after.session.isDirty()).isFalse();
        assertThat(file).doesNotExist();

        after.session.redo();
        assertThat(open().entities()).containsExactly("علي حسن");
    }

    @Test
    void editsThatWereNotSavedAreThereAfterACrash() {
        SessionFixture before = open();
        String title = before.create("Entity", "وزير الخارجية", "OCC");
        String name = before.create("Entity", "علي حسن", "PER");
        before.relate(name, title, "HAS_POSITION");
        before.done(new SetNote(name, "سطر أول\n\"سطر\" <ثانٍ> & \\"));
        String gone = before.create("Entity", "موسكو", "GPE");
        before.done(new Delete(List.of(gone)));
        before.session.undo();
        before.done(new SetProgress(SetState.FINISHED));

        SessionFixture after = open();
        assertThat(EcoreUtil.equals(sorted(after), sorted(before))).isTrue();
        assertThat(after.session.recovery().orElseThrow().labels())
                .containsExactly("create", "create", "relate", "do", "create", "do", "do", "do");
        assertThat(after.session.isDirty()).isTrue();
    }

    @Test
    void editThatWasCutOffIsDroppedAndTheOthersStay() throws IOException {
        SessionFixture before = open();
        before.create("Entity", "علي حسن", "PER");
        before.create("Entity", "موسكو", "GPE");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 20));

        SessionFixture after = open();
        assertThat(after.entities()).containsExactly("علي حسن");
        assertThat(after.session.recovery().orElseThrow().torn()).isTrue();
    }

    @Test
    void editsAfterATornLineAreNotLostAtTheNextCrash() throws IOException {
        open().create("Entity", "علي حسن", "PER");
        Files.writeString(file, "<edit label=\"cr", StandardOpenOption.APPEND);
        open().create("Entity", "موسكو", "GPE");
        assertThat(open().entities()).containsExactly("علي حسن", "موسكو");
    }

    @Test
    void replayOnASetThatWasSavedAlreadyChangesNothing() {
        SessionFixture before = open();
        String id = before.create("Entity", "علي حسن", "PER");
        before.done(new Delete(List.of(id)));
        before.create("Entity", "موسكو", "GPE");

        SessionFixture once = open();
        AnnotationSet saved = EcoreUtil.copy(once.session.set());
        DocumentSession twice =
                DocumentSession.inMemory(
                        TEXT,
                        TestScheme.scheme(),
                        EcoreUtil.copy(saved),
                        new SessionSettings(
                                RuleBook.standard(),
                                Ids.counted(),
                                java.time.Clock.systemUTC(),
                                java.util.Optional.of(journal())));
        assertThat(EcoreUtil.equals(twice.set(), saved)).isTrue();
    }

    @Test
    void editThatCannotBeRecordedIsTakenBack() throws IOException {
        SessionFixture fixture = open();
        // A folder where the journal should be: nothing can be written there, not even by root.
        Files.createDirectories(file);
        assertThat(
                        fixture.refusal(
                                new EditRequest.CreateSpan(
                                        "Entity", TEXT.indexOf("موسكو"), 40, "GPE")))
                .startsWith("The edit could not be recorded and was taken back:");
        assertThat(fixture.entities()).isEmpty();
        assertThat(fixture.session.undoLabel()).isEmpty();
    }

    private SessionFixture open() {
        return SessionFixture.on(TEXT, journal());
    }

    private Journal journal() {
        return Journal.of(new PlainCorpusFiles(folder), "d", "a");
    }

    private static AnnotationSet sorted(SessionFixture fixture) {
        AnnotationSet copy = EcoreUtil.copy(fixture.session.set());
        org.eclipse.emf.common.util.ECollections.sort(
                copy.getSpans(), java.util.Comparator.comparing(span -> span.getId()));
        return copy;
    }
}
