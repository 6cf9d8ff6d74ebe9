package org.tahqiq.core.diff;

import java.util.Optional;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;

/**
 * A place where two sets differ.
 *
 * @param place what is concerned, from the first to the last character; empty for a label of the
 *     document
 * @param left what the one set says; empty: nothing
 * @param right what the other set says; empty: nothing
 */
public record Difference(
        Kind kind,
        String layer,
        Optional<TextRange> place,
        Optional<Annotation> left,
        Optional<Annotation> right) {

    /** How two sets can differ. */
    public enum Kind {
        /** Only the one has it. */
        ONLY_LEFT,
        /** Only the other has it. */
        ONLY_RIGHT,
        /** The same stretch, or a relation of the same ends, with another tag. */
        TAG,
        /** The same tag on stretches that overlap. */
        BOUNDS,
        /** The same annotation with other features. */
        VALUES
    }
}
