package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;

/**
 * The table of layers and UIMA types of one scheme. Layers that engines know are written as the
 * types that stand ready for them; a type is generated for every other layer, and one derived where
 * the scheme gives a known layer features that its type lacks. All feature values are strings,
 * because a number in the CAS cannot be absent.
 */
final class LayerTable {

    private final List<LayerRow> rows = new ArrayList<>();
    private final Map<LayerKind, LayerRow> strays = new EnumMap<>(LayerKind.class);
    private final Map<String, LayerRow> byLayer = new HashMap<>();
    private final GeneratedTypes generated = new GeneratedTypes();
    private final IdNames idNames = new IdNames();

    LayerTable(List<Layer> layers) {
        for (Layer layer : layers) {
            LayerRow row = row(layer);
            rows.add(row);
            byLayer.putIfAbsent(layer.getName(), row);
        }
        for (LayerKind kind : LayerKind.values()) {
            String name = generated.add("Stray" + kind.getName(), kind).getName();
            strays.put(
                    kind,
                    new LayerRow("", kind, rows.size(), name, name, tagFeature(kind), List.of()));
        }
        rows.addAll(strays.values());
    }

    /** The rows of the layers in the order of the scheme, and after them those for strays. */
    List<LayerRow> rows() {
        return rows;
    }

    /** The row of a layer; that for strays if the scheme knows no such layer of that kind. */
    LayerRow row(String layer, LayerKind kind) {
        LayerRow row = byLayer.get(layer);
        return row != null && row.kind() == kind ? row : strays.get(kind);
    }

    /** What ids that follow from the place are called. */
    IdNames idNames() {
        return idNames;
    }

    /** Whether it is the row for annotations of layers that the scheme does not know. */
    boolean isStray(LayerRow row) {
        return strays.get(row.kind()) == row;
    }

    /** The types that exist for this scheme only. */
    TypeSystemDescription generatedTypes() {
        return generated.description();
    }

    private LayerRow row(Layer layer) {
        List<String> features =
                layer.getFeatures().stream().map(FeatureDefinition::getName).distinct().toList();
        Optional<KnownTypes.KnownType> known = KnownTypes.of(layer);
        return known.isPresent()
                ? knownRow(layer, features, known.get())
                : generatedRow(layer, features);
    }

    private LayerRow knownRow(Layer layer, List<String> features, KnownTypes.KnownType known) {
        List<FeatureColumn> columns = new ArrayList<>(known.columns());
        columns.removeIf(column -> !features.contains(column.feature()));
        List<String> further = new ArrayList<>(features);
        columns.forEach(column -> further.remove(column.feature()));
        boolean tagLacks = layer.getTagset() != null && known.tagFeature().isEmpty();
        if (further.isEmpty() && !tagLacks) {
            return row(layer, known.name(), known.name(), known.tagFeature(), columns);
        }
        TypeDescription type = generated.derive(layer.getName(), known.name());
        columns.addAll(GeneratedTypes.addFeatures(type, further));
        Optional<String> tagFeature = known.tagFeature();
        if (tagLacks) {
            type.addFeature(TypeNames.VALUE, "The tag.", TypeNames.STRING);
            tagFeature = Optional.of(TypeNames.VALUE);
        }
        return row(layer, type.getName(), known.name(), tagFeature, columns);
    }

    private LayerRow generatedRow(Layer layer, List<String> features) {
        TypeDescription type = generated.add(layer.getName(), layer.getKind());
        List<FeatureColumn> columns = GeneratedTypes.addFeatures(type, features);
        String name = type.getName();
        return row(layer, name, name, tagFeature(layer.getKind()), columns);
    }

    private LayerRow row(
            Layer layer,
            String type,
            String engineType,
            Optional<String> tagFeature,
            List<FeatureColumn> columns) {
        return new LayerRow(
                layer.getName(),
                layer.getKind(),
                rows.size(),
                type,
                engineType,
                tagFeature,
                List.copyOf(columns));
    }

    private static Optional<String> tagFeature(LayerKind kind) {
        return Optional.of(kind == LayerKind.RELATION ? TypeNames.LABEL : TypeNames.VALUE);
    }
}
