package org.tahqiq.nlp.internal.mapping;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;

/**
 * Finds layers for the types that other tools write: DKPro's named entities where the entities of
 * the corpus have another name, and the custom layers of WebAnno and INCEpTION ({@code
 * webanno.custom.…}) where the corpus has a layer of that name.
 */
final class ForeignTypes {

    private static final String WEBANNO = "webanno.custom.";

    /** What the feature that holds the tag may be called, besides the name of the layer. */
    private static final List<String> TAG_FEATURES =
            List.of(TypeNames.VALUE, TypeNames.LABEL, "kind", "type", "relationType");

    private final LayerTable table;
    private final List<Layer> layers;

    ForeignTypes(LayerTable table, List<Layer> layers) {
        this.table = table;
        this.layers = layers;
    }

    /**
     * The rows that foreign types are read by.
     *
     * @param entityLayer the layer that stands for named entities
     */
    Map<Type, LayerRow> rows(TypeSystem types, String entityLayer) {
        Map<Type, LayerRow> rows = new HashMap<>();
        add(rows, types.getType(TypeNames.ENTITY), entityLayer, types);
        for (Iterator<Type> all = types.getTypeIterator(); all.hasNext(); ) {
            Type type = all.next();
            if (type.getName().startsWith(WEBANNO)) {
                add(rows, type, type.getName().substring(WEBANNO.length()), types);
            }
        }
        return rows;
    }

    private void add(Map<Type, LayerRow> rows, Type type, String name, TypeSystem types) {
        Optional<Layer> layer = layers.stream().filter(l -> l.getName().equals(name)).findFirst();
        if (layer.isPresent() && layer.get().getKind() == kind(type, types)) {
            rows.put(type, row(type, layer.get()));
        }
    }

    /** What a type's features show it to be; a document label has no place in the text. */
    private static LayerKind kind(Type type, TypeSystem types) {
        if (!types.subsumes(types.getType(TypeNames.ANNOTATION), type)) {
            return LayerKind.DOCUMENT;
        }
        return type.getFeatureByBaseName(TypeNames.GOVERNOR) == null
                ? LayerKind.SPAN
                : LayerKind.RELATION;
    }

    private LayerRow row(Type type, Layer layer) {
        List<FeatureColumn> columns =
                layer.getFeatures().stream()
                        .map(FeatureDefinition::getName)
                        .filter(name -> isString(type.getFeatureByBaseName(name)))
                        .<FeatureColumn>map(name -> new FeatureColumn.Direct(name, name))
                        .toList();
        return new LayerRow(
                layer.getName(),
                layer.getKind(),
                table.row(layer.getName(), layer.getKind()).order(),
                type.getName(),
                type.getName(),
                tagFeature(type, layer),
                columns);
    }

    private static Optional<String> tagFeature(Type type, Layer layer) {
        if (layer.getTagset() == null) {
            return Optional.empty();
        }
        Set<String> taken =
                Set.copyOf(layer.getFeatures().stream().map(FeatureDefinition::getName).toList());
        Stream<String> usual = Stream.concat(TAG_FEATURES.stream(), Stream.of(layer.getName()));
        Stream<String> any = type.getFeatures().stream().map(Feature::getShortName);
        return Stream.concat(usual, any)
                .filter(name -> !taken.contains(name))
                .filter(name -> isString(type.getFeatureByBaseName(name)))
                .findFirst();
    }

    private static boolean isString(@Nullable Feature feature) {
        return feature != null && TypeNames.STRING.equals(feature.getRange().getName());
    }
}
