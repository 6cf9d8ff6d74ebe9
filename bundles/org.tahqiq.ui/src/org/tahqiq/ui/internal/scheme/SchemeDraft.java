package org.tahqiq.ui.internal.scheme;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.operation.ChangeScheme;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.scheme.SchemeFaults;
import org.tahqiq.core.store.CorpusStore;
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

/** Layers and tagsets while they are being edited; the corpus has them when they are applied. */
final class SchemeDraft {

    private final CorpusStore store;
    private final Corpus corpus;

    /** A copy of what a corpus has. */
    SchemeDraft(CorpusStore store) {
        this.store = store;
        this.corpus = EcoreUtil.copy(store.corpus());
    }

    /** The layers in display order. */
    List<Layer> layers() {
        return List.copyOf(corpus.getLayers());
    }

    Scheme scheme() {
        return Scheme.of(corpus);
    }

    /** Whether a layer of the name is there. */
    boolean isTaken(String name) {
        return corpus.getLayers().stream().anyMatch(l -> name.equalsIgnoreCase(l.getName()));
    }

    /** Adds a layer of spans, or of relations between the layers that it names. */
    Layer add(NewLayer wanted) {
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName(wanted.name());
        layer.setLabelEn(emptyToNull(wanted.labelEn()));
        layer.setLabelAr(emptyToNull(wanted.labelAr()));
        layer.setKind(wanted.kind());
        layer.setGranularity(Granularity.CHARACTER);
        layer.setOverlap(Overlap.NESTED);
        if (wanted.kind() == LayerKind.RELATION) {
            layer.setSourceLayer(wanted.source().orElseThrow());
            layer.setTargetLayer(wanted.target().orElseThrow());
        }
        if (wanted.tags()) {
            giveTagset(layer);
        }
        corpus.getLayers().add(layer);
        return layer;
    }

    /** Gives a layer a tagset of its own, without tags yet. */
    Tagset giveTagset(Layer layer) {
        String name = freeTagset(layer.getName());
        Tagset tagset = AnnotationFactory.eINSTANCE.createTagset();
        tagset.setName(name);
        corpus.getTagsets().add(tagset);
        layer.setTagset(name);
        return tagset;
    }

    private String freeTagset(String wanted) {
        String name = wanted;
        for (int n = 2; scheme().tagset(name).isPresent(); n++) {
            name = wanted + n;
        }
        return name;
    }

    /** Takes a layer away, and the tagsets that nothing else has. */
    void remove(Layer layer) {
        corpus.getLayers().remove(layer);
        removeUnused(layer.getTagset());
        layer.getFeatures().forEach(feature -> removeUnused(feature.getTagset()));
    }

    private void removeUnused(@Nullable String tagset) {
        if (tagset != null && users(tagset) == 0) {
            corpus.getTagsets().removeIf(set -> set.getName().equals(tagset));
        }
    }

    private long users(String tagset) {
        return corpus.getLayers().stream()
                .flatMap(
                        layer ->
                                Stream.concat(
                                        Stream.ofNullable(layer.getTagset()),
                                        layer.getFeatures().stream()
                                                .flatMap(f -> Stream.ofNullable(f.getTagset()))))
                .filter(tagset::equals)
                .count();
    }

    /** The names of the tagsets that more than this feature takes values from. */
    List<String> sharedTagsets(FeatureDefinition feature) {
        return corpus.getTagsets().stream()
                .map(Tagset::getName)
                .filter(name -> !name.equals(feature.getTagset()) || users(name) > 1)
                .toList();
    }

    /** Adds a feature of any text at the end, under a name that is free. */
    FeatureDefinition addFeature(Layer layer) {
        FeatureDefinition feature = AnnotationFactory.eINSTANCE.createFeatureDefinition();
        String name = "feature";
        for (int n = 2; hasFeature(layer, name); n++) {
            name = "feature" + n;
        }
        feature.setName(name);
        feature.setType(ValueType.STRING);
        layer.getFeatures().add(feature);
        return feature;
    }

    private static boolean hasFeature(Layer layer, String name) {
        return layer.getFeatures().stream().anyMatch(feature -> name.equals(feature.getName()));
    }

    /** Takes a feature away, and its tagset if nothing else has that. */
    void removeFeature(Layer layer, FeatureDefinition feature) {
        layer.getFeatures().remove(feature);
        removeUnused(feature.getTagset());
    }

    /** Lets a feature take its values from a tagset; null: any value of its type is permitted. */
    void takeValues(FeatureDefinition feature, @Nullable String tagset) {
        String former = feature.getTagset();
        feature.setTagset(tagset);
        removeUnused(former);
    }

    /** Whether a feature takes its values from a list that is only its own. */
    boolean hasOwnValues(FeatureDefinition feature) {
        String tagset = feature.getTagset();
        return tagset != null && users(tagset) == 1;
    }

    /** The values that a feature may have, if it takes them from a list. */
    List<String> values(FeatureDefinition feature) {
        return scheme().tagset(feature.getTagset()).map(Tagset::getTags).stream()
                .flatMap(List::stream)
                .map(Tag::getName)
                .toList();
    }

    /** Gives a feature a list of values of its own; those that were in it keep their names. */
    void permit(Layer layer, FeatureDefinition feature, List<String> values) {
        if (!hasOwnValues(feature)) {
            Tagset own = AnnotationFactory.eINSTANCE.createTagset();
            own.setName(freeTagset(layer.getName() + "." + feature.getName()));
            corpus.getTagsets().add(own);
            takeValues(feature, own.getName());
        }
        Tagset list = scheme().tagset(feature.getTagset()).orElseThrow();
        Map<String, Tag> former = new HashMap<>();
        list.getTags().forEach(tag -> former.put(tag.getName(), tag));
        list.getTags().clear();
        for (String value : new LinkedHashSet<>(values)) {
            Tag tag = former.getOrDefault(value, AnnotationFactory.eINSTANCE.createTag());
            tag.setName(value);
            list.getTags().add(tag);
        }
    }

    /**
     * Lets relations join other layers; null: any. Constraints that name tags which those layers do
     * not have go.
     */
    void join(Layer layer, @Nullable String source, @Nullable String target) {
        layer.setSourceLayer(source);
        layer.setTargetLayer(target);
        layer.getConstraints()
                .removeIf(
                        constraint ->
                                !mayBear(source, constraint.getSource())
                                        || !mayBear(target, constraint.getTarget()));
    }

    private boolean mayBear(@Nullable String layer, String tag) {
        Optional<Layer> found = scheme().layer(layer);
        return found.isEmpty()
                || tagset(found.get()).filter(Tagset::isOpen).isPresent()
                || scheme().tag(found.get(), tag).isPresent();
    }

    Optional<Tagset> tagset(Layer layer) {
        return scheme().tagset(layer.getTagset());
    }

    /** Adds a tag at the end, under a name that is free. */
    Tag addTag(Tagset tagset) {
        Tag tag = AnnotationFactory.eINSTANCE.createTag();
        String name = "TAG";
        for (int n = 2; isTaken(tagset, name); n++) {
            name = "TAG_" + n;
        }
        tag.setName(name);
        tagset.getTags().add(tag);
        return tag;
    }

    /** Takes a tag away, with the constraints that name it. */
    void removeTag(Tagset tagset, Tag tag) {
        for (Layer layer : corpus.getLayers()) {
            layer.getConstraints()
                    .removeIf(
                            constraint ->
                                    has(layer.getName(), tagset)
                                                    && constraint.getTag().equals(tag.getName())
                                            || has(layer.getSourceLayer(), tagset)
                                                    && constraint.getSource().equals(tag.getName())
                                            || has(layer.getTargetLayer(), tagset)
                                                    && constraint
                                                            .getTarget()
                                                            .equals(tag.getName()));
        }
        tagset.getTags().remove(tag);
    }

    /** Gives a tag another name, also where constraints name it. */
    void renameTag(Tagset tagset, Tag tag, String name) {
        String former = tag.getName();
        for (Layer layer : corpus.getLayers()) {
            for (RelationConstraint constraint : layer.getConstraints()) {
                if (has(layer.getName(), tagset) && constraint.getTag().equals(former)) {
                    constraint.setTag(name);
                }
                if (has(layer.getSourceLayer(), tagset) && constraint.getSource().equals(former)) {
                    constraint.setSource(name);
                }
                if (has(layer.getTargetLayer(), tagset) && constraint.getTarget().equals(former)) {
                    constraint.setTarget(name);
                }
            }
        }
        tag.setName(name);
    }

    private boolean has(@Nullable String layer, Tagset tagset) {
        return scheme().layer(layer)
                .filter(found -> tagset.getName().equals(found.getTagset()))
                .isPresent();
    }

    private static boolean isTaken(Tagset tagset, String name) {
        return tagset.getTags().stream().anyMatch(tag -> name.equals(tag.getName()));
    }

    /** Adds what a relation may join. */
    static void addConstraint(Layer layer, String tag, String source, String target) {
        RelationConstraint constraint = AnnotationFactory.eINSTANCE.createRelationConstraint();
        constraint.setTag(tag);
        constraint.setSource(source);
        constraint.setTarget(target);
        boolean there =
                layer.getConstraints().stream()
                        .anyMatch(other -> EcoreUtil.equals(other, constraint));
        if (!there) {
            layer.getConstraints().add(constraint);
        }
    }

    /** A sentence for each thing that is wrong in the scheme itself. */
    List<String> faults() {
        return SchemeFaults.of(corpus);
    }

    /** The change of the corpus into what the draft says. */
    ChangeScheme change() {
        return new ChangeScheme(store, corpus);
    }

    /** An absent value is null in the model. */
    static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
