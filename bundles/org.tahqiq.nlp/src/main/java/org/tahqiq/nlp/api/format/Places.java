package org.tahqiq.nlp.api.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.text.Arrow;
import org.tahqiq.core.text.Direction;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;

/** Says of the annotations of one document where they stand and what they cover, for people. */
final class Places {

    private static final int SURFACE_LENGTH = 80;

    private final ExportDocument document;
    private final Map<String, Span> spans = new HashMap<>();
    private final int[] lineEnds;

    Places(ExportDocument document) {
        this.document = document;
        document.set().getSpans().forEach(span -> spans.put(span.getId(), span));
        document.set().getSegments().forEach(span -> spans.put(span.getId(), span));
        String text = document.text();
        lineEnds = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    }

    boolean belongsTo(ExportDocument other) {
        return document == other;
    }

    /** The line on which an annotation begins, from 1; 0 for one without a place. */
    int line(Annotation annotation) {
        if (annotation instanceof Span span) {
            return line(span.getBegin());
        }
        if (annotation instanceof Relation relation) {
            Span source = spans.get(relation.getSource());
            return source == null ? 0 : line(source.getBegin());
        }
        return 0;
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineEnds, offset);
        return (found >= 0 ? found : -found - 1) + 1;
    }

    /** The tag of an annotation and the text that it covers. */
    String surface(Annotation annotation) {
        String tag = annotation.getTag() == null ? "" : annotation.getTag();
        if (annotation instanceof Span span) {
            return (tag + " " + covered(span)).trim();
        }
        if (annotation instanceof Relation relation) {
            String source = Direction.excerpt(covered(spans.get(relation.getSource())));
            String target = Direction.excerpt(covered(spans.get(relation.getTarget())));
            return tag.isEmpty()
                    ? Arrow.LEFT_TO_RIGHT.between(source, target)
                    : Arrow.LEFT_TO_RIGHT.between(tag, source, target);
        }
        return tag;
    }

    private String covered(@Nullable Span span) {
        return span == null ? "?" : covered(span.getBegin(), span.getEnd());
    }

    /** The text of a stretch on one line, cut where it is long. */
    String covered(int from, int to) {
        String text = document.text();
        int begin = Math.max(0, Math.min(from, text.length()));
        int end = Math.max(begin, Math.min(to, text.length()));
        String covered = text.substring(begin, end).replaceAll("\\s+", " ");
        return covered.codePointCount(0, covered.length()) <= SURFACE_LENGTH
                ? covered
                : covered.substring(0, covered.offsetByCodePoints(0, SURFACE_LENGTH)) + "\u2026";
    }
}
