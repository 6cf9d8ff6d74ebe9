package org.tahqiq.ui.internal.scheme;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.operation.ChangeScheme;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.scheme.SchemeFaults;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Granularity;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

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
        String name = layer.getName();
        for (int n = 2; scheme().tagset(name).isPresent(); n++) {
            name = layer.getName() + n;
        }
        Tagset tagset = AnnotationFactory.eINSTANCE.createTagset();
        tagset.setName(name);
        corpus.getTagsets().add(tagset);
        layer.setTagset(name);
        return tagset;
    }

    /** Takes a layer away, and its tagset if no other layer or feature has that. */
    void remove(Layer layer) {
        corpus.getLayers().remove(layer);
        String tagset = layer.getTagset();
        boolean used =
                corpus.getLayers().stream()
                        .anyMatch(
                                other ->
                                        tagset == null
                                                || tagset.equals(other.getTagset())
                                                || other.getFeatures().stream()
                                                        .anyMatch(
                                                                f -> tagset.equals(f.getTagset())));
        if (!used) {
            corpus.getTagsets().removeIf(set -> set.getName().equals(tagset));
        }
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
