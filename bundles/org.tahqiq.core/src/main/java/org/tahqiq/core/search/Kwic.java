package org.tahqiq.core.search;

import java.util.Optional;
import org.tahqiq.core.text.GraphemeBoundaries;
import org.tahqiq.core.text.LineIndex;

/** Makes hits in one text: the key word in its context. */
public final class Kwic {

    private final String document;
    private final String text;
    private final int context;
    private final LineIndex lines;

    /** Hits with at most {@code context} characters on either side. */
    public Kwic(String document, String text, int context) {
        this.document = document;
        this.text = text;
        this.context = context;
        this.lines = new LineIndex(text);
    }

    /**
     * A hit.
     *
     * @param annotation the id of the annotation that was searched for; empty: text was
     */
    public Hit hit(int begin, int end, Optional<String> annotation) {
        int from = GraphemeBoundaries.atOrAfter(text, Math.max(0, begin - context));
        int to = GraphemeBoundaries.atOrBefore(text, Math.min(text.length(), end + context));
        return new Hit(
                document,
                begin,
                end,
                lines.line(begin),
                onOneLine(text.substring(Math.min(from, begin), begin)),
                text.substring(begin, end),
                onOneLine(text.substring(end, Math.max(to, end))),
                annotation);
    }

    private static String onOneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
