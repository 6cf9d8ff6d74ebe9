package org.tahqiq.nlp.internal.format.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.Message;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.internal.format.Uncarried;

/** Finds what would make a set useless: places outside of the text, ends that are not there. */
final class SetSoundness {

    private SetSoundness() {}

    /** The first thing that is wrong, as the rest of a sentence. */
    static Optional<Message> trouble(String text, AnnotationSet set) {
        Map<String, Annotation> byId = new HashMap<>();
        for (Annotation annotation : Uncarried.all(set).toList()) {
            String id = annotation.getId();
            if (id == null || byId.put(id, annotation) != null) {
                return Optional.of(Messages.ID_TWICE.with(id));
            }
        }
        return byId.values().stream()
                .sorted((a, b) -> a.getId().compareTo(b.getId()))
                .map(annotation -> trouble(text, annotation, byId))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> trouble(
            String text, Annotation annotation, Map<String, Annotation> byId) {
        if (annotation instanceof Span span && !isWithin(text, span)) {
            return Optional.of(
                    Messages.OUTSIDE_TEXT.with(
                            span.getId(), span.getBegin(), span.getEnd(), text.length()));
        }
        if (annotation instanceof Segment segment
                && !(byId.get(String.valueOf(segment.getWord())) instanceof Span)) {
            return Optional.of(Messages.NO_WORD.with(segment.getId()));
        }
        if (annotation instanceof Relation relation
                && !(byId.containsKey(String.valueOf(relation.getSource()))
                        && byId.containsKey(String.valueOf(relation.getTarget())))) {
            return Optional.of(Messages.END_MISSING.with(relation.getId()));
        }
        return Optional.empty();
    }

    private static boolean isWithin(String text, Span span) {
        int at = span.getBegin();
        if (at < 0 || span.getEnd() < at || span.getEnd() > text.length()) {
            return false;
        }
        List<Integer> further = span.getFurtherParts();
        at = span.getEnd();
        for (int offset : further == null ? List.<Integer>of() : further) {
            if (offset < at || offset > text.length()) {
                return false;
            }
            at = offset;
        }
        return true;
    }
}
