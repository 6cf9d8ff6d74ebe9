package org.tahqiq.nlp.internal.format.compare;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.nlp.api.format.LossKind;

/** Finds in which parts two annotations at the same place differ. */
final class Parts {

    private Parts() {}

    /**
     * The kinds of loss that would explain the differences; empty for annotations that say the
     * same. Ids, and the ends of relations, are not looked at.
     */
    static Set<LossKind> differing(
            Annotation written, String writtenText, Annotation read, String readText) {
        Set<LossKind> kinds = EnumSet.noneOf(LossKind.class);
        add(kinds, LossKind.TAG, written.getTag(), read.getTag());
        add(kinds, LossKind.VALUE, values(written), values(read));
        add(kinds, LossKind.NOTE, written.getNote(), read.getNote());
        add(kinds, LossKind.STATUS, written.getStatus(), read.getStatus());
        add(kinds, LossKind.PROVENANCE, written.getScore(), read.getScore());
        add(kinds, LossKind.PROVENANCE, written.getAnnotator(), read.getAnnotator());
        add(kinds, LossKind.PROVENANCE, written.getRun(), read.getRun());
        add(kinds, LossKind.PROVENANCE, written.getOriginId(), read.getOriginId());
        add(kinds, LossKind.PROVENANCE, written.getWhen(), read.getWhen());
        if (written instanceof Segment segment && read instanceof Segment other) {
            add(kinds, LossKind.FORM, form(segment, writtenText), form(other, readText));
            add(kinds, LossKind.FORM, segment.getIndex(), other.getIndex());
        }
        return kinds;
    }

    private static void add(
            Set<LossKind> kinds, LossKind kind, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            kinds.add(kind);
        }
    }

    private static Map<String, String> values(Annotation annotation) {
        Map<String, String> values = annotation.getValues();
        return values == null ? Map.of() : values;
    }

    private static String form(Segment segment, String text) {
        String form = segment.getForm();
        return form != null ? form : text.substring(segment.getBegin(), segment.getEnd());
    }
}
