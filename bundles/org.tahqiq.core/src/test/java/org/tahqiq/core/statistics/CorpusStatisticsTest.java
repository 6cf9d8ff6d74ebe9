package org.tahqiq.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

class CorpusStatisticsTest {

    private final Path folder;
    private final CorpusStore store;

    CorpusStatisticsTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder.resolve("corpus");
        store = Presets.byId("empty").orElseThrow().create(new PlainCorpusFiles(this.folder), "a");
        for (String id : new String[] {"1", "2"}) {
            store.addDocument(NewDocument.of(id, "التقى وزير"));
            AnnotationSet set = store.newSet(id, "layla");
            add(set, BuiltInLayers.SENTENCE, null, Status.MANUAL);
            add(set, BuiltInLayers.WORD, null, Status.MANUAL);
            add(set, BuiltInLayers.WORD, null, Status.MANUAL);
            add(set, "Entity", "PER", Status.ACCEPTED);
            add(set, "Entity", "ORG", Status.REJECTED);
            store.save(set);
        }
    }

    @Test
    void countsTheWordsAndSentencesOfADocument() {
        SetStatistics set = run().sets().get(1);
        assertThat(set.document()).isEqualTo("2");
        assertThat(set.counts().words()).isEqualTo(2);
        assertThat(set.counts().sentences()).isEqualTo(1);
    }

    @Test
    void countsTagsOverAllDocuments() {
        AnnotationCounts layla = counts();
        assertThat(layla.layers()).containsExactly("Entity", "Sentence", "Word");
        assertThat(layla.byTag("Word")).isEqualTo(Map.of(AnnotationCounts.NO_TAG, 4));
    }

    @Test
    void aWordWithoutSegmentsCountsAsOneWhereOthersHaveSome() throws CorpusException {
        AnnotationSet set = store.load("1", "layla");
        String word =
                set.getSpans().stream()
                        .filter(span -> span.getLayer().equals(BuiltInLayers.WORD))
                        .findFirst()
                        .orElseThrow()
                        .getId();
        for (int i = 0; i < 2; i++) {
            Segment segment = AnnotationFactory.eINSTANCE.createSegment();
            segment.setId("g" + i);
            segment.setLayer(BuiltInLayers.SEGMENT);
            segment.setWord(word);
            segment.setIndex(i);
            set.getSegments().add(segment);
        }

        assertThat(AnnotationCounts.of(set).of(BuiltInLayers.SEGMENT)).isEqualTo(3);
    }

    @Test
    void whatIsRejectedCountsByItsStatusAlone() {
        assertThat(counts().byTag("Entity")).isEqualTo(Map.of("PER", 2));
        assertThat(counts().of(Status.REJECTED)).isEqualTo(2);
    }

    @Test
    void countsCharacters() {
        assertThat(run().characters()).isEqualTo(Map.of("1", 10, "2", 10));
    }

    @Test
    void namesASetThatCannotBeReadAndGoesOn() throws Exception {
        Files.writeString(folder.resolve("documents/1/layla.xmi"), "");
        CorpusStatistics.Report report = run();
        assertThat(report.sets()).hasSize(1);
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("layla.xmi:1: is cut off");
    }

    private AnnotationCounts counts() {
        AnnotationCounts counts = run().byAnnotator().get("layla");
        assertThat(counts).isNotNull();
        return counts == null ? AnnotationCounts.sum(java.util.List.of()) : counts;
    }

    private CorpusStatistics.Report run() {
        return new CorpusStatistics(store).run(new NullProgressMonitor());
    }

    private static void add(AnnotationSet set, String layer, @Nullable String tag, Status status) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId("a" + set.getSpans().size());
        span.setLayer(layer);
        span.setTag(tag);
        span.setStatus(status);
        span.setEnd(5);
        set.getSpans().add(span);
    }
}
