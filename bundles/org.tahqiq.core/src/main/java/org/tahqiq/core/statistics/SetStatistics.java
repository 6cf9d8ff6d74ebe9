package org.tahqiq.core.statistics;

import org.tahqiq.model.annotation.SetState;

/** What one annotator's set of one document holds. */
public record SetStatistics(
        String document, String annotator, SetState state, AnnotationCounts counts) {}
