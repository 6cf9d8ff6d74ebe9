package org.tahqiq.core.scheme;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.RelationConstraint;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

/**
 * What may be annotated in a corpus: a read-only view of its layers, tagsets and constraints that
 * follows the live corpus. Names are compared exactly.
 */
public final class Scheme {

    private final Corpus corpus;

    private Scheme(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The scheme of a corpus. */
    public static Scheme of(Corpus corpus) {
        return new Scheme(corpus);
    }

    /** A layer by its name. */
    public Optional<Layer> layer(@Nullable String name) {
        return corpus.getLayers().stream()
                .filter(layer -> layer.getName().equals(name))
                .findFirst();
    }

    /** All layers in display order. */
    public List<Layer> layers() {
        return List.copyOf(corpus.getLayers());
    }

    /** A tagset by its name. */
    public Optional<Tagset> tagset(@Nullable String name) {
        return corpus.getTagsets().stream()
                .filter(tagset -> tagset.getName().equals(name))
                .findFirst();
    }

    /** The tags listed for a layer, in display order; an open tagset permits others as well. */
    public List<Tag> tags(Layer layer) {
        return tagset(layer.getTagset())
                .map(tagset -> List.copyOf(tagset.getTags()))
                .orElse(List.of());
    }

    /** A listed tag of a layer by its name. */
    public Optional<Tag> tag(Layer layer, @Nullable String tag) {
        return tags(layer).stream().filter(listed -> listed.getName().equals(tag)).findFirst();
    }

    /**
     * Whether a relation may bear a tag and join ends with these tags. A layer without constraints
     * permits all; null tags are permitted only there.
     */
    public boolean permits(
            Layer relationLayer,
            @Nullable String tag,
            @Nullable String sourceTag,
            @Nullable String targetTag) {
        List<RelationConstraint> constraints = relationLayer.getConstraints();
        return constraints.isEmpty()
                || constraints.stream()
                        .anyMatch(
                                constraint ->
                                        constraint.getTag().equals(tag)
                                                && joins(constraint, sourceTag, targetTag));
    }

    /** The listed tags that a relation between ends with these tags may bear, in display order. */
    public List<String> permittedRelationTags(
            Layer relationLayer, @Nullable String sourceTag, @Nullable String targetTag) {
        return tags(relationLayer).stream()
                .map(Tag::getName)
                .filter(tag -> permits(relationLayer, tag, sourceTag, targetTag))
                .toList();
    }

    private static boolean joins(
            RelationConstraint constraint, @Nullable String source, @Nullable String target) {
        return constraint.getSource().equals(source) && constraint.getTarget().equals(target);
    }
}
