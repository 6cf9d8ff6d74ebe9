package org.tahqiq.nlp.internal.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

/** Counts what is in sets. Several threads add to the counts of a run. */
final class RunCounts {

    private final Map<String, Map<String, Integer>> spans = new TreeMap<>();
    private final Map<String, Map<String, Integer>> relations = new TreeMap<>();
    private int documents;
    private long sentences;
    private long words;

    /** What is in one set. */
    static RunCounts of(AnnotationSet set) {
        RunCounts counts = new RunCounts();
        counts.documents = 1;
        for (Span span : set.getSpans()) {
            switch (span.getLayer()) {
                case BuiltInLayers.SENTENCE -> counts.sentences++;
                case BuiltInLayers.WORD -> counts.words++;
                default -> count(span, counts.spans);
            }
        }
        set.getRelations().forEach(relation -> count(relation, counts.relations));
        return counts;
    }

    /** Adds what is in further sets, which nobody else counts meanwhile. */
    synchronized void add(RunCounts further) {
        documents += further.documents;
        sentences += further.sentences;
        words += further.words;
        add(further.spans, spans);
        add(further.relations, relations);
    }

    private static void add(
            Map<String, Map<String, Integer>> further, Map<String, Map<String, Integer>> counts) {
        further.forEach(
                (layer, tags) -> {
                    Map<String, Integer> known =
                            counts.computeIfAbsent(layer, any -> new TreeMap<>());
                    tags.forEach((tag, count) -> known.merge(tag, count, Integer::sum));
                });
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
