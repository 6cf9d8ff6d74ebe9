package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

final class StartSetTest {

    private final Path folder;
    private final CorpusFixture corpus;

    StartSetTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        corpus = new CorpusFixture(folder, "a", "b");
    }

    @Test
    void everythingIsASuggestionThatKnowsWhereItCameFrom() throws CorpusException {
        assertThat(copy("salma").started()).containsExactly("a", "b");
        AnnotationSet set = corpus.store.load("a", "salma");
        assertThat(set.getState()).isEqualTo(SetState.NEW);
        assertThat(set.getSpans()).hasSize(4).allSatisfy(StartSetTest::isSuggestionOfMachine);
        assertThat(set.getRelations()).hasSize(1);
        assertThat(set.getSpans())
                .extracting(Span::getOriginId)
                .containsExactlyInAnyOrder("w1", "e1", "e2", "e3");
    }

    @Test
    void thePersonBecomesAnAnnotatorOfTheCorpus() throws CorpusException {
        copy("salma");
        CorpusStore reopened = CorpusStore.open(new PlainCorpusFiles(folder));
        assertThat(reopened.corpus().getAnnotators())
                .anyMatch(a -> a.getName().equals("salma") && a.getKind() == AnnotatorKind.PERSON);
    }

    @Test
    void whatThePersonHasAlreadyIsNeverTouched() throws CorpusException {
        AnnotationSet own = corpus.store.newSet("a", "salma");
        corpus.store.save(own);
        StartSet.Report report = copy("salma");
        assertThat(report.kept()).containsExactly("a");
        assertThat(report.started()).containsExactly("b");
        assertThat(corpus.store.load("a", "salma").getSpans()).isEmpty();
    }

    @Test
    void aDocumentWithNothingToCopyIsNamed() throws CorpusException {
        corpus.store.deleteSet("b", "machine");
        assertThat(copy("salma").missing()).containsExactly("b");
    }

    @Test
    void whatWasRejectedIsNotCopied() throws CorpusException {
        AnnotationSet set = corpus.store.load("a", "machine");
        set.getSpans().stream()
                .filter(span -> span.getId().equals("e3"))
                .forEach(span -> span.setStatus(Status.REJECTED));
        corpus.store.save(set);
        copy("salma");
        assertThat(corpus.store.load("a", "salma").getSpans())
                .extracting(Span::getOriginId)
                .containsExactlyInAnyOrder("w1", "e1", "e2");
    }

    @Test
    void aPipelineIsNoPerson() {
        assertThatThrownBy(() -> copy("machine")).hasMessageContaining("'machine' is a pipeline");
    }

    @Test
    void aNameThatCannotBeAFileIsRefusedBeforeItStandsInTheCorpus() {
        assertThatThrownBy(() -> copy("sal/ma")).isInstanceOf(CorpusException.class);
        assertThat(corpus.store.corpus().getAnnotators()).hasSize(1);
    }

    @Test
    void cancelStopsBetweenDocuments() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        StartSet operation = new StartSet(corpus.store, "machine", "salma", corpus.documents());
        assertThatThrownBy(() -> operation.run(monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(corpus.store.hasSet("a", "salma")).isFalse();
    }

    private StartSet.Report copy(String person) throws CorpusException {
        List<String> documents = corpus.documents();
        return new StartSet(corpus.store, "machine", person, documents)
                .run(new NullProgressMonitor());
    }

    private static void isSuggestionOfMachine(Span span) {
        assertThat(span.getStatus()).isEqualTo(Status.SUGGESTED);
        assertThat(span.getAnnotator()).isEqualTo("machine");
    }
}
