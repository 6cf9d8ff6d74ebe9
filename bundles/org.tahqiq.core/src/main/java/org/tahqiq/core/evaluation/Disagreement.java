package org.tahqiq.core.evaluation;

import java.util.Optional;

/**
 * A place where a system is not right.
 *
 * @param unit the document or sentence
 * @param expected what is right there; empty: nothing
 * @param found what the system says; empty: nothing
 */
public record Disagreement(String unit, Optional<Mark> expected, Optional<Mark> found) {

    /** The layer of what is not right. */
    public String layer() {
        return mark().layer();
    }

    /** What is right, or else what the system says. */
    public Mark mark() {
        return expected.or(() -> found).orElseThrow();
    }

    /** Whether both say something of the very same place. */
    public boolean isConfusion() {
        return expected.isPresent()
                && found.isPresent()
                && expected.get().place().equals(found.get().place());
    }
}
