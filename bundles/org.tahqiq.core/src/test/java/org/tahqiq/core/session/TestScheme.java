package org.tahqiq.core.session;

import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Granularity;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;
import org.tahqiq.model.annotation.ValueType;

/** A small scheme that has one of everything. */
final class TestScheme {

    private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

    private TestScheme() {}

    static Corpus corpus() {
        Corpus corpus = FACTORY.createCorpus();
        corpus.setFormatVersion(1);
        corpus.setName("test");
        BuiltInLayers.addTo(corpus);
        tagset(corpus, "entities", "PER", "OCC", "GPE", "EVENT");
        tagset(corpus, "relations", "HAS_POSITION", "LOCATED_IN");
        tagset(corpus, "topics", "POLITICS", "SPORT");

        Layer entity = layer(corpus, "Entity", LayerKind.SPAN, "entities");
        entity.setOverlap(Overlap.NESTED);
        feature(entity, "count", ValueType.INTEGER);
        feature(entity, "named", ValueType.BOOLEAN);

        Layer chunk = layer(corpus, "Chunk", LayerKind.SPAN, "entities");
        chunk.setGranularity(Granularity.WORD);
        chunk.setOverlap(Overlap.NONE);
        chunk.setCrossSentence(true);
        chunk.setDiscontinuous(true);

        Layer piece = layer(corpus, "Piece", LayerKind.SPAN, "entities");
        piece.setGranularity(Granularity.SEGMENT);

        Layer mark = layer(corpus, "Mark", LayerKind.SPAN, null);
        mark.setZeroWidth(true);
        mark.setGranularity(Granularity.CHARACTER);

        Layer relation = layer(corpus, "Relation", LayerKind.RELATION, "relations");
        relation.setSourceLayer("Entity");
        relation.setTargetLayer("Entity");
        constraint(relation, "HAS_POSITION", "PER", "OCC");
        constraint(relation, "LOCATED_IN", "EVENT", "GPE");

        layer(corpus, "Topic", LayerKind.DOCUMENT, "topics");
        return corpus;
    }

    static Scheme scheme() {
        return Scheme.of(corpus());
    }

    private static void tagset(Corpus corpus, String name, String... tags) {
        Tagset tagset = FACTORY.createTagset();
        tagset.setName(name);
        for (String tagName : tags) {
            Tag tag = FACTORY.createTag();
            tag.setName(tagName);
            tagset.getTags().add(tag);
        }
        corpus.getTagsets().add(tagset);
    }

    private static Layer layer(
            Corpus corpus,
            String name,
            LayerKind kind,
            @org.eclipse.jdt.annotation.Nullable String tagset) {
        Layer layer = FACTORY.createLayer();
        layer.setName(name);
        layer.setKind(kind);
        layer.setTagset(tagset);
        corpus.getLayers().add(layer);
        return layer;
    }

    private static void feature(Layer layer, String name, ValueType type) {
        FeatureDefinition feature = FACTORY.createFeatureDefinition();
        feature.setName(name);
        feature.setType(type);
        layer.getFeatures().add(feature);
    }

    private static void constraint(Layer layer, String tag, String source, String target) {
        RelationConstraint constraint = FACTORY.createRelationConstraint();
        constraint.setTag(tag);
        constraint.setSource(source);
        constraint.setTarget(target);
        layer.getConstraints().add(constraint);
    }
}
