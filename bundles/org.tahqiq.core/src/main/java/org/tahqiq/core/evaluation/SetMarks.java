package org.tahqiq.core.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * The marks of a set. What was rejected is not there. A segment is at the place of its word and is
 * told from others there by its form; its tag is its part of speech.
 */
public final class SetMarks {

    /**
     * A layer that no set has: words whose form is that of all their segments, so that a word is
     * right if its whole segmentation is.
     */
    public static final String SEGMENTATION = "Segmentation";

    private static final String PART_OF_SPEECH = "pos";

    private final String text;
    private final Map<String, Mark.OfSpan> spans = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private SetMarks(String text) {
        this.text = text;
    }

    /** The marks of all layers of a set over this text. */
    public static List<Mark> of(AnnotationSet set, String text) {
        SetMarks marks = new SetMarks(text);
        set.getSpans().forEach(marks::addSpan);
        marks.addSegments(set);
        set.getRelations().forEach(marks::addRelation);
        return marks.marks;
    }

    private void addSpan(Span span) {
        if (counts(span)) {
            Mark.OfSpan mark = new Mark.OfSpan(span.getLayer(), tag(span), SpanParts.of(span), "");
            spans.put(span.getId(), mark);
            marks.add(mark);
        }
    }

    /**
     * A word without segments is one, and the same as a word of one segment that says nothing. A
     * set in which all words are so has not been segmented.
     */
    private void addSegments(AnnotationSet set) {
        Map<String, List<Segment>> byWord = new TreeMap<>();
        for (Segment segment : set.getSegments()) {
            if (counts(segment) && spans.containsKey(segment.getWord())) {
                byWord.computeIfAbsent(segment.getWord(), w -> new ArrayList<>()).add(segment);
            }
        }
        if (byWord.entrySet().stream().allMatch(word -> isWhole(word.getKey(), word.getValue()))) {
            return;
        }
        byWord.forEach(this::addSegments);
        for (Span word : WholeWords.of(set)) {
            String form = SpanParts.coveredText(word, text);
            marks.add(new Mark.OfSpan(BuiltInLayers.SEGMENT, "", SpanParts.of(word), form));
            marks.add(new Mark.OfSpan(SEGMENTATION, "", SpanParts.of(word), form));
        }
    }

    private boolean isWhole(String word, List<Segment> segments) {
        Segment first = segments.get(0);
        return segments.size() == 1
                && partOfSpeech(first).isEmpty()
                && SpanParts.of(first).equals(Objects.requireNonNull(spans.get(word)).parts())
                && form(first).equals(SpanParts.coveredText(first, text));
    }

    private static String partOfSpeech(Segment segment) {
        Map<String, String> values = segment.getValues();
        return values == null ? "" : values.getOrDefault(PART_OF_SPEECH, "");
    }

    private void addSegments(String word, List<Segment> segments) {
        Mark.OfSpan whole = Objects.requireNonNull(spans.get(word));
        segments.sort(Comparator.comparingInt(Segment::getIndex));
        List<String> forms = segments.stream().map(this::form).toList();
        for (int i = 0; i < forms.size(); i++) {
            Segment segment = segments.get(i);
            String form = forms.get(i);
            long before = forms.subList(0, i).stream().filter(form::equals).count();
            Mark.OfSpan mark =
                    new Mark.OfSpan(
                            segment.getLayer(),
                            partOfSpeech(segment),
                            whole.parts(),
                            before == 0 ? form : form + " " + before);
            spans.put(segment.getId(), mark);
            marks.add(mark);
        }
        marks.add(new Mark.OfSpan(SEGMENTATION, "", whole.parts(), String.join("+", forms)));
    }

    private String form(Segment segment) {
        String form = segment.getForm();
        return form == null ? SpanParts.coveredText(segment, text) : form;
    }

    private void addRelation(Relation relation) {
        Mark.OfSpan source = spans.get(relation.getSource());
        Mark.OfSpan target = spans.get(relation.getTarget());
        if (counts(relation) && source != null && target != null) {
            marks.add(new Mark.OfRelation(relation.getLayer(), tag(relation), source, target));
        }
    }

    private static boolean counts(Annotation annotation) {
        return annotation.getStatus() != Status.REJECTED;
    }

    private static String tag(Annotation annotation) {
        return Objects.requireNonNullElse(annotation.getTag(), "");
    }
}
