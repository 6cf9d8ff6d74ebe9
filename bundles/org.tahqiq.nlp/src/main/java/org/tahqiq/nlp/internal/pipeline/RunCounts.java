package org.tahqiq.nlp.internal.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

/** Counts what is in the sets that a run makes. Several threads add to it. */
final class RunCounts {

    private final Map<String, Map<String, Integer>> spans = new TreeMap<>();
    private final Map<String, Map<String, Integer>> relations = new TreeMap<>();
    private int documents;
    private long sentences;
    private long words;

    synchronized void add(AnnotationSet set) {
        documents++;
        for (Span span : set.getSpans()) {
            switch (span.getLayer()) {
                case BuiltInLayers.SENTENCE -> sentences++;
                case BuiltInLayers.WORD -> words++;
                default -> count(span, spans);
            }
        }
        set.getRelations().forEach(relation -> count(relation, relations));
    }

    private static void count(Annotation annotation, Map<String, Map<String, Integer>> counts) {
        String tag = annotation.getTag() == null ? "" : annotation.getTag();
        counts.computeIfAbsent(annotation.getLayer(), layer -> new TreeMap<>())
                .merge(tag, 1, Integer::sum);
    }

    synchronized int documents() {
        return documents;
    }

    synchronized long sentences() {
        return sentences;
    }

    synchronized long words() {
        return words;
    }

    synchronized Map<String, Map<String, Integer>> spans() {
        return spans;
    }

    synchronized Map<String, Map<String, Integer>> relations() {
        return relations;
    }
}
