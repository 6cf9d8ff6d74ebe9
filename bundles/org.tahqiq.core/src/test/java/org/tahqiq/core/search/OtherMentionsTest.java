package org.tahqiq.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

final class OtherMentionsTest {

    private static final String TEXT = "موسكو وموسكو ثم بموسكو";

    private final OtherMentions mentions =
            new OtherMentions(Occurrences.of("موسكو", new TextRange(0, 5)), "Entity");

    @Test
    void whatIsMarkedOrRejectedAlreadyIsNotOffered() {
        List<Span> spans =
                List.of(
                        span("Entity", 0, 5, Status.MANUAL),
                        span("Entity", 7, 12, Status.REJECTED));

        assertThat(mentions.in("d", TEXT, List.of(), spans))
                .extracting(m -> m.hit().begin())
                .containsExactly(17);
    }

    @Test
    void whatAnotherLayerMarksIsOffered() {
        assertThat(mentions.in("d", TEXT, List.of(), List.of(span("Zone", 0, 5, Status.MANUAL))))
                .hasSize(3);
    }

    @Test
    void documentsWithoutASetOfTheAnnotatorArePassedOver(@TempDir Path folder) throws Exception {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("test"));
        store.addDocument(NewDocument.of("a", TEXT));
        store.addDocument(NewDocument.of("b", TEXT));
        AnnotationSet set = store.newSet("a", "nora");
        store.save(set);

        OtherMentions.Report report =
                mentions.in(store, "nora", List.of("a", "b"), new NullProgressMonitor());

        assertThat(report.mentions()).hasSize(3).allMatch(m -> m.hit().document().equals("a"));
        assertThat(report.passedOver()).isEqualTo(1);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aLetterBeforeTheMentionBelongsToAWordThatIsLeftWhole(@TempDir Path folder)
            throws Exception {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("test"));
        store.addDocument(NewDocument.of("a", TEXT));
        AnnotationSet set = store.newSet("a", "nora");
        int[] words = {0, 5, 6, 12, 13, 15, 16, 22};
        for (int i = 0; i < words.length; i += 2) {
            Span word = span("Word", words[i], words[i + 1], Status.MANUAL);
            word.setId("w" + i / 2);
            set.getSpans().add(word);
        }
        segment(set, "w1", 0, 6, 7);
        segment(set, "w1", 1, 7, 12);
        store.save(set);

        OtherMentions.Report report =
                mentions.in(store, "nora", List.of("a"), new NullProgressMonitor());

        assertThat(report.mentions())
                .extracting(m -> m.hit().begin(), OtherMentions.Mention::certain)
                .containsExactly(tuple(0, true), tuple(7, true), tuple(17, false));
    }

    private static void segment(AnnotationSet set, String word, int index, int begin, int end) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        segment.setId(word + index);
        segment.setLayer("Segment");
        segment.setWord(word);
        segment.setIndex(index);
        segment.setBegin(begin);
        segment.setEnd(end);
        set.getSegments().add(segment);
    }

    private static Span span(String layer, int begin, int end, Status status) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setLayer(layer);
        span.setBegin(begin);
        span.setEnd(end);
        span.setStatus(status);
        return span;
    }
}
