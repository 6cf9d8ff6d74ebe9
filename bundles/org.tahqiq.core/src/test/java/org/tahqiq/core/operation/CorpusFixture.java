package org.tahqiq.core.operation;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

/** A corpus on disk of short documents that a pipeline {@code machine} has annotated. */
final class CorpusFixture {

    static final String TEXT = "التقى سالم نورا.\nصنعاء مكان اللقاء.";

    final CorpusStore store;

    CorpusFixture(Path folder, String... documents) throws CorpusException {
        Corpus corpus = Presets.byId(Presets.EMPTY).orElseThrow().newCorpus("test");
        addScheme(corpus);
        Annotator machine = AnnotationFactory.eINSTANCE.createAnnotator();
        machine.setName("machine");
        machine.setKind(AnnotatorKind.PIPELINE);
        corpus.getAnnotators().add(machine);
        store = CorpusStore.create(new PlainCorpusFiles(folder), corpus);
        for (String document : documents) {
            store.addDocument(NewDocument.of(document, TEXT));
            annotate(document);
        }
        store.saveCorpus();
    }

    /** All ids. */
    List<String> documents() {
        return store.corpus().getDocuments().stream().map(entry -> entry.getId()).toList();
    }

    private void annotate(String document) throws CorpusException {
        AnnotationSet set = store.newSet(document, "machine");
        set.getSpans().add(span("w1", "Word", "التقى", null));
        set.getSpans().add(span("e1", "Entity", "سالم", "PER"));
        set.getSpans().add(span("e2", "Entity", "نورا", "PER"));
        set.getSpans().add(span("e3", "Entity", "صنعاء", "GPE"));
        Relation meets = AnnotationFactory.eINSTANCE.createRelation();
        meets.setId("r1");
        meets.setLayer("Relation");
        meets.setTag("MEETS");
        meets.setStatus(Status.SUGGESTED);
        meets.setSource("e1");
        meets.setTarget("e2");
        set.getRelations().add(meets);
        store.save(set);
    }

    static Span span(String id, String layer, String covered, @Nullable String tag) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId(id);
        span.setLayer(layer);
        span.setTag(tag);
        span.setStatus(Status.SUGGESTED);
        span.setBegin(TEXT.indexOf(covered));
        span.setEnd(span.getBegin() + covered.length());
        return span;
    }

    private static void addScheme(Corpus corpus) {
        Tagset tagset = AnnotationFactory.eINSTANCE.createTagset();
        tagset.setName("kinds");
        for (String name : List.of("PER", "GPE", "MEETS")) {
            Tag tag = AnnotationFactory.eINSTANCE.createTag();
            tag.setName(name);
            tagset.getTags().add(tag);
        }
        corpus.getTagsets().add(tagset);
        Layer entity = layer("Entity", LayerKind.SPAN);
        entity.setOverlap(Overlap.NESTED);
        FeatureDefinition sure = AnnotationFactory.eINSTANCE.createFeatureDefinition();
        sure.setName("sure");
        entity.getFeatures().add(sure);
        corpus.getLayers().add(entity);
        Layer relation = layer("Relation", LayerKind.RELATION);
        relation.setSourceLayer("Entity");
        relation.setTargetLayer("Entity");
        corpus.getLayers().add(relation);
    }

    private static Layer layer(String name, LayerKind kind) {
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName(name);
        layer.setKind(kind);
        layer.setTagset("kinds");
        return layer;
    }
}
