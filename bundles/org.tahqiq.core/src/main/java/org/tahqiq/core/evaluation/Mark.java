package org.tahqiq.core.evaluation;

import java.util.List;
import org.tahqiq.core.session.TextRange;

/** An annotation reduced to what is compared: its layer, its tag and its place. */
public sealed interface Mark {

    /** The name of the layer. */
    String layer();

    /** The tag; empty where there is none. */
    String tag();

    /** From the first to the last character, in whatever the offsets count. */
    TextRange hull();

    /** What two marks have in common that differ in nothing but the tag. */
    Object place();

    /** Whether the places share some text: of a relation, those of both ends. */
    boolean overlaps(Mark other);

    /**
     * A stretch of text, or a segment of a word.
     *
     * @param parts in text order, not empty; one of a contiguous span
     * @param form what else tells places apart, as the form of a segment; empty of other spans
     */
    record OfSpan(String layer, String tag, List<TextRange> parts, String form) implements Mark {

        /** Takes a copy of the parts. */
        public OfSpan {
            parts = List.copyOf(parts);
        }

        /** A contiguous span. */
        public static OfSpan of(String layer, String tag, int begin, int end) {
            return new OfSpan(layer, tag, List.of(new TextRange(begin, end)), "");
        }

        @Override
        public TextRange hull() {
            return new TextRange(parts.get(0).begin(), parts.get(parts.size() - 1).end());
        }

        @Override
        public Object place() {
            return List.of(parts, form);
        }

        @Override
        public boolean overlaps(Mark other) {
            return other instanceof OfSpan span
                    && (place().equals(span.place()) || hull().overlaps(span.hull()));
        }
    }

    /** A relation between two spans, whose tags are no part of it. */
    record OfRelation(String layer, String tag, OfSpan source, OfSpan target) implements Mark {

        @Override
        public TextRange hull() {
            TextRange from = source.hull();
            TextRange to = target.hull();
            return new TextRange(
                    Math.min(from.begin(), to.begin()), Math.max(from.end(), to.end()));
        }

        @Override
        public Object place() {
            return List.of(source.place(), target.place());
        }

        @Override
        public boolean overlaps(Mark other) {
            return other instanceof OfRelation relation
                    && source.overlaps(relation.source)
                    && target.overlaps(relation.target);
        }
    }
}
