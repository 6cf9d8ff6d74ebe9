package org.tahqiq.nlp.internal.mapping;

import java.util.Iterator;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Values in annotations that stand beside others with the same span. Both have to be gone through
 * in UIMA's order, which is by begin and then the longer first.
 */
final class BesideValues {

    private final BoundColumn.Beside column;
    private final Iterator<AnnotationFS> others;
    private final Feature value;
    private @Nullable AnnotationFS current;

    BesideValues(CAS cas, BoundColumn.Beside column) {
        this.column = column;
        this.others = cas.getAnnotationIndex(column.type()).iterator();
        this.value = column.value();
        advance();
    }

    /** Whether these are the values of a column. */
    boolean isOf(BoundColumn.Beside other) {
        return column == other;
    }

    /** The value beside an annotation that does not come before the one asked for last. */
    @Nullable
    String at(AnnotationFS annotation) {
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        AnnotationFS other = current;
        while (other != null && isBefore(other, begin, end)) {
            advance();
            other = current;
        }
        boolean beside = other != null && other.getBegin() == begin && other.getEnd() == end;
        return beside && other != null ? other.getStringValue(value) : null;
    }

    private static boolean isBefore(AnnotationFS other, int begin, int end) {
        return other.getBegin() < begin || other.getBegin() == begin && other.getEnd() > end;
    }

    private void advance() {
        current = others.hasNext() ? others.next() : null;
    }
}
