package org.tahqiq.nlp.internal.format.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;
import org.tahqiq.model.annotation.ValueType;
import org.tahqiq.nlp.api.format.UnknownNames;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.Uncarried;

/**
 * Fits the names in an imported set to the scheme of a corpus. Nothing is dropped: what the scheme
 * does not know is added to it or kept as the remark of the annotation, and counted.
 */
final class SchemeFitting {

    private final Corpus corpus;
    private final Scheme scheme;
    private final Map<String, String> tags;
    private final boolean add;
    private final Map<String, Integer> remarks = new LinkedHashMap<>();

    SchemeFitting(Corpus corpus, Map<String, String> tags, UnknownNames unknownNames) {
        this.corpus = corpus;
        this.scheme = Scheme.of(corpus);
        this.tags = tags;
        this.add = unknownNames == UnknownNames.ADD_TO_SCHEME;
    }

    /** Changes the set to fit; says what was done, with how often. */
    Map<String, Integer> fit(AnnotationSet set) {
        remarks.clear();
        Uncarried.all(set).forEach(this::fit);
        return new LinkedHashMap<>(remarks);
    }

    private void fit(Annotation annotation) {
        String tag = annotation.getTag();
        if (tag != null && tags.containsKey(tag)) {
            String renamed = tags.get(tag);
            annotation.setTag(renamed.isEmpty() ? null : renamed);
        }
        Optional<Layer> layer = scheme.layer(annotation.getLayer());
        if (layer.isEmpty()) {
            layer = Optional.of(unknownLayer(annotation));
        }
        fitTag(annotation, layer.get());
        fitValues(annotation, layer.get());
    }

    private Layer unknownLayer(Annotation annotation) {
        String name = annotation.getLayer();
        Optional<Layer> substitute =
                add
                        ? Optional.empty()
                        : scheme.layer(substitute(annotation)).filter(l -> fits(l, annotation));
        if (substitute.isPresent()) {
            count(Messages.LAYER_REPLACED.with(name, substitute.get().getName()).localized());
            note(annotation, "layer " + name);
            annotation.setLayer(substitute.get().getName());
            return substitute.get();
        }
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName(name);
        layer.setKind(kind(annotation));
        layer.setCrossSentence(true);
        layer.setDiscontinuous(true);
        layer.setZeroWidth(true);
        Tagset tagset = AnnotationFactory.eINSTANCE.createTagset();
        tagset.setName(freeTagset(name));
        tagset.setOpen(true);
        layer.setTagset(tagset.getName());
        corpus.getTagsets().add(tagset);
        corpus.getLayers().add(layer);
        count(Messages.LAYER_ADDED.with(name).localized());
        return layer;
    }

    private String freeTagset(String wanted) {
        String name = wanted;
        for (int n = 2; scheme.tagset(name).isPresent(); n++) {
            name = wanted + "-" + n;
        }
        return name;
    }

    private String substitute(Annotation annotation) {
        return annotation instanceof Relation
                ? Layers.relation(corpus, "")
                : Layers.entity(corpus, "");
    }

    private static boolean fits(Layer layer, Annotation annotation) {
        return layer.getKind() == kind(annotation);
    }

    private static LayerKind kind(Annotation annotation) {
        if (annotation instanceof Segment) {
            return LayerKind.SEGMENT;
        }
        if (annotation instanceof Relation) {
            return LayerKind.RELATION;
        }
        return annotation instanceof DocumentLabel ? LayerKind.DOCUMENT : LayerKind.SPAN;
    }

    private void fitTag(Annotation annotation, Layer layer) {
        String tag = annotation.getTag();
        if (tag == null) {
            return;
        }
        Optional<Tagset> tagset = scheme.tagset(layer.getTagset());
        if (tagset.isEmpty()) {
            count(Messages.NO_TAGS.with(layer.getName(), tag).localized());
            note(annotation, "tag " + tag);
            annotation.setTag(null);
        } else if (scheme.tag(layer, tag).isEmpty()) {
            unknownTag(annotation, layer, tagset.get(), tag);
        }
    }

    private void unknownTag(Annotation annotation, Layer layer, Tagset tagset, String tag) {
        if (add) {
            Tag added = AnnotationFactory.eINSTANCE.createTag();
            added.setName(tag);
            tagset.getTags().add(added);
            count(Messages.TAG_ADDED.with(tag, tagset.getName()).localized());
        } else if (!tagset.isOpen()) {
            count(Messages.NO_TAG.with(layer.getName(), tag).localized());
            note(annotation, "tag " + tag);
            annotation.setTag(null);
        }
    }

    private void fitValues(Annotation annotation, Layer layer) {
        Map<String, String> values = annotation.getValues();
        if (values == null || values.isEmpty()) {
            return;
        }
        Map<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            String name = value.getKey();
            boolean known = layer.getFeatures().stream().anyMatch(f -> f.getName().equals(name));
            if (!known && add) {
                FeatureDefinition feature = AnnotationFactory.eINSTANCE.createFeatureDefinition();
                feature.setName(name);
                feature.setType(ValueType.STRING);
                layer.getFeatures().add(feature);
                count(Messages.FEATURE_ADDED.with(name, layer.getName()).localized());
            }
            if (known || add) {
                kept.put(name, value.getValue());
            } else {
                count(Messages.NO_FEATURE.with(layer.getName(), name).localized());
                note(annotation, name + "=" + value.getValue());
            }
        }
        annotation.setValues(kept.isEmpty() ? null : Map.copyOf(kept));
    }

    private void count(String remark) {
        remarks.merge(remark, 1, Integer::sum);
    }

    private static void note(Annotation annotation, String addition) {
        @Nullable String before = annotation.getNote();
        annotation.setNote(before == null ? addition : before + "; " + addition);
    }
}
