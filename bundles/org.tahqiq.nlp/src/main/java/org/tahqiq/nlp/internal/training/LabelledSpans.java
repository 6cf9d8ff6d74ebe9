package org.tahqiq.nlp.internal.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Spans of words as labels in IOB2, and back. */
public final class LabelledSpans {

    /**
     * A span.
     *
     * @param first index of its first word
     * @param next index of the word after its last
     */
    public record Span(String tag, int first, int next) {}

    private LabelledSpans() {}

    /** The spans that labels stand for. */
    public static List<Span> of(List<String> labels) {
        List<Span> spans = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= labels.size(); i++) {
            String label = i < labels.size() ? labels.get(i) : "O";
            if (first >= 0 && !label.startsWith("I-")) {
                spans.add(new Span(labels.get(first).substring(2), first, i));
                first = -1;
            }
            if (label.startsWith("B-")) {
                first = i;
            }
        }
        return spans;
    }

    /** The labels of as many words; of spans that overlap the longest is taken. */
    static List<String> labels(List<Span> spans, int words) {
        String[] labels = new String[words];
        Arrays.fill(labels, "O");
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort((a, b) -> Integer.compare(b.next() - b.first(), a.next() - a.first()));
        for (Span span : sorted) {
            boolean free = true;
            for (int i = span.first(); i < span.next(); i++) {
                free &= labels[i].equals("O");
            }
            if (free) {
                Arrays.fill(labels, span.first(), span.next(), "I-" + span.tag());
                labels[span.first()] = "B-" + span.tag();
            }
        }
        return List.of(labels);
    }
}
