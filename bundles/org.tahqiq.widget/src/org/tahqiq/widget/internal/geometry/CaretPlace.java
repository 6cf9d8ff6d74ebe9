package org.tahqiq.widget.internal.geometry;

/**
 * A place of the caret.
 *
 * @param offset between two characters
 * @param trailing whether it belongs to the character before it: to the end of a line instead of
 *     the begin of the next, to the end of a run instead of the begin of the next
 */
public record CaretPlace(int offset, boolean trailing) {

    public CaretPlace shifted(int by) {
        return new CaretPlace(offset + by, trailing);
    }
}
