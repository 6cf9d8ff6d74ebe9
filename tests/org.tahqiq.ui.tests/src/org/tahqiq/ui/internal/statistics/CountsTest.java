package org.tahqiq.ui.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.statistics.CorpusStatistics;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

final class CountsTest {

    private final AnnotationSet set;
    private final Counts counts;

    CountsTest(@TempDir Path folder) throws CorpusException {
        CorpusStore store =
                Presets.byId("diplomatic-news")
                        .orElseThrow()
                        .create(new PlainCorpusFiles(folder.resolve("c")), "c");
        store.addDocument(NewDocument.of("1", "زار سالم مسقط وصنعاء"));
        store.saveCorpus();
        set = store.newSet("1", "nora");
        mark("a", "GPE", 9, 13);
        store.save(set);
        counts =
                new Counts(
                        Scheme.of(store.corpus()),
                        false,
                        new CorpusStatistics(store).run(new NullProgressMonitor()));
    }

    @Test
    void theMostFrequentTagComesFirstInItsColour() {
        mark("b", "PER", 4, 8);
        mark("c", "GPE", 15, 20);
        counts.update(set);

        assertThat(counts.byTag("nora", "Entity"))
                .extracting(Bar::label)
                .containsExactly("GPE", "PER");
        assertThat(counts.byTag("nora", "Entity").get(0).colour()).isPresent();
    }

    @Test
    void whereNoWordIsMarkedNothingIsSaidToBeNone() {
        assertThat(counts.summary("nora"))
                .isEqualTo("Sentences and words are not marked in these sets.");
    }

    @Test
    void aSetThatIsEditedIsCountedAnew() {
        assertThat(counts.byDocument("nora", "Entity")).extracting(Bar::value).containsExactly(1);
        mark("b", "PER", 4, 8);
        counts.update(set);
        assertThat(counts.byDocument("nora", "Entity")).extracting(Bar::value).containsExactly(2);
    }

    @Test
    void onlyLayersInUseAreOffered() {
        assertThat(counts.layers("nora")).containsExactly("Entity");
        assertThat(counts.layers("nobody")).isEmpty();
    }

    private void mark(String id, String tag, int begin, int end) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(begin);
        span.setEnd(end);
        set.getSpans().add(span);
    }
}
