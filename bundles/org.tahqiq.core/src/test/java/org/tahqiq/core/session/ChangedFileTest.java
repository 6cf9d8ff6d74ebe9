package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.EditRequest.CreateSpan;
import org.tahqiq.core.session.EditRequest.Delete;
import org.tahqiq.core.session.EditRequest.SetNote;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;

/** A set file that somebody else changes between a crash and the next opening. */
final class ChangedFileTest {

    private static final String TEXT = "زار الوزير موسكو ثم بغداد ثم دمشق أمس.";

    private final Path root;
    private final CorpusStore store;

    ChangedFileTest(@TempDir Path root) throws CorpusException {
        this.root = root;
        store =
                CorpusStore.create(
                        new PlainCorpusFiles(root),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("test"));
    }

    @BeforeEach
    void savedSet() throws CorpusException {
        store.addDocument(NewDocument.of("visit", TEXT));
        store.saveCorpus();
        store.save(store.newSet("visit", "nora"));
    }

    @Test
    void editsAreMadeAgainOnTheFileThatTheyWereMadeOn() throws CorpusException {
        mark(open(), "موسكو");
        DocumentSession session = open();
        assertThat(marked(session)).containsExactly("موسكو");
        assertThat(session.recovery()).isPresent();
        assertThat(session.setAside()).isEmpty();
    }

    @Test
    void editsAfterASaveAreMadeAgainToo() throws CorpusException {
        DocumentSession before = open();
        mark(before, "موسكو");
        before.save(store);
        mark(before, "بغداد");
        assertThat(marked(open())).containsExactly("موسكو", "بغداد");
    }

    @Test
    void unsavedEditsAreCountedFromTheFileThatThereIs() throws CorpusException {
        DocumentSession session = open();
        mark(session, "موسكو");
        mark(session, "بغداد");
        assertThat(session.unsavedEdits()).isEqualTo(2);
        session.save(store);
        assertThat(session.unsavedEdits()).isZero();
        session.undo();
        assertThat(session.unsavedEdits()).isEqualTo(1);
        mark(session, "دمشق");
        assertThat(session.unsavedEdits()).isEqualTo(2);
        session.undo();
        assertThat(session.unsavedEdits()).isEqualTo(1);
        assertThat(marked(open())).containsExactly("موسكو");
    }

    @Test
    void editsAreSetAsideAndNamedWhenTheFileIsAnother() throws CorpusException {
        mark(open(), "موسكو");
        somebodyElseMarks("بغداد");

        DocumentSession session = open();
        assertThat(marked(session)).containsExactly("بغداد");
        assertThat(session.recovery()).isEmpty();
        assertThat(session.isDirty()).isFalse();
        SetAside aside = session.setAside().orElseThrow();
        assertThat(aside.labels()).containsExactly("Mark موسكو");
        assertThat(Path.of(aside.file())).exists();
        assertThat(Journal.of(store.files(), "visit", "nora").exists()).isFalse();
    }

    @Test
    void whatWasSetAsideIsThereUntilThePersonHasDecided() throws CorpusException {
        mark(open(), "موسكو");
        somebodyElseMarks("بغداد");
        open();
        assertThat(open().setAside()).isPresent();
        mark(open(), "دمشق");
        somebodyElseMarks("الوزير");
        assertThat(open().setAside().orElseThrow().labels())
                .containsExactly("Mark موسكو", "Mark دمشق");

        open().forgetSetAside();
        assertThat(open().setAside()).isEmpty();
        assertThat(marked(open())).containsExactly("الوزير", "بغداد");
    }

    @Test
    void whatWasSetAsideCanBeMadeAfterAll() throws CorpusException {
        mark(open(), "موسكو");
        somebodyElseMarks("بغداد");
        DocumentSession session = open();
        mark(session, "دمشق");
        session.takeBackSetAside();

        DocumentSession after = open();
        assertThat(marked(after)).containsExactly("موسكو", "بغداد", "دمشق");
        assertThat(after.recovery().orElseThrow().labels())
                .containsExactly("Mark موسكو", "Mark دمشق");
        assertThat(after.setAside()).isEmpty();
    }

    @Test
    void editsThatTheFileHasAlreadyAreNoTrouble() throws CorpusException, IOException {
        DocumentSession before = open();
        mark(before, "موسكو");
        String gone = mark(before, "بغداد");
        before.edit("Delete", new Delete(List.of(gone)));
        before.edit("Note", new SetNote(mark(before, "دمشق"), "مدينة"));
        byte[] journal = Files.readAllBytes(journal());
        before.save(store);
        Files.write(journal(), journal);

        DocumentSession session = open();
        assertThat(session.recovery()).isEmpty();
        assertThat(session.setAside()).isEmpty();
        assertThat(session.isDirty()).isFalse();
        assertThat(journal()).doesNotExist();
    }

    @Test
    void aJournalThatDoesNotKnowItsFileIsFollowedAsBefore() throws CorpusException, IOException {
        mark(open(), "موسكو");
        String line = Files.readString(journal());
        assertThat(line).contains(" base=");
        Files.writeString(journal(), line.replaceFirst(" base=\"[0-9a-f]+\"", ""));
        somebodyElseMarks("بغداد");

        DocumentSession session = open();
        assertThat(marked(session)).containsExactly("موسكو", "بغداد");
        assertThat(session.recovery()).isPresent();
        assertThat(session.setAside()).isEmpty();
    }

    @Test
    void aSetThatIsDeletedLeavesNothingAside() throws CorpusException {
        mark(open(), "موسكو");
        somebodyElseMarks("بغداد");
        SetAside aside = open().setAside().orElseThrow();
        store.deleteSet("visit", "nora");
        assertThat(Path.of(aside.file())).doesNotExist();
    }

    private DocumentSession open() throws CorpusException {
        return DocumentSession.open(store, "visit", "nora");
    }

    private Path journal() {
        return root.resolve(CorpusPaths.journal("visit", "nora"));
    }

    private static String mark(DocumentSession session, String covered) {
        int begin = TEXT.indexOf(covered);
        EditResult result =
                session.edit(
                        "Mark " + covered,
                        new CreateSpan("Entity", begin, begin + covered.length(), "GPE"));
        assertThat(result).isInstanceOf(EditResult.Done.class);
        return ((EditResult.Done) result).change().added().iterator().next();
    }

    /** Saves a set with one mark more, as another program or a checkout does. */
    private void somebodyElseMarks(String covered) throws CorpusException {
        DocumentSession other =
                DocumentSession.inMemory(
                        TEXT,
                        Scheme.of(store.corpus()),
                        store.load("visit", "nora"),
                        SessionSettings.batch(Ids.random(), Clock.systemUTC()));
        mark(other, covered);
        store.save(other.set());
    }

    private static List<String> marked(DocumentSession session) {
        return session.view().spans("Entity", new TextRange(0, TEXT.length())).stream()
                .map(span -> TEXT.substring(span.getBegin(), span.getEnd()))
                .toList();
    }
}
