package org.tahqiq.widget;

import org.eclipse.swt.graphics.RGB;

/**
 * A directed relation between two marks, drawn as an arc with an arrow head at the target. A
 * relation whose source or target is hidden or unknown is not drawn.
 *
 * @param id identifies the relation within its scene; differs from every mark's id
 * @param source id of the mark at which the arc begins
 * @param target id of the mark at which the arrow points
 * @param layer name of the layer, by which relations are hidden
 * @param label short text of the tag, may be empty
 * @param colour colour of the arc
 * @param status how it is drawn
 * @param problem whether to warn that something is wrong with it
 */
public record Relation(
        String id,
        String source,
        String target,
        String layer,
        String label,
        RGB colour,
        MarkStatus status,
        boolean problem) {}
