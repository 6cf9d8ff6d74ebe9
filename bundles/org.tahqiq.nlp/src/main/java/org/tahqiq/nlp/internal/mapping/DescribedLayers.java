package org.tahqiq.nlp.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeDescription_impl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.ValueType;

/**
 * The layers that a file is read by: those of the corpus, and the layers and features of another
 * corpus that the types of the file were generated for. Whoever reads the file decides what becomes
 * of those that are new.
 */
final class DescribedLayers {

    /** What the description of a type or feature has before the name in the scheme. */
    private static final String LAYER = "Layer ";

    private static final String FEATURE = "Feature ";

    private final TypeSystemDescription types;
    private final List<Layer> layers;
    private final LayerTable before;

    private DescribedLayers(Collection<Layer> layers, TypeSystemDescription types) {
        this.types = types;
        this.layers = new ArrayList<>(EcoreUtil.copyAll(layers));
        this.before = new LayerTable(this.layers);
    }

    /**
     * Copies of the layers, and behind them the new ones.
     *
     * @param layers of the corpus
     * @param types of the file
     * @param entityLayer the layer of the corpus that stands for named entities, if it is there
     */
    static List<Layer> of(
            Collection<Layer> layers, TypeSystemDescription types, String entityLayer) {
        DescribedLayers described = new DescribedLayers(layers, types);
        described.layers.forEach(DescribedLayers::addKnownFeatures);
        for (TypeDescription type : types.getTypes()) {
            String name = type.getName();
            if (name != null && name.startsWith(TypeNames.CUSTOM)) {
                described.add(type, name.substring(TypeNames.CUSTOM.length()));
            }
        }
        boolean otherEntities = described.find(entityLayer).isPresent();
        KnownTypes.layers()
                .forEach(
                        (name, kind) -> {
                            if (!otherEntities || !name.equals(KnownTypes.ENTITY)) {
                                described.layer(name, kind);
                            }
                        });
        return described.layers;
    }

    /** Where the type of a layer has a place for a feature, a value may stand there. */
    private static void addKnownFeatures(Layer layer) {
        Set<String> names = new HashSet<>(names(layer));
        KnownTypes.of(layer).stream()
                .flatMap(known -> known.columns().stream())
                .map(FeatureColumn::feature)
                .filter(names::add)
                .forEach(name -> layer.getFeatures().add(feature(name)));
    }

    private void add(TypeDescription type, String shortName) {
        Optional<LayerKind> kind = kind(type);
        Optional<LayerRow> row =
                before.rows().stream().filter(r -> r.type().equals(type.getName())).findFirst();
        if (kind.isEmpty() || row.isPresent() && before.isStray(row.get())) {
            return;
        }
        String name = row.isPresent() ? row.get().layer() : name(type, shortName);
        Optional<Layer> known = find(name);
        Layer probe = known.isPresent() ? known.get() : newLayer(name, kind.get());
        if (probe.getKind() != kind.get() || !isAbove(type, probe)) {
            return;
        }
        Layer layer = layer(name, kind.get());
        if (layer.getTagset() == null && hasOwn(type, TypeNames.VALUE)) {
            layer.setTagset(name);
        }
        addFeatures(layer, type, row);
    }

    private Optional<Layer> find(String name) {
        return layers.stream().filter(layer -> layer.getName().equals(name)).findFirst();
    }

    /** The layer of that name, which is made if there is none. */
    private Layer layer(String name, LayerKind kind) {
        Optional<Layer> known = find(name);
        if (known.isPresent()) {
            return known.get();
        }
        Layer layer = newLayer(name, kind);
        addKnownFeatures(layer);
        layers.add(layer);
        return layer;
    }

    private static Layer newLayer(String name, LayerKind kind) {
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName(name);
        layer.setKind(kind);
        Optional<KnownTypes.KnownType> known = KnownTypes.of(layer);
        if (known.isEmpty() || known.get().tagFeature().isPresent()) {
            layer.setTagset(name);
        }
        return layer;
    }

    /** Whether our type for the layer would be derived from the same one as that of the file. */
    private static boolean isAbove(TypeDescription type, Layer layer) {
        Optional<KnownTypes.KnownType> known = KnownTypes.of(layer);
        return known.isEmpty() || known.get().name().equals(type.getSupertypeName());
    }

    /** What the annotations of a type hang on; empty: it is no type as we generate them. */
    private Optional<LayerKind> kind(TypeDescription type) {
        Set<String> seen = new HashSet<>();
        for (TypeDescription next = type; next != null; next = parent(next)) {
            if (!seen.add(String.valueOf(next.getName()))) {
                return Optional.empty();
            }
            switch (String.valueOf(next.getSupertypeName())) {
                case TypeNames.RELATION:
                    return Optional.of(LayerKind.RELATION);
                case TypeNames.SEGMENT:
                    return Optional.of(LayerKind.SEGMENT);
                case TypeNames.ANNOTATION_BASE:
                    return Optional.of(LayerKind.DOCUMENT);
                case TypeNames.ZONE, TypeNames.SENTENCE, TypeNames.TOKEN, TypeNames.ENTITY:
                    return Optional.of(LayerKind.SPAN);
                case TypeNames.PENN_TREE:
                    return Optional.of(LayerKind.SPAN);
                case TypeNames.ANNOTATION:
                    boolean ofWord = hasOwn(next, TypeNames.WORD) && hasOwn(next, TypeNames.INDEX);
                    return Optional.of(ofWord ? LayerKind.SEGMENT : LayerKind.SPAN);
                default:
            }
        }
        return Optional.empty();
    }

    private @Nullable TypeDescription parent(TypeDescription type) {
        String name = type.getSupertypeName();
        return name == null ? null : types.getType(name);
    }

    private static boolean hasOwn(TypeDescription type, String feature) {
        return List.of(type.getFeatures()).stream().anyMatch(f -> feature.equals(f.getName()));
    }

    private static void addFeatures(Layer layer, TypeDescription type, Optional<LayerRow> row) {
        Set<String> placed = new HashSet<>();
        if (row.isPresent()) {
            row.get().tagFeature().ifPresent(placed::add);
            row.get().columns().forEach(column -> placed.add(place(column)));
        }
        boolean generated = KnownTypes.of(layer).isEmpty();
        if (generated && layer.getKind() == LayerKind.SEGMENT) {
            placed.addAll(List.of(TypeNames.WORD, TypeNames.INDEX, TypeNames.FORM));
        }
        placed.add(TypeNames.VALUE);
        List<FeatureDescription> fresh = new ArrayList<>();
        for (FeatureDescription feature : type.getFeatures()) {
            if (TypeNames.STRING.equals(feature.getRangeTypeName())
                    && feature.getName() != null
                    && placed.add(feature.getName())) {
                fresh.add(feature);
            }
        }
        names(layer, fresh).forEach(name -> layer.getFeatures().add(feature(name)));
    }

    private static String place(FeatureColumn column) {
        return column instanceof FeatureColumn.Direct direct ? direct.casFeature() : "";
    }

    /**
     * The names in the scheme, by the descriptions if our type would then have the same features as
     * that of the file; else they are called as there.
     */
    private static List<String> names(Layer layer, List<FeatureDescription> fresh) {
        List<String> places = fresh.stream().map(FeatureDescription::getName).toList();
        List<String> described =
                fresh.stream().map(f -> after(FEATURE, f.getDescription(), f.getName())).toList();
        List<String> all = new ArrayList<>(names(layer));
        KnownTypes.of(layer).stream()
                .flatMap(known -> known.columns().stream())
                .forEach(column -> all.remove(column.feature()));
        Set<String> different = new HashSet<>(names(layer));
        if (!described.stream().allMatch(different::add)) {
            return places;
        }
        all.addAll(described);
        List<String> made =
                GeneratedTypes.addFeatures(new TypeDescription_impl(), all).stream()
                        .map(DescribedLayers::place)
                        .toList();
        return made.subList(made.size() - places.size(), made.size()).equals(places)
                ? described
                : places;
    }

    /** The name of a layer by the description of its type, if that is where the name is from. */
    private static String name(TypeDescription type, String shortName) {
        String described = after(LAYER, type.getDescription(), shortName);
        return GeneratedTypes.identifier(described).equals(shortName) ? described : shortName;
    }

    private static String after(String prefix, @Nullable String text, String otherwise) {
        String name = text == null ? "" : text.strip();
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? name.substring(prefix.length())
                : otherwise;
    }

    private static List<String> names(Layer layer) {
        return layer.getFeatures().stream().map(FeatureDefinition::getName).distinct().toList();
    }

    private static FeatureDefinition feature(String name) {
        FeatureDefinition feature = AnnotationFactory.eINSTANCE.createFeatureDefinition();
        feature.setName(name);
        feature.setType(ValueType.STRING);
        return feature;
    }
}
