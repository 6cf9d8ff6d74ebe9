package org.tahqiq.core.suggestion;

import java.util.Comparator;
import java.util.List;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Status;

/**
 * How unsure an engine is of what it suggests, from 0 (sure) to 1, by the score of the annotation.
 * Rules that say nothing of their sureness are taken to be sure by half.
 */
public enum Uncertainty {
    /**
     * Of a sentence, the mean of its suggestions: sentences in which much is unsure (Culotta and
     * McCallum 2005, least confidence; Settles and Craven 2008 on sequences).
     */
    MEAN,
    /** Of a sentence, its least sure suggestion: sentences with one hard case. */
    LEAST_SURE;

    private static final double UNKNOWN = 0.5;

    /** How unsure a single suggestion is. */
    public static double of(Annotation suggestion) {
        Double score = suggestion.getScore();
        return 1 - (score == null ? UNKNOWN : Math.max(0, Math.min(1, score)));
    }

    /** The order in which the least sure suggestions come first; others are at the end. */
    public static Comparator<Annotation> leastSureFirst() {
        return Comparator.<Annotation>comparingDouble(
                annotation -> annotation.getStatus() == Status.SUGGESTED ? -of(annotation) : 1);
    }

    /** How unsure several suggestions are together; 0 of none. */
    double of(List<? extends Annotation> suggestions) {
        var each = suggestions.stream().mapToDouble(Uncertainty::of);
        return (this == MEAN ? each.average() : each.max()).orElse(0);
    }
}
