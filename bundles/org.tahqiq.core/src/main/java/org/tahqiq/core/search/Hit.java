package org.tahqiq.core.search;

import java.util.Optional;

/**
 * A place where an expression or an annotation occurs.
 *
 * @param document the id of the document
 * @param begin first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param line in the text, from 1
 * @param left what stands before the hit, line breaks shown as spaces
 * @param match the text of the hit as it stands in the document
 * @param right what stands after the hit, line breaks shown as spaces
 * @param annotation the id of the annotation that was searched for; empty: text was
 */
public record Hit(
        String document,
        int begin,
        int end,
        int line,
        String left,
        String match,
        String right,
        Optional<String> annotation) {}
