package org.tahqiq.core.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.Message;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

/** What is wrong with layers and tagsets in themselves, whatever has been annotated. */
public final class SchemeFaults {

    private final Scheme scheme;
    private final List<String> faults = new ArrayList<>();

    private SchemeFaults(Corpus corpus) {
        this.scheme = Scheme.of(corpus);
    }

    /** A sentence for each fault; empty: the scheme can be used. */
    public static List<String> of(Corpus corpus) {
        SchemeFaults faults = new SchemeFaults(corpus);
        Set<String> layers = new HashSet<>();
        for (Layer layer : corpus.getLayers()) {
            faults.name(Messages.LAYER.with(), layer.getName(), layers);
            faults.layer(layer);
        }
        Set<String> tagsets = new HashSet<>();
        for (Tagset tagset : corpus.getTagsets()) {
            faults.name(Messages.TAGSET.with(), tagset.getName(), tagsets);
            faults.tags(tagset);
        }
        return List.copyOf(faults.faults);
    }

    private void layer(Layer layer) {
        if (layer.getTagset() != null && scheme.tagset(layer.getTagset()).isEmpty()) {
            faults.add(Messages.NO_TAGSET.with(layer.getName(), layer.getTagset()).localized());
        }
        colour(layer.getName(), layer.getColour());
        Set<String> features = new HashSet<>();
        for (FeatureDefinition feature : layer.getFeatures()) {
            name(Messages.FEATURE_OF.with(layer.getName()), feature.getName(), features);
            feature(layer, feature);
        }
        if (layer.getKind() == LayerKind.RELATION) {
            end(layer, layer.getSourceLayer());
            end(layer, layer.getTargetLayer());
            layer.getConstraints().forEach(constraint -> constraint(layer, constraint));
        }
    }

    private void feature(Layer layer, FeatureDefinition feature) {
        Optional<Tagset> values = scheme.tagset(feature.getTagset());
        if (feature.getTagset() != null && values.isEmpty()) {
            faults.add(
                    Messages.NO_TAGSET_OF_FEATURE
                            .with(feature.getName(), layer.getName(), feature.getTagset())
                            .localized());
        }
        if (values.isPresent() && !values.get().isOpen() && values.get().getTags().isEmpty()) {
            faults.add(Messages.NO_VALUES.with(feature.getName(), layer.getName()).localized());
        }
    }

    private void end(Layer layer, @Nullable String name) {
        if (name != null && scheme.layer(name).isEmpty()) {
            faults.add(Messages.NO_LAYER_OF_RELATIONS.with(layer.getName(), name).localized());
        }
    }

    private void constraint(Layer layer, RelationConstraint constraint) {
        tag(layer.getName(), Optional.of(layer), constraint.getTag());
        tag(layer.getName(), scheme.layer(layer.getSourceLayer()), constraint.getSource());
        tag(layer.getName(), scheme.layer(layer.getTargetLayer()), constraint.getTarget());
    }

    private void tag(String layer, Optional<Layer> of, String tag) {
        boolean unknown =
                of.filter(
                                known ->
                                        scheme.tagset(known.getTagset())
                                                .filter(t -> !t.isOpen())
                                                .isPresent())
                        .filter(known -> scheme.tag(known, tag).isEmpty())
                        .isPresent();
        if (unknown) {
            faults.add(Messages.NO_TAG_OF_CONSTRAINT.with(layer, tag).localized());
        }
    }

    private void tags(Tagset tagset) {
        Set<String> names = new HashSet<>();
        Map<String, String> keys = new HashMap<>();
        for (Tag tag : tagset.getTags()) {
            name(Messages.TAG_OF.with(tagset.getName()), tag.getName(), names);
            colour(tag.getName(), tag.getColour());
            String key = tag.getKey();
            if (key != null && key.codePointCount(0, key.length()) != 1) {
                faults.add(Messages.KEY_OF_TAG.with(tag.getName(), key).localized());
            } else if (key != null) {
                String other = keys.put(key.toLowerCase(java.util.Locale.ROOT), tag.getName());
                if (other != null) {
                    faults.add(Messages.KEY_TWICE.with(key, other, tag.getName()).localized());
                }
            }
        }
    }

    private void name(Message what, @Nullable String name, Set<String> names) {
        if (name == null || name.isBlank()) {
            faults.add(Messages.NAMELESS.with(what).localized());
        } else if (!names.add(name)) {
            faults.add(Messages.TWO_OF_A_NAME.with(what, name).localized());
        }
    }

    private void colour(@Nullable String of, @Nullable String colour) {
        if (colour != null && !colour.matches("#[0-9A-Fa-f]{6}")) {
            faults.add(Messages.COLOUR.with(of, colour).localized());
        }
    }
}
