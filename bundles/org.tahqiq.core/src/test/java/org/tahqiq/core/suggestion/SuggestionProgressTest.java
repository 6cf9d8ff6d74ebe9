package org.tahqiq.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

final class SuggestionProgressTest {

    private final AnnotationSet set = AnnotationFactory.eINSTANCE.createAnnotationSet();
    private final Scheme scheme =
            Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("test"));

    @Test
    void whatWasDecidedOnIsCountedButNotLeft() {
        span("Entity", Status.SUGGESTED, null);
        span("Entity", Status.ACCEPTED, "s1");
        span("Entity", Status.REJECTED, "s2");

        assertThat(SuggestionProgress.of(set, scheme)).isEqualTo(new SuggestionProgress(1, 3));
    }

    @Test
    void whatAPersonAddedIsNoSuggestion() {
        span("Entity", Status.MANUAL, null);

        assertThat(SuggestionProgress.of(set, scheme)).isEqualTo(new SuggestionProgress(0, 0));
    }

    @Test
    void relationsAreDecidedOnToo() {
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        fill(relation, "Relation", Status.SUGGESTED, null);
        set.getRelations().add(relation);

        assertThat(SuggestionProgress.of(set, scheme)).isEqualTo(new SuggestionProgress(1, 1));
    }

    @Test
    void nobodyDecidesOnWordsOneByOne() {
        span("Word", Status.SUGGESTED, null);
        span("Sentence", Status.SUGGESTED, null);

        assertThat(SuggestionProgress.of(set, scheme)).isEqualTo(new SuggestionProgress(0, 0));
    }

    private void span(String layer, Status status, @Nullable String origin) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        fill(span, layer, status, origin);
        set.getSpans().add(span);
    }

    private static void fill(
            Annotation annotation, String layer, Status status, @Nullable String origin) {
        annotation.setLayer(layer);
        annotation.setStatus(status);
        annotation.setOriginId(origin);
    }
}
