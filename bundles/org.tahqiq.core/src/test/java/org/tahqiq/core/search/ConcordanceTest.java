package org.tahqiq.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

class ConcordanceTest {

    private final Path folder;
    private final CorpusStore store;

    ConcordanceTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder.resolve("corpus");
        store = Presets.byId("empty").orElseThrow().create(new PlainCorpusFiles(this.folder), "a");
        store.addDocument(NewDocument.of("2", "زار بايدن القاهرة"));
        store.addDocument(NewDocument.of("1", "القاهرة: التقى وزير القاهرة نظيره"));
        store.saveCorpus();
    }

    @Test
    void goesThroughTheDocumentsInTheirOrder() throws CorpusException {
        assertThat(search(Query.of("القاهرة", Spelling.EXACT)))
                .extracting(Hit::document)
                .containsExactly("1", "1", "2");
    }

    @Test
    void looksWithinAnnotationsAlone() throws CorpusException {
        AnnotationSet set = store.newSet("1", "layla");
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId("z");
        span.setLayer("Zone");
        span.setTag("DATELINE");
        span.setEnd(8);
        set.getSpans().add(span);
        store.save(set);
        Within within = new Within("layla", "Zone", Optional.of("DATELINE"));
        Query query = new Query("القاهرة", Spelling.EXACT, false, 10, Optional.of(within));
        assertThat(search(query)).extracting(Hit::begin).containsExactly(0);
    }

    @Test
    void namesADocumentThatCannotBeReadAndGoesOn() throws Exception {
        Files.delete(folder.resolve("documents/1/text.txt"));
        List<Hit> hits = new ArrayList<>();
        Concordance.Report report =
                new Concordance(store, Query.of("القاهرة", Spelling.EXACT))
                        .run(hits::add, new NullProgressMonitor());
        assertThat(hits).hasSize(1);
        assertThat(report.hits()).isEqualTo(1);
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("1/text.txt: cannot be read: there is no such file");
    }

    @Test
    void canBeCancelled() throws CorpusException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Concordance concordance = new Concordance(store, Query.of("ا", Spelling.EXACT));
        assertThatThrownBy(() -> concordance.run(hit -> {}, monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    private List<Hit> search(Query query) throws CorpusException {
        List<Hit> hits = new ArrayList<>();
        new Concordance(store, query).run(hits::add, new NullProgressMonitor());
        return hits;
    }
}
