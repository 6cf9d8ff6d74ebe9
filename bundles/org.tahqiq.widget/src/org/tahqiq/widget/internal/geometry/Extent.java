package org.tahqiq.widget.internal.geometry;

/**
 * A stretch of a line in pixels, half-open.
 *
 * @param left from the line's left edge
 * @param right at least {@code left}
 */
public record Extent(int left, int right) {

    public int width() {
        return right - left;
    }

    public int centre() {
        return (left + right) / 2;
    }

    public Extent shifted(int dx) {
        return new Extent(left + dx, right + dx);
    }

    public Extent union(Extent other) {
        return new Extent(Math.min(left, other.left), Math.max(right, other.right));
    }

    public boolean overlaps(Extent other) {
        return left < other.right && other.left < right;
    }

    /** Whether less than {@code gap} pixels lie between the two. */
    public boolean isNear(Extent other, int gap) {
        return left < other.right + gap && other.left < right + gap;
    }

    public boolean contains(int x) {
        return left <= x && x < right;
    }
}
