package org.tahqiq.ui.internal.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Tag;

/**
 * Which layers are drawn on the text, and how their tags look. Sentences and words are not drawn:
 * sentences number the rows, and a mark on every word would hide all others.
 */
public final class ShownLayers {

    private static final RGB UNCOLOURED = new RGB(120, 124, 132);

    private final Scheme scheme;
    private final boolean arabic;

    /**
     * The layers of a scheme.
     *
     * @param arabic whether names and descriptions are the Arabic ones
     */
    public ShownLayers(Scheme scheme, boolean arabic) {
        this.scheme = scheme;
        this.arabic = arabic;
    }

    /** The layers of marks, in display order. */
    public List<Layer> spanLayers() {
        return scheme.layers().stream().filter(ShownLayers::isMarked).toList();
    }

    /** The layers of arcs: relations whose ends are marks. */
    public List<Layer> relationLayers() {
        return scheme.layers().stream()
                .filter(layer -> layer.getKind() == LayerKind.RELATION)
                .filter(
                        layer ->
                                isMarked(layer.getSourceLayer())
                                        && isMarked(layer.getTargetLayer()))
                .toList();
    }

    /** The layer of a name, if it is drawn. */
    public Optional<Layer> layer(@Nullable String name) {
        return scheme.layer(name)
                .filter(layer -> spanLayers().contains(layer) || relationLayers().contains(layer));
    }

    /** Whether a person decides on the layer's suggestions; nobody has to on the built-in ones. */
    public boolean isDecided(@Nullable String name) {
        return layer(name).filter(layer -> !layer.isBuiltIn()).isPresent();
    }

    /**
     * The short text on a mark: the tag's name, which guidelines in every language use, or what its
     * layer is called where that has no tags.
     */
    public String shortLabel(Annotation annotation) {
        String tag = annotation.getTag();
        return tag != null
                ? tag
                : scheme.layer(annotation.getLayer())
                        .filter(layer -> layer.getTagset() == null)
                        .map(this::name)
                        .orElse("?");
    }

    /** The colour of a tag, else of its layer. */
    public RGB colour(Layer layer, @Nullable String tag) {
        return scheme.tag(layer, tag)
                .map(Tag::getColour)
                .or(() -> Optional.ofNullable(layer.getColour()))
                .flatMap(ShownLayers::parse)
                .orElse(UNCOLOURED);
    }

    /** The name of a layer in the language of the workbench. */
    public String name(Layer layer) {
        String label = arabic ? layer.getLabelAr() : layer.getLabelEn();
        return label == null ? String.valueOf(layer.getName()) : label;
    }

    /** What the annotation's tag is called in the language of the workbench. */
    public String longLabel(Annotation annotation) {
        return scheme.layer(annotation.getLayer())
                .flatMap(layer -> scheme.tag(layer, annotation.getTag()))
                .map(this::longLabel)
                .orElseGet(() -> shortLabel(annotation));
    }

    /** What a tag is called in the language of the workbench. */
    public String longLabel(Tag tag) {
        String label = arabic ? tag.getLabelAr() : tag.getLabelEn();
        return label == null ? String.valueOf(tag.getName()) : label;
    }

    /** What a tag is for, in the language of the workbench; may be empty. */
    public String description(Tag tag) {
        String description = arabic ? tag.getDescriptionAr() : tag.getDescriptionEn();
        return description == null ? "" : description;
    }

    /** The scheme that the layers are of. */
    public Scheme scheme() {
        return scheme;
    }

    private boolean isMarked(@Nullable String name) {
        return scheme.layer(name).filter(ShownLayers::isMarked).isPresent();
    }

    private static boolean isMarked(Layer layer) {
        return layer.getKind() == LayerKind.SPAN
                && !BuiltInLayers.SENTENCE.equals(layer.getName())
                && !BuiltInLayers.WORD.equals(layer.getName());
    }

    private static Optional<RGB> parse(String colour) {
        if (!colour.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(colour.substring(1), 16);
        return Optional.of(new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }
}
