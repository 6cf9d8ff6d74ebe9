package org.tahqiq.widget;

import java.util.List;
import java.util.Map;

/**
 * A text as it is shown: the characters, which never change, and how they are arranged.
 *
 * @param text the characters; every offset counts its UTF-16 code units
 * @param direction base direction of the paragraphs
 * @param directions exceptions: base direction of the paragraph that begins at the offset
 * @param sentences sorted and not overlapping; each begins a row and is numbered from 1
 */
public record DocumentText(
        String text,
        BaseDirection direction,
        Map<Integer, BaseDirection> directions,
        List<TextRange> sentences) {

    public DocumentText {
        directions = Map.copyOf(directions);
        sentences = List.copyOf(sentences);
    }

    /** Text in automatic direction, not divided into sentences. */
    public static DocumentText of(String text) {
        return new DocumentText(text, BaseDirection.AUTOMATIC, Map.of(), List.of());
    }

    public DocumentText withSentences(List<TextRange> newSentences) {
        return new DocumentText(text, direction, directions, newSentences);
    }

    public DocumentText withDirection(BaseDirection newDirection) {
        return new DocumentText(text, newDirection, directions, sentences);
    }
}
