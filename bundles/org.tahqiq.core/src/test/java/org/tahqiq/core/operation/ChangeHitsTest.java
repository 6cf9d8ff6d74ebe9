package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.search.AnnotationQuery;
import org.tahqiq.core.search.Concordance;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.search.Query;
import org.tahqiq.core.search.Spelling;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.SetLock;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.SetState;

class ChangeHitsTest {

    private final Path folder;
    private final CorpusStore store;

    ChangeHitsTest(@TempDir Path temporary) throws CorpusException {
        folder = temporary.resolve("c");
        store = new CorpusFixture(folder, "1", "2", "3").store;
    }

    @BeforeEach
    void twoOfThreeDocumentsAreLaylas() throws CorpusException {
        new StartSet(store, "machine", "layla", List.of("1", "2")).run(new NullProgressMonitor());
    }

    @Test
    void marksEveryHitAndSaves() throws CorpusException {
        ChangeHits.Report report =
                change(new HitChange.Mark("Entity", "GPE"), text("اللقاء", "1", "2"));

        assertThat(report.documents()).containsExactly("1", "2");
        assertThat(report.annotations()).isEqualTo(2);
        assertThat(store.load("2", "layla").getSpans())
                .filteredOn(span -> span.getBegin() == CorpusFixture.TEXT.indexOf("اللقاء"))
                .extracting(Annotation::getTag)
                .containsExactly("GPE");
    }

    @Test
    void whatIsMarkedAlreadyIsLeftOut() throws CorpusException {
        ChangeHits.Report report = change(new HitChange.Mark("Entity", "PER"), text("سالم", "1"));

        assertThat(report.documents()).isEmpty();
        assertThat(report.problems()).singleElement().asString().contains("already");
    }

    @Test
    void givesWhatIsMarkedInTheTextAnotherTag() throws CorpusException {
        change(new HitChange.Retag("Entity", "PER"), text("صنعاء", "1"));

        assertThat(store.load("1", "layla").getSpans())
                .filteredOn(span -> "Entity".equals(span.getLayer()))
                .extracting(Annotation::getTag)
                .containsOnly("PER");
    }

    @Test
    void deletesWhatASearchForATagFoundWithAllThatHangsOnIt() throws CorpusException {
        List<Hit> hits = new ArrayList<>();
        new Concordance(store, AnnotationQuery.ofTag("layla", "Entity", "PER"))
                .run(List.of("1"), hits::add, new NullProgressMonitor());

        ChangeHits.Report report = change(new HitChange.Delete("Entity"), hits);

        assertThat(report.annotations()).isEqualTo(3);
        assertThat(store.load("1", "layla").getRelations()).isEmpty();
    }

    @Test
    void namesADocumentThatTheAnnotatorHasNoSetOf() throws CorpusException {
        ChangeHits.Report report =
                change(new HitChange.Mark("Entity", "GPE"), text("اللقاء", "1", "3"));

        assertThat(report.documents()).containsExactly("1");
        assertThat(report.problems())
                .singleElement()
                .asString()
                .startsWith("3 has no set of layla");
    }

    @Test
    void aFinishedSetIsNotChanged() throws CorpusException {
        DocumentSession session = DocumentSession.open(store, "1", "layla");
        session.edit("Finish", new EditRequest.SetProgress(SetState.FINISHED));
        session.save(store);

        ChangeHits.Report report = change(new HitChange.Mark("Entity", "GPE"), text("اللقاء", "1"));

        assertThat(report.problems()).singleElement().asString().contains("finished");
    }

    @Test
    void unsavedEditsOfSomebodyAtWorkAreNotWrittenOver() throws CorpusException {
        DocumentSession session = DocumentSession.open(store, "1", "layla");
        session.edit("tag", new EditRequest.CreateSpan("Entity", 0, 5, "PER"));

        ChangeHits.Report report = change(new HitChange.Mark("Entity", "GPE"), text("اللقاء", "1"));

        assertThat(report.problems()).singleElement().asString().contains("not saved");
    }

    @Test
    void aSetThatIsBeingEditedElsewhereIsLeftAlone() throws CorpusException {
        try (SetLock elsewhere = SetLock.take(folder, "1", "layla").orElseThrow()) {
            ChangeHits.Report report =
                    change(new HitChange.Mark("Entity", "GPE"), text("اللقاء", "1", "2"));

            assertThat(report.documents()).containsExactly("2");
            assertThat(report.problems()).singleElement().asString().contains("elsewhere");
        }
    }

    private ChangeHits.Report change(HitChange change, List<Hit> hits) {
        return new ChangeHits(store, folder, "layla", change, hits).run(new NullProgressMonitor());
    }

    private List<Hit> text(String form, String... documents) throws CorpusException {
        List<Hit> hits = new ArrayList<>();
        new Concordance(store, Query.literal(form, false, Spelling.EXACT))
                .run(List.of(documents), hits::add, new NullProgressMonitor());
        return hits;
    }
}
