package org.tahqiq.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;

/**
 * The true extents of a span's glyphs on one line, found apart from the widget's own way: from the
 * carets of each character ({@code TextLayout.getLocation}), which Pango computes from the glyphs,
 * and not from {@code getBounds}. A letter without width shares the ligature with the letter before
 * it.
 */
final class TrueExtents {

    /** Left and right edge, from the left end of the line's text. */
    record Columns(int left, int right) {}

    private TrueExtents() {}

    /**
     * @param line a line that is not wrapped, with what the widget inserts into it
     */
    static List<Columns> of(
            Device device,
            Font font,
            String line,
            boolean rightToLeft,
            int[] segments,
            char[] segmentsChars,
            TextRange range) {
        TextLayout layout = new TextLayout(device);
        layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setFont(font);
        layout.setText(line);
        if (segments.length > 0) {
            layout.setSegments(segments);
            layout.setSegmentsChars(segmentsChars);
        }
        int width = layout.getBounds().width;
        List<Columns> characters = new ArrayList<>();
        for (int i = range.begin(); i < range.end(); i = line.offsetByCodePoints(i, 1)) {
            characters.add(character(layout, line, i, rightToLeft ? width : 0));
        }
        layout.dispose();
        return merged(characters);
    }

    /** GTK mirrors the locations of a right-to-left layout. */
    private static Columns character(TextLayout layout, String line, int i, int mirror) {
        int one = Math.abs(mirror - layout.getLocation(i, false).x);
        int other = Math.abs(mirror - layout.getLocation(i, true).x);
        int left = Math.min(one, other);
        int right = Math.max(one, other);
        if (i + 1 < line.length() && isAlefInLigature(layout, line, i + 1, mirror)) {
            return new Columns((left + right) / 2, right);
        }
        if (isAlefInLigature(layout, line, i, mirror)) {
            Columns lam = whole(layout, lamBefore(line, i), mirror);
            return new Columns(lam.left, (lam.left + lam.right) / 2);
        }
        return new Columns(left, right);
    }

    private static Columns whole(TextLayout layout, int i, int mirror) {
        int one = Math.abs(mirror - layout.getLocation(i, false).x);
        int other = Math.abs(mirror - layout.getLocation(i, true).x);
        return new Columns(Math.min(one, other), Math.max(one, other));
    }

    private static int lamBefore(String line, int alef) {
        int i = alef - 1;
        while (i > 0 && Character.getType(line.charAt(i)) == Character.NON_SPACING_MARK) {
            i--;
        }
        return i;
    }

    private static boolean isAlefInLigature(TextLayout layout, String line, int i, int mirror) {
        Columns columns = whole(layout, i, mirror);
        return i > 0
                && "اأإآ".indexOf(line.charAt(i)) >= 0
                && columns.left == columns.right
                && line.charAt(lamBefore(line, i)) == 'ل';
    }

    private static List<Columns> merged(List<Columns> characters) {
        List<Columns> sorted = new ArrayList<>(characters);
        sorted.sort(Comparator.comparingInt(Columns::left));
        List<Columns> merged = new ArrayList<>();
        for (Columns next : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && next.left <= merged.get(last).right + 1) {
                Columns former = merged.get(last);
                merged.set(last, new Columns(former.left, Math.max(former.right, next.right)));
            } else {
                merged.add(next);
            }
        }
        merged.removeIf(columns -> columns.left == columns.right);
        return merged;
    }
}
