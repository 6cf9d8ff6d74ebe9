package org.tahqiq.nlp.internal.mapping;

import org.apache.uima.cas.FeatureStructure;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;

/** An annotation that was made of a structure in a CAS, while the CAS is being read. */
final class Made<T extends Annotation> {

    final T annotation;

    /** What it was made of. */
    final FeatureStructure from;

    /** The word of a segment, or the source of a relation. */
    final @Nullable FeatureStructure first;

    /** The target of a relation. */
    final @Nullable FeatureStructure second;

    /** Its place among all annotations, once that is known. */
    int place = RankIds.NOWHERE;

    Made(
            T annotation,
            FeatureStructure from,
            @Nullable FeatureStructure first,
            @Nullable FeatureStructure second) {
        this.annotation = annotation;
        this.from = from;
        this.first = first;
        this.second = second;
    }
}
