package org.tahqiq.nlp.api.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run made.
 *
 * @param documents how many documents were annotated
 * @param sentences how many sentences they have
 * @param words how many words they have
 * @param spans annotations on text by layer and tag, sentences and words left out
 * @param relations relations by layer and tag
 * @param failures the documents that could not be annotated, in the order of the request
 * @param remarks what a person should know of the pipeline on this corpus
 * @param duration from the start of the engines to the last document; their loading is left out
 */
public record RunReport(
        int documents,
        long sentences,
        long words,
        Map<String, Map<String, Integer>> spans,
        Map<String, Map<String, Integer>> relations,
        List<RunFailure> failures,
        List<String> remarks,
        Duration duration) {

    /** Takes copies, which keep the order. */
    public RunReport {
        spans = Collections.unmodifiableMap(new LinkedHashMap<>(spans));
        relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
    }

    /** How many words were annotated in a second. */
    public double wordsPerSecond() {
        return perSecond(words);
    }

    /** How many documents were annotated in a second. */
    public double documentsPerSecond() {
        return perSecond(documents);
    }

    private double perSecond(long count) {
        return count == 0 ? 0 : count * 1e9 / Math.max(1, duration.toNanos());
    }
}
