package org.tahqiq.widget.internal.arcs;

/**
 * Where an arc meets its mark, or the line's edge when the mark is on another line.
 *
 * @param x of the vertical leg; of the line's edge without a leg
 * @param footX where the leg meets the label: {@code x} on top of it, its side otherwise
 * @param footY height of the foot
 * @param onLine whether there is a leg at all
 */
public record ArcEnd(int x, int footX, int footY, boolean onLine) {

    ArcEnd withFootY(int newFootY) {
        return new ArcEnd(x, footX, newFootY, onLine);
    }
}
