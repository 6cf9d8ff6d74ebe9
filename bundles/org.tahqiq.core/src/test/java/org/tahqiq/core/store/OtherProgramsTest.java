package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Layer;

/** Two programs have the same corpus open and write its file. */
class OtherProgramsTest {

    private final Path folder;
    private final CorpusStore here;
    private final CorpusStore elsewhere;

    OtherProgramsTest(@TempDir Path temporary) throws CorpusException {
        folder = temporary.resolve("c");
        CorpusStore first =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId(Presets.EMPTY).orElseThrow().newCorpus("c"));
        first.addDocument(NewDocument.of("first", "نص"));
        first.saveCorpus();
        here = open();
        elsewhere = open();
    }

    @Test
    void documentsThatAnotherProgramHasAddedStay() throws CorpusException {
        elsewhere.addDocument(NewDocument.of("theirs", "نص"));
        elsewhere.saveCorpus();
        here.addDocument(NewDocument.of("ours", "نص"));
        here.saveCorpus();

        assertThat(documents(open())).containsExactly("first", "ours", "theirs");
        assertThat(here.text("theirs")).isEqualTo("نص");
    }

    @Test
    void documentsThatAnotherProgramHasRemovedAreNotPutBack() throws CorpusException {
        elsewhere.removeDocument("first");
        here.addDocument(NewDocument.of("ours", "نص"));
        here.saveCorpus();

        assertThat(documents(open())).containsExactly("ours");
    }

    @Test
    void whatIsRemovedHereStaysRemoved() throws CorpusException {
        elsewhere.addDocument(NewDocument.of("theirs", "نص"));
        elsewhere.saveCorpus();
        here.removeDocument("first");

        assertThat(documents(open())).containsExactly("theirs");
    }

    @Test
    void annotatorsOfAnotherProgramStay() throws CorpusException {
        Annotator annotator = AnnotationFactory.eINSTANCE.createAnnotator();
        annotator.setName("nora");
        elsewhere.corpus().getAnnotators().add(annotator);
        elsewhere.saveCorpus();
        here.saveCorpus();

        assertThat(open().corpus().getAnnotators())
                .extracting(Annotator::getName)
                .containsExactly("nora");
    }

    @Test
    void layersOfAnotherProgramAreNotWrittenOver() throws CorpusException {
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName("Claim");
        elsewhere.corpus().getLayers().add(layer);
        elsewhere.saveCorpus();

        assertThatThrownBy(here::saveCorpus)
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("corpus.xmi")
                .hasMessageContaining("other layers or tags");
        assertThat(open().corpus().getLayers()).extracting(Layer::getName).contains("Claim");
    }

    @Test
    void whoWaitsForAnotherProgramCanBeCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (CorpusLock held = CorpusLock.await(here.files(), monitor)) {
            monitor.setCanceled(true);

            assertThatThrownBy(() -> CorpusLock.await(elsewhere.files(), monitor))
                    .isInstanceOf(OperationCanceledException.class);
        }
    }

    @Test
    void aLockThatWasGivenBackCanBeTaken() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        CorpusLock.await(here.files(), monitor).close();
        CorpusLock.await(elsewhere.files(), monitor).close();

        assertThat(folder.resolve(".corpus.lock")).doesNotExist();
    }

    private CorpusStore open() throws CorpusException {
        return CorpusStore.open(new PlainCorpusFiles(folder));
    }

    private static List<String> documents(CorpusStore store) {
        return store.corpus().getDocuments().stream().map(DocumentEntry::getId).toList();
    }
}
