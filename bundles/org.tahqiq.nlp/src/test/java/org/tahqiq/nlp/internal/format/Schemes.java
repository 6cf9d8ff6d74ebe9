package org.tahqiq.nlp.internal.format;

import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

/** Schemes for tests. */
public final class Schemes {

    private Schemes() {}

    /** The built-in layers, entities that may nest, and relations between them. */
    public static Corpus news() {
        AnnotationFactory factory = AnnotationFactory.eINSTANCE;
        Corpus corpus = factory.createCorpus();
        corpus.setName("test");
        BuiltInLayers.addTo(corpus);
        corpus.getTagsets().add(tagset("Entity", "PER", "OCC", "ORG", "GPE", "LOC", "DATE"));
        corpus.getTagsets().add(tagset("Relation", "MEETS", "LOCATED_IN"));
        Layer entity = factory.createLayer();
        entity.setName("Entity");
        entity.setKind(LayerKind.SPAN);
        entity.setTagset("Entity");
        entity.setOverlap(Overlap.NESTED);
        corpus.getLayers().add(entity);
        Layer relation = factory.createLayer();
        relation.setName("Relation");
        relation.setKind(LayerKind.RELATION);
        relation.setTagset("Relation");
        relation.setSourceLayer("Entity");
        relation.setTargetLayer("Entity");
        corpus.getLayers().add(relation);
        return corpus;
    }

    /** A layer of spans with tags of an open tagset. */
    public static Layer spans(Corpus corpus, String name) {
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName(name);
        layer.setKind(LayerKind.SPAN);
        layer.setTagset(name);
        Tagset tagset = tagset(name);
        tagset.setOpen(true);
        corpus.getTagsets().add(tagset);
        corpus.getLayers().add(layer);
        return layer;
    }

    private static Tagset tagset(String name, String... tags) {
        Tagset tagset = AnnotationFactory.eINSTANCE.createTagset();
        tagset.setName(name);
        for (String each : tags) {
            Tag tag = AnnotationFactory.eINSTANCE.createTag();
            tag.setName(each);
            tagset.getTags().add(tag);
        }
        return tagset;
    }
}
