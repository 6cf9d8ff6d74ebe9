package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

class WholeWordsTest {

    private final AnnotationSet set = AnnotationFactory.eINSTANCE.createAnnotationSet();

    @Test
    void areThoseWithoutSegmentsWhereOthersHaveSome() {
        word("a");
        word("b");
        word("c");
        segment("b");

        assertThat(whole()).containsExactly("a", "c");
    }

    @Test
    void areNoneWhereNobodyHasLookedHowWordsAreSplit() {
        word("a");

        assertThat(whole()).isEmpty();
    }

    @Test
    void whatWasRejectedIsNotThere() {
        word("a").setStatus(Status.REJECTED);
        word("b");
        word("c");
        segment("b").setStatus(Status.REJECTED);
        segment("c");

        assertThat(whole()).containsExactly("b");
    }

    @Test
    void areTheSameThroughASession() {
        SessionFixture fixture = SessionFixture.on("عاد من باريس");
        fixture.done(
                new EditRequest.SetSegments(
                        "w2",
                        "Segment",
                        List.of(new EditRequest.SegmentPart(new TextRange(4, 6), null, Map.of()))));

        assertThat(WholeWords.of(fixture.session.view()))
                .extracting(Annotation::getId)
                .containsExactly("w1", "w3");
    }

    private List<String> whole() {
        return WholeWords.of(set).stream().map(Annotation::getId).toList();
    }

    private Span word(String id) {
        Span word = AnnotationFactory.eINSTANCE.createSpan();
        word.setId(id);
        word.setLayer("Word");
        set.getSpans().add(word);
        return word;
    }

    private Segment segment(String word) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        segment.setLayer("Segment");
        segment.setWord(word);
        set.getSegments().add(segment);
        return segment;
    }
}
