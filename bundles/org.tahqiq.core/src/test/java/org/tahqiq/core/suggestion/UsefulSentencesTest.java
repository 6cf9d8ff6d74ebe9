package org.tahqiq.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/** Three sentences of ten characters each. */
class UsefulSentencesTest {

    private static final String TEXT = "سالم نورا.\nعدن صنعاء.\nطنجة تونس.";

    private final AnnotationSet set = AnnotationFactory.eINSTANCE.createAnnotationSet();

    @BeforeEach
    void markSentences() {
        set.setState(SetState.IN_PROGRESS);
        int begin = 0;
        for (String sentence : TEXT.split("\n")) {
            Span span = span("s" + begin, begin, begin + sentence.length(), null);
            span.setLayer("Sentence");
            begin += sentence.length() + 1;
        }
    }

    @Test
    void sentenceInWhichTheEngineIsLeastSureComesFirst() {
        span("a", 0, 4, 0.9);
        span("b", 11, 14, 0.2);
        span("c", 22, 26, 0.5);

        assertThat(ranked(Uncertainty.MEAN)).containsExactly("b", "c", "a");
    }

    @Test
    void meanAndLeastSureDiffer() {
        span("a", 0, 4, 0.1);
        span("b", 5, 9, 0.9);
        span("c", 11, 14, 0.4);

        assertThat(ranked(Uncertainty.MEAN)).containsExactly("c", "a b");
        assertThat(ranked(Uncertainty.LEAST_SURE)).containsExactly("a b", "c");
        assertThat(useful(Uncertainty.MEAN).ranked().get(1).uncertainty())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void withinASentenceTheLeastSureComesFirst() {
        span("a", 0, 4, 0.9);
        span("b", 5, 9, 0.3);

        assertThat(ranked(Uncertainty.MEAN)).containsExactly("b a");
    }

    @Test
    void whatIsDecidedIsNotOpen() {
        span("a", 0, 4, 0.1).setStatus(Status.ACCEPTED);
        span("b", 11, 14, 0.9);

        assertThat(ranked(Uncertainty.MEAN)).containsExactly("b");
    }

    @Test
    void decidingTakesASentenceOffTheList() {
        span("a", 0, 4, 0.1);
        span("b", 11, 14, 0.9);
        DocumentSession session = session();
        UsefulSentences useful = new UsefulSentences(session.view(), Uncertainty.MEAN);
        assertThat(useful.next(30).orElseThrow().sentence()).isEqualTo(new TextRange(0, 10));
        session.edit("accept", new EditRequest.Accept(List.of("a")));

        assertThat(useful.next(30).orElseThrow().sentence()).isEqualTo(new TextRange(11, 21));
    }

    @Test
    void nextIsAnotherSentenceThanTheOneAtHand() {
        span("a", 0, 4, 0.1);
        span("b", 11, 14, 0.9);

        assertThat(useful(Uncertainty.MEAN).next(3).orElseThrow().sentence().begin()).isEqualTo(11);
    }

    @Test
    void askingAgainGoesThroughAllInTheOrderOfTheirUse() {
        span("a", 0, 4, 0.5);
        span("b", 11, 14, 0.1);
        UsefulSentences useful = useful(Uncertainty.MEAN);

        assertThat(useful.next(30).orElseThrow().sentence().begin()).isEqualTo(11);
        assertThat(useful.next(11).orElseThrow().sentence().begin()).isZero();
        assertThat(useful.next(0).orElseThrow().sentence().begin()).isEqualTo(11);
    }

    @Test
    void nextIsTheOneAtHandIfThereIsNoOther() {
        span("a", 0, 4, 0.1);

        assertThat(useful(Uncertainty.MEAN).next(3).orElseThrow().sentence().begin()).isZero();
    }

    @Test
    void nothingOpenIsNothingNext() {
        assertThat(useful(Uncertainty.MEAN).next(0)).isEmpty();
    }

    @Test
    void relationBelongsToTheSentenceOfItsSource() {
        span("a", 0, 4, 0.9).setStatus(Status.ACCEPTED);
        span("b", 5, 9, 0.9).setStatus(Status.ACCEPTED);
        span("c", 11, 14, 0.6);
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        relation.setId("r");
        relation.setLayer("Relation");
        relation.setTag("MEETS");
        relation.setSource("a");
        relation.setTarget("b");
        relation.setStatus(Status.SUGGESTED);
        relation.setScore(0.3);
        set.getRelations().add(relation);

        assertThat(ranked(Uncertainty.MEAN)).containsExactly("r", "c");
    }

    @Test
    void suggestionWithoutAScoreIsSureByHalf() {
        assertThat(Uncertainty.of(span("a", 0, 4, null))).isEqualTo(0.5);
        assertThat(Uncertainty.of(span("b", 0, 4, 7.0))).isZero();
    }

    @Test
    void sameUncertaintyKeepsTheOrderOfTheText() {
        span("c", 22, 26, 0.5);
        span("a", 0, 4, 0.5);
        span("b", 11, 14, null);

        assertThat(ranked(Uncertainty.LEAST_SURE)).containsExactly("a", "b", "c");
    }

    private List<String> ranked(Uncertainty measure) {
        return useful(measure).ranked().stream()
                .map(
                        ranked ->
                                String.join(
                                        " ",
                                        ranked.suggestions().stream()
                                                .map(Annotation::getId)
                                                .toList()))
                .toList();
    }

    private UsefulSentences useful(Uncertainty measure) {
        return new UsefulSentences(session().view(), measure);
    }

    private DocumentSession session() {
        return DocumentSession.inMemory(
                TEXT,
                Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("test")),
                set,
                SessionSettings.batch(Ids.random(new Random(1)), Clock.systemUTC()));
    }

    private Span span(String id, int begin, int end, @Nullable Double score) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer("Entity");
        span.setTag("PER");
        span.setBegin(begin);
        span.setEnd(end);
        span.setStatus(Status.SUGGESTED);
        span.setScore(score);
        set.getSpans().add(span);
        return span;
    }
}
