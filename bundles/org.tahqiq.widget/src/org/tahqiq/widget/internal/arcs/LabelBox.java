package org.tahqiq.widget.internal.arcs;

import org.tahqiq.widget.internal.geometry.Extent;

/**
 * A mark's label as an obstacle to arcs; heights count upwards from the top of the text's boxes.
 *
 * @param extent its width
 * @param bottom its lower edge
 * @param top its upper edge
 */
public record LabelBox(Extent extent, int bottom, int top) {

    int middle() {
        return (bottom + top) / 2;
    }
}
