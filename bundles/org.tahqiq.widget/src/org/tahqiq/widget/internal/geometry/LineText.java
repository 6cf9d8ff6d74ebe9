package org.tahqiq.widget.internal.geometry;

import java.text.Bidi;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.tahqiq.widget.internal.text.Clusters;
import org.tahqiq.widget.internal.text.DirectionMarks;

/**
 * One visual line of text, shaped as a whole: nothing that is marked in it ever splits it, so
 * letters stay joined. Owns its {@link TextLayout}; whoever made the line disposes it.
 *
 * <p>All x are pixels from the line's left edge. SWT's {@code getBounds(start, end)} is the only
 * measure taken: it is physical on every platform, whereas {@code getLocation} and {@code
 * getOffset} of a right-to-left layout are mirrored on some (GTK).
 */
public final class LineText {

    private final String text;
    private final boolean rightToLeft;
    private final DirectionMarks.Insertions insertions;
    private final TextLayout layout;
    private final int width;
    private final int ascent;
    private final int descent;
    private @Nullable ClusterPlaces places;

    /**
     * @param block text of the block
     * @param begin of the line in the block
     * @param end of the line in the block
     * @param marks directional marks of the block
     */
    LineText(
            Device device,
            Font font,
            String block,
            int begin,
            int end,
            boolean rightToLeft,
            DirectionMarks marks) {
        this.text = block.substring(begin, end);
        this.rightToLeft = rightToLeft;
        insertions = marks.ofLine(begin, end);
        layout = newLayout(device, font, text, rightToLeft, insertions);
        width = text.isEmpty() ? 0 : layout.getBounds().width;
        ascent = layout.getLineMetrics(0).getAscent();
        descent = layout.getLineMetrics(0).getDescent();
    }

    static TextLayout newLayout(
            Device device,
            Font font,
            String text,
            boolean rightToLeft,
            DirectionMarks.Insertions insertions) {
        TextLayout layout = new TextLayout(device);
        layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setFont(font);
        layout.setText(text);
        if (!insertions.isEmpty()) {
            layout.setSegments(insertions.offsets());
            layout.setSegmentsChars(insertions.marks());
        }
        return layout;
    }

    public int length() {
        return text.length();
    }

    /** Length up to the last character that is not a space. */
    public int lengthWithoutSpaces() {
        int length = text.length();
        while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
            length--;
        }
        return length;
    }

    public int width() {
        return width;
    }

    public int ascent() {
        return ascent;
    }

    public int descent() {
        return descent;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    public List<Extent> extentsOf(int begin, int end) {
        return places().extentsOf(begin, end);
    }

    public void draw(GC gc, int x, int baseline) {
        if (!text.isEmpty()) {
            layout.draw(gc, x, baseline - ascent);
        }
    }

    /** Measured when first asked for: a line without marks is never measured for its painting. */
    public ClusterPlaces places() {
        ClusterPlaces known = places;
        if (known == null) {
            known = measure();
            places = known;
        }
        return known;
    }

    private ClusterPlaces measure() {
        int[] boundaries = Clusters.boundaries(text);
        int count = boundaries.length - 1;
        byte[] levels = levels(boundaries);
        boolean[] letters = new boolean[count];
        for (int i = 0; i < count; i++) {
            letters[i] = Character.isLetter(text.codePointAt(boundaries[i]));
        }
        return new ClusterPlaces(
                boundaries,
                levels,
                letters,
                rightToLeft,
                rightToLeft ? width : 0,
                cluster -> {
                    Rectangle bounds =
                            layout.getBounds(boundaries[cluster], boundaries[cluster + 1] - 1);
                    return new Extent(bounds.x, bounds.x + bounds.width);
                });
    }

    /**
     * Levels by the JDK's algorithm, which a test holds against the layout's own: {@code
     * TextLayout.getLevel} walks over all runs of the line at each call.
     */
    private byte[] levels(int[] boundaries) {
        byte[] levels = new byte[boundaries.length - 1];
        String marked = insertions.into(text);
        Bidi bidi =
                new Bidi(
                        marked,
                        rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int inserted = 0;
        int[] offsets = insertions.offsets();
        for (int i = 0; i < levels.length; i++) {
            while (inserted < offsets.length && offsets[inserted] <= boundaries[i]) {
                inserted++;
            }
            levels[i] = (byte) bidi.getLevelAt(boundaries[i] + inserted);
        }
        return levels;
    }

    /** The level that the layout itself gives to a character. */
    int levelInLayout(int offset) {
        return layout.getLevel(offset);
    }

    void dispose() {
        layout.dispose();
    }
}
