package org.tahqiq.core.search;

import java.util.Optional;

/**
 * Annotations that are searched for. Those that were rejected are not found.
 *
 * @param annotator whose sets are looked at; a document without one has no hits
 * @param layer of what is searched for
 * @param tag that it must bear; empty: any
 * @param feature that it must have; empty: none in particular
 * @param context how many characters are shown at most on either side of a hit
 */
public record AnnotationQuery(
        String annotator,
        String layer,
        Optional<String> tag,
        Optional<FeatureValue> feature,
        int context) {

    /** All annotations of a layer that bear a tag. */
    public static AnnotationQuery ofTag(String annotator, String layer, String tag) {
        return new AnnotationQuery(
                annotator, layer, Optional.of(tag), Optional.empty(), Query.CONTEXT);
    }

    /** All annotations of a layer in which a feature has a value. */
    public static AnnotationQuery ofFeature(String annotator, String layer, FeatureValue feature) {
        return new AnnotationQuery(
                annotator, layer, Optional.empty(), Optional.of(feature), Query.CONTEXT);
    }

    /**
     * The value of a feature, for example of the lemma.
     *
     * @param name of the feature
     * @param value the whole value
     * @param spelling which differences between the wanted value and that of the feature are
     *     overlooked
     */
    public record FeatureValue(String name, String value, Spelling spelling) {

        boolean matches(String other) {
            return spelling == Spelling.EXACT
                    ? value.equals(other)
                    : spelling.normalizer()
                            .normalize(value)
                            .equals(spelling.normalizer().normalize(other));
        }
    }
}
