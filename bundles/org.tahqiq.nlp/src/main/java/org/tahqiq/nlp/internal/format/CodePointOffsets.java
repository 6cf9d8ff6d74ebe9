package org.tahqiq.nlp.internal.format;

import java.util.Optional;

/**
 * Converts between offsets in UTF-16 code units, which the model uses, and in Unicode code points,
 * which brat and most JSON formats use. A text without characters beyond the Basic Multilingual
 * Plane costs nothing.
 */
public final class CodePointOffsets {

    private final int length;
    private final Optional<int[]> unitToPoint;
    private final Optional<int[]> pointToUnit;

    /** The offsets of a text. */
    public CodePointOffsets(String text) {
        length = text.length();
        int points = text.codePointCount(0, length);
        if (points == length) {
            unitToPoint = Optional.empty();
            pointToUnit = Optional.empty();
            return;
        }
        int[] toPoint = new int[length + 1];
        int[] toUnit = new int[points + 1];
        int point = 0;
        for (int unit = 0; unit < length; point++) {
            int size = Character.charCount(text.codePointAt(unit));
            toUnit[point] = unit;
            for (int i = 0; i < size; i++) {
                toPoint[unit + i] = point;
            }
            unit += size;
        }
        toPoint[length] = points;
        toUnit[points] = length;
        unitToPoint = Optional.of(toPoint);
        pointToUnit = Optional.of(toUnit);
    }

    /** How many code points the text has. */
    public int codePoints() {
        return toCodePoint(length);
    }

    /** The number of code points before a UTF-16 offset, which may be the length of the text. */
    public int toCodePoint(int unit) {
        return unitToPoint.isEmpty() ? unit : unitToPoint.get()[unit];
    }

    /** The UTF-16 offset of a code point, which may be the number of code points. */
    public int toUnit(int codePoint) {
        return pointToUnit.isEmpty() ? codePoint : pointToUnit.get()[codePoint];
    }
}
