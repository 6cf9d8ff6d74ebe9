package org.tahqiq.nlp.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;

/** The layers that engines know, and the types that DKPro and we have for them. */
final class KnownTypes {

    /**
     * A type that stands ready.
     *
     * @param name the name of the type
     * @param tagFeature the feature that holds the tag, if any
     * @param columns where it has a place for features of the scheme
     */
    record KnownType(String name, Optional<String> tagFeature, List<FeatureColumn> columns) {}

    /** The layer that DKPro's named entities are read as where the corpus has none for them. */
    static final String ENTITY = "Entity";

    private static final KnownType SEGMENT =
            new KnownType(
                    TypeNames.SEGMENT,
                    Optional.empty(),
                    List.of(
                            new FeatureColumn.Direct("pos", "pos"),
                            new FeatureColumn.Direct("xpos", "xpos"),
                            new FeatureColumn.Direct("lemma", "lemma"),
                            new FeatureColumn.Direct("morph", "morph"),
                            new FeatureColumn.Direct("norm", "norm")));

    private static final KnownType RELATION =
            new KnownType(TypeNames.RELATION, Optional.of(TypeNames.LABEL), List.of());

    private static final Map<String, KnownType> SPANS =
            Map.of(
                    "Zone",
                    new KnownType(TypeNames.ZONE, Optional.of(TypeNames.VALUE), List.of()),
                    "Sentence",
                    new KnownType(TypeNames.SENTENCE, Optional.empty(), List.of()),
                    "Word",
                    new KnownType(
                            TypeNames.TOKEN,
                            Optional.empty(),
                            List.of(
                                    new FeatureColumn.Beside("norm", TypeNames.NORMALIZED_FORM),
                                    new FeatureColumn.Linked("stem", "stem", TypeNames.STEM))),
                    ENTITY,
                    new KnownType(
                            TypeNames.ENTITY,
                            Optional.of(TypeNames.VALUE),
                            List.of(new FeatureColumn.Direct("identifier", "identifier"))),
                    "Tree",
                    new KnownType(
                            TypeNames.PENN_TREE,
                            Optional.empty(),
                            List.of(new FeatureColumn.Direct("bracketing", "PennTree"))));

    private KnownTypes() {}

    /** The layers that types stand ready for, by name. */
    static Map<String, LayerKind> layers() {
        Map<String, LayerKind> layers = new TreeMap<>();
        SPANS.keySet().forEach(name -> layers.put(name, LayerKind.SPAN));
        layers.put("Segment", LayerKind.SEGMENT);
        layers.put("Relation", LayerKind.RELATION);
        return layers;
    }

    /** The type that stands ready for a layer. */
    static Optional<KnownType> of(Layer layer) {
        String name = layer.getName();
        return switch (layer.getKind()) {
            case SPAN -> Optional.ofNullable(SPANS.get(name));
            case SEGMENT -> "Segment".equals(name) ? Optional.of(SEGMENT) : Optional.empty();
            case RELATION -> "Relation".equals(name) ? Optional.of(RELATION) : Optional.empty();
            case DOCUMENT -> Optional.empty();
        };
    }
}
