package org.tahqiq.widget;

/**
 * Caret and selected text.
 *
 * @param anchor offset at which the selection began
 * @param caret offset of the caret; equal to {@code anchor} where nothing is selected
 */
public record Selection(int anchor, int caret) {

    public Selection {
        if (anchor < 0 || caret < 0) {
            throw new IllegalArgumentException("No offset of a text: " + anchor + ", " + caret);
        }
    }

    public static Selection at(int offset) {
        return new Selection(offset, offset);
    }

    public TextRange range() {
        return TextRange.between(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }
}
