package org.tahqiq.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

class AnnotationConcordanceTest {

    private static final String TEXT = "اجتمع الوزراء بوزير فرنسا في باريس";

    private final CorpusStore store;
    private final AnnotationSet set;

    AnnotationConcordanceTest(@TempDir Path folder) throws CorpusException {
        PlainCorpusFiles files = new PlainCorpusFiles(folder.resolve("corpus"));
        store = Presets.byId("diplomatic-news").orElseThrow().create(files, "a");
        store.addDocument(NewDocument.of("1", TEXT));
        store.addDocument(NewDocument.of("2", TEXT));
        store.saveCorpus();
        set = store.newSet("1", "layla");
        span("e2", "Entity", "باريس", "GPE");
        span("e1", "Entity", "فرنسا", "GPE");
        span("w1", BuiltInLayers.WORD, "الوزراء", null);
        span("w2", BuiltInLayers.WORD, "بوزير", null);
        segment("g1", "w1", "الوزراء", "وَزير");
        segment("g2", "w2", "وزير", "وزير");
    }

    @Test
    void findsATagInTextOrder() throws CorpusException {
        assertThat(search(AnnotationQuery.ofTag("layla", "Entity", "GPE")))
                .extracting(Hit::match)
                .containsExactly("فرنسا", "باريس");
    }

    @Test
    void aHitNamesItsAnnotation() throws CorpusException {
        assertThat(search(AnnotationQuery.ofTag("layla", "Entity", "GPE")))
                .extracting(Hit::annotation)
                .containsExactly(Optional.of("e1"), Optional.of("e2"));
    }

    @Test
    void findsAllFormsOfALemma() throws CorpusException {
        assertThat(search(lemma("وزير", Spelling.LIGHT)))
                .extracting(Hit::match)
                .containsExactly("الوزراء", "وزير");
        assertThat(search(lemma("وزير", Spelling.EXACT)))
                .extracting(Hit::match)
                .containsExactly("وزير");
    }

    @Test
    void aSegmentWithoutTextIsShownByItsWord() throws CorpusException {
        Segment segment = segment("g3", "w2", "", "ال");
        segment.setForm("ال");
        assertThat(search(lemma("ال", Spelling.LIGHT)))
                .extracting(Hit::match)
                .containsExactly("بوزير");
    }

    @Test
    void aWordWithoutSegmentsIsFoundAsOne() throws CorpusException {
        span("w3", BuiltInLayers.WORD, "باريس", null);
        set.getSpans().get(set.getSpans().size() - 1).setValues(Map.of("norm", "باريس"));

        assertThat(search(segments("norm", "باريس")))
                .extracting(Hit::match)
                .containsExactly("باريس");
        assertThat(search(segments("lemma", "باريس"))).isEmpty();
        set.getSegments().clear();
        assertThat(search(segments("norm", "باريس"))).isEmpty();
    }

    @Test
    void aRelationReachesFromEndToEnd() throws CorpusException {
        Relation relation = AnnotationFactory.eINSTANCE.createRelation();
        relation.setId("r");
        relation.setLayer("Relation");
        relation.setTag("LOCATED_IN");
        relation.setSource("e2");
        relation.setTarget("e1");
        set.getRelations().add(relation);
        assertThat(search(AnnotationQuery.ofTag("layla", "Relation", "LOCATED_IN")))
                .extracting(Hit::match)
                .containsExactly("فرنسا في باريس");
    }

    @Test
    void whatWasRejectedIsNotFound() throws CorpusException {
        set.getSpans().get(0).setStatus(Status.REJECTED);
        assertThat(search(AnnotationQuery.ofTag("layla", "Entity", "GPE"))).hasSize(1);
    }

    @Test
    void looksInTheGivenDocumentsAlone() throws CorpusException {
        store.save(set);
        List<Hit> hits = new ArrayList<>();
        new Concordance(store, Query.of("باريس", Spelling.EXACT))
                .run(List.of("2"), hits::add, new NullProgressMonitor());
        assertThat(hits).extracting(Hit::document).containsExactly("2");
    }

    @Test
    void aLiteralFormMayHoldWhatAnExpressionReads() throws CorpusException {
        TextSearch search = new TextSearch(Query.literal("(3+3)", false, Spelling.LOOSE));
        assertThat(search.find("d", "صيغة (3+3)", () -> false)).hasSize(1);
    }

    @Test
    void aLiteralFormCanBeAWholeWord() throws CorpusException {
        assertThat(literal(true)).extracting(Hit::begin).containsExactly(0);
        assertThat(literal(false)).extracting(Hit::begin).containsExactly(0, 7);
    }

    private static List<Hit> literal(boolean words) throws CorpusException {
        return new TextSearch(Query.literal("موسكو", words, Spelling.LOOSE))
                .find("d", "موسكو بموسكو", () -> false);
    }

    private static AnnotationQuery segments(String feature, String value) {
        return AnnotationQuery.ofFeature(
                "layla",
                BuiltInLayers.SEGMENT,
                new AnnotationQuery.FeatureValue(feature, value, Spelling.EXACT));
    }

    private static AnnotationQuery lemma(String lemma, Spelling spelling) {
        return AnnotationQuery.ofFeature(
                "layla",
                BuiltInLayers.SEGMENT,
                new AnnotationQuery.FeatureValue("lemma", lemma, spelling));
    }

    private List<Hit> search(AnnotationQuery query) throws CorpusException {
        store.save(set);
        List<Hit> hits = new ArrayList<>();
        new Concordance(store, query).run(hits::add, new NullProgressMonitor());
        return hits;
    }

    private void span(String id, String layer, String covered, @Nullable String tag) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        place(span, id, layer, covered);
        span.setTag(tag);
        set.getSpans().add(span);
    }

    private Segment segment(String id, String word, String covered, String lemma) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        place(segment, id, BuiltInLayers.SEGMENT, covered);
        segment.setWord(word);
        segment.setValues(Map.of("lemma", lemma));
        set.getSegments().add(segment);
        return segment;
    }

    private static void place(Span span, String id, String layer, String covered) {
        span.setId(id);
        span.setLayer(layer);
        span.setBegin(TEXT.indexOf(covered));
        span.setEnd(span.getBegin() + covered.length());
    }
}
