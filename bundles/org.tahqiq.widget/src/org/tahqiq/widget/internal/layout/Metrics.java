package org.tahqiq.widget.internal.layout;

/**
 * Sizes in pixels from which lines are built; all follow from the two fonts.
 *
 * @param ascent of the text's font
 * @param descent of the text's font
 * @param label height of a mark's label
 * @param gap the smallest distance between two things
 * @param averageWidth of a character of Arabic text, to estimate what is not laid out yet
 */
public record Metrics(int ascent, int descent, int label, int gap, double averageWidth) {

    /** Height of a lane: a label, the bar below it, and air. */
    public int lane() {
        return label + 2 + gap;
    }

    /** Air above the highest thing of a line. */
    public int lead() {
        return 2 * gap;
    }

    public int textHeight() {
        return ascent + descent;
    }

    /** Height of a line without marks. */
    public int plainLine() {
        return lead() + textHeight() + gap;
    }

    /** Air after a block. */
    public int blockGap() {
        return 2 * gap;
    }
}
