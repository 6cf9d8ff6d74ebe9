package org.tahqiq.ui.internal.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** What an outline shows line by line: spans, and by tag also a heading before those of each. */
final class OutlineRows {

    /** A line above the spans of one tag. */
    record Heading(String text) {}

    private OutlineRows() {}

    static List<Object> of(AnnotationDesk desk, Collection<Span> spans, ListOrder order) {
        List<Span> sorted = spans.stream().sorted(order.of(desk)).toList();
        if (order != ListOrder.TAG) {
            return List.copyOf(sorted);
        }
        List<Object> rows = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !isSameKind(sorted.get(begin), sorted.get(i))) {
                rows.add(heading(desk, sorted.get(begin), i - begin));
                rows.addAll(sorted.subList(begin, i));
                begin = i;
            }
        }
        return rows;
    }

    private static boolean isSameKind(Span one, Span other) {
        return Objects.equals(one.getLayer(), other.getLayer())
                && Objects.equals(one.getTag(), other.getTag());
    }

    private static Heading heading(AnnotationDesk desk, Span first, int count) {
        String layer = desk.layers().layer(first.getLayer()).map(desk.layers()::name).orElse("?");
        String tag = desk.layers().shortLabel(first);
        return new Heading(NLS.bind(Messages.Outline_heading, new Object[] {layer, tag, count}));
    }
}
