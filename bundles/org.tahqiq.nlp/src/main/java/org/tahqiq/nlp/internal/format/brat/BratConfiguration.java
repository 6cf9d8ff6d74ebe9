package org.tahqiq.nlp.internal.format.brat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.nlp.internal.format.text.TextFormat;

/**
 * The files {@code annotation.conf} and {@code visual.conf}: types, relations with what they may
 * join, attributes, labels and colours.
 */
final class BratConfiguration {

    private static final int ATTRIBUTE_VALUES = 200;

    private final Scheme scheme;
    private final BratNames names;
    private final List<Layer> layers;
    private final boolean arabic;
    private final Map<String, Set<String>> values = new TreeMap<>();

    BratConfiguration(Corpus corpus, BratNames names, List<Layer> layers, boolean arabic) {
        this.scheme = Scheme.of(corpus);
        this.names = names;
        this.layers = layers;
        this.arabic = arabic;
    }

    /** Makes a value of an attribute known to brat, which refuses to show unknown ones. */
    void addValue(String attribute, String value) {
        values.computeIfAbsent(attribute, name -> new TreeSet<>()).add(value);
    }

    void write(Path folder) throws CorpusException {
        TextFormat.writeText(folder.resolve("annotation.conf"), annotation());
        TextFormat.writeText(folder.resolve("visual.conf"), visual());
    }

    private List<Layer> layers(LayerKind kind) {
        return layers.stream().filter(layer -> layer.getKind() == kind).toList();
    }

    private String annotation() {
        StringBuilder page = new StringBuilder("[entities]\n\n");
        for (Layer layer : layers(LayerKind.SPAN)) {
            types(layer).keySet().forEach(type -> page.append(type).append('\n'));
        }
        page.append("\n[relations]\n\n");
        for (Layer layer : layers(LayerKind.RELATION)) {
            relations(layer).forEach(line -> page.append(line).append('\n'));
        }
        page.append("\n[events]\n\n[attributes]\n\n");
        values.forEach(
                (attribute, known) ->
                        page.append(attribute)
                                .append("\tArg:<ENTITY>, Value:")
                                .append(
                                        known.stream()
                                                .limit(ATTRIBUTE_VALUES)
                                                .collect(Collectors.joining("|")))
                                .append('\n'));
        return page.toString();
    }

    /** The types of a layer, that without a tag first, with their labels. */
    private Map<String, String> types(Layer layer) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(
                names.type(layer.getName(), null),
                label(layer.getLabelAr(), layer.getLabelEn(), layer.getName()));
        for (Tag tag : scheme.tags(layer)) {
            types.put(
                    names.type(layer.getName(), tag.getName()),
                    label(tag.getLabelAr(), tag.getLabelEn(), tag.getName()));
        }
        return types;
    }

    private String label(@Nullable String ar, @Nullable String en, String name) {
        String label = arabic && ar != null ? ar : en;
        return (label == null ? name : label).replace('|', '/');
    }

    private Set<String> relations(Layer layer) {
        Set<String> lines = new LinkedHashSet<>();
        for (Tag tag : scheme.tags(layer)) {
            String type = names.type(layer.getName(), tag.getName());
            Map<String, Set<String>> targets = new LinkedHashMap<>();
            for (RelationConstraint constraint : layer.getConstraints()) {
                if (tag.getName().equals(constraint.getTag())) {
                    targets.computeIfAbsent(
                                    end(layer.getSourceLayer(), constraint.getSource()),
                                    source -> new LinkedHashSet<>())
                            .add(end(layer.getTargetLayer(), constraint.getTarget()));
                }
            }
            if (targets.isEmpty()) {
                lines.add(type + "\tArg1:<ENTITY>, Arg2:<ENTITY>");
            }
            targets.forEach(
                    (source, some) ->
                            lines.add(
                                    "%s\tArg1:%s, Arg2:%s"
                                            .formatted(type, source, String.join("|", some))));
        }
        lines.add(names.type(layer.getName(), null) + "\tArg1:<ENTITY>, Arg2:<ENTITY>");
        return lines;
    }

    private String end(@Nullable String layer, @Nullable String tag) {
        return layer == null || tag == null ? "<ENTITY>" : names.type(layer, tag);
    }

    private String visual() {
        StringBuilder page = new StringBuilder("[labels]\n\n");
        for (Layer layer : layers) {
            types(layer)
                    .forEach(
                            (type, label) ->
                                    page.append(type).append(" | ").append(label).append('\n'));
        }
        page.append("\n[drawing]\n\n");
        page.append("SPAN_DEFAULT\tfgColor:black, bgColor:#dddddd, borderColor:darken\n");
        page.append("ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5\n");
        for (Layer layer : layers(LayerKind.SPAN)) {
            for (Tag tag : scheme.tags(layer)) {
                String colour = tag.getColour() == null ? layer.getColour() : tag.getColour();
                if (colour != null) {
                    page.append(names.type(layer.getName(), tag.getName()))
                            .append("\tbgColor:")
                            .append(colour)
                            .append('\n');
                }
            }
        }
        page.append("\n[options]\n\nText\tdirection:rtl\n");
        return page.toString();
    }
}
