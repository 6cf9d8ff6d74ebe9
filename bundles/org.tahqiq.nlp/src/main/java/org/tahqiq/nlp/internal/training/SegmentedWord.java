package org.tahqiq.nlp.internal.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * A word of a set with its segments in order.
 *
 * @param text as it is written
 * @param segments one that covers the word if the set has none of it; none where the set has none
 *     at all
 */
record SegmentedWord(int begin, int end, String text, List<Segment> segments) {

    /** The words of a set in the order of the text. */
    static List<SegmentedWord> of(AnnotationSet set, String text) {
        Map<String, List<Segment>> segments = new HashMap<>();
        for (Segment segment : set.getSegments()) {
            if (segment.getStatus() != Status.REJECTED) {
                segments.computeIfAbsent(segment.getWord(), w -> new ArrayList<>()).add(segment);
            }
        }
        for (Span word : WholeWords.of(set)) {
            segments.put(word.getId(), List.of(whole(word)));
        }
        List<SegmentedWord> words = new ArrayList<>();
        for (Span span : set.getSpans()) {
            if (span.getLayer().equals(BuiltInLayers.WORD) && span.getStatus() != Status.REJECTED) {
                List<Segment> own = segments.getOrDefault(span.getId(), List.of());
                words.add(
                        new SegmentedWord(
                                span.getBegin(),
                                span.getEnd(),
                                text.substring(span.getBegin(), span.getEnd()),
                                own.stream()
                                        .sorted(Comparator.comparingInt(Segment::getIndex))
                                        .toList()));
            }
        }
        words.sort(Comparator.comparingInt(SegmentedWord::begin));
        return words;
    }

    private static Segment whole(Span word) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        segment.setLayer(BuiltInLayers.SEGMENT);
        segment.setWord(word.getId());
        segment.setBegin(word.getBegin());
        segment.setEnd(word.getEnd());
        return segment;
    }

    /** The form of a segment of this word. */
    String form(Segment segment) {
        String form = segment.getForm();
        return form == null
                ? text.substring(segment.getBegin() - begin, segment.getEnd() - begin)
                : form;
    }
}
