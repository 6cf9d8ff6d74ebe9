package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.SetState;

final class DocumentProgressTest {

    private final CorpusFixture corpus;

    DocumentProgressTest(@TempDir Path folder) throws CorpusException {
        corpus = new CorpusFixture(folder, "a");
    }

    @Test
    void whatAPipelineFoundIsNobodysWork() throws CorpusException {
        assertThat(progress()).isEqualTo(new DocumentProgress(0, 0));
        assertThat(progress().isFinished()).isFalse();
    }

    @Test
    void aDocumentIsFinishedWhenAllWhoBeganAreDone() throws CorpusException {
        save("salma", SetState.FINISHED);
        save("omar", SetState.IN_PROGRESS);
        assertThat(progress()).isEqualTo(new DocumentProgress(1, 2));
        assertThat(progress().isFinished()).isFalse();

        save("omar", SetState.FINISHED);
        assertThat(progress().isFinished()).isTrue();
    }

    private void save(String annotator, SetState state) throws CorpusException {
        AnnotationSet set = corpus.store.newSet("a", annotator);
        set.setState(state);
        corpus.store.save(set);
    }

    private DocumentProgress progress() throws CorpusException {
        return DocumentProgress.of(corpus.store, "a");
    }
}
