package org.tahqiq.widget.internal.paint;

/**
 * How the control's area is divided: overview ruler, text, margin with numbers.
 *
 * @param left left edge of the text
 * @param textWidth width of the text
 * @param marginLeft left edge of the margin
 * @param width of the control
 * @param height of the control
 */
public record Frame(int left, int textWidth, int marginLeft, int width, int height) {

    private static final int PADDING = 14;
    private static final int NARROWEST = 40;

    /**
     * Divides a control's area.
     *
     * @param label height of a label, which scales the margin
     * @param scrollBar width of a scroll bar that lies over the margin
     */
    public static Frame of(int width, int height, int label, int scrollBar) {
        int margin = Math.max(24, label * 5 / 2) + scrollBar;
        int left = OverviewRuler.WIDTH + PADDING;
        int textWidth = Math.max(NARROWEST, width - left - PADDING - margin);
        return new Frame(left, textWidth, left + textWidth + PADDING, width, height);
    }
}
