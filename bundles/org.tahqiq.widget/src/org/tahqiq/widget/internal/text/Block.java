package org.tahqiq.widget.internal.text;

/**
 * A piece of text that is broken into lines by itself: a sentence, a paragraph, or a part of one
 * that is too long.
 *
 * @param begin offset of the first character
 * @param end offset after the last character; a line terminator is not part of any block
 * @param rightToLeft base direction of its paragraph
 * @param sentence number of the sentence that begins here, or 0
 */
public record Block(int begin, int end, boolean rightToLeft, int sentence) {

    public int length() {
        return end - begin;
    }
}
