package org.tahqiq.ui.internal.scheme;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/** Colours as the model writes them, {@code #rrggbb}. */
final class Colours {

    private static final RGB NONE = new RGB(120, 124, 132);

    private Colours() {}

    /** The colour; grey where there is none. */
    static RGB parse(@Nullable String colour) {
        if (colour == null || !colour.matches("#[0-9A-Fa-f]{6}")) {
            return NONE;
        }
        int value = Integer.parseInt(colour.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    static String format(RGB colour) {
        return "#%02x%02x%02x".formatted(colour.red, colour.green, colour.blue);
    }
}
