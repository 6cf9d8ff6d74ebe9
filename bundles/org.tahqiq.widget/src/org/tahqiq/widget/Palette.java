package org.tahqiq.widget;

import org.eclipse.swt.graphics.RGB;

/**
 * Colours of everything but the marks, which bring their own.
 *
 * @param dark whether shades of marks are derived for a dark background
 * @param background behind the text
 * @param activeRow behind the sentence that has the caret
 * @param text letters
 * @param faint rejected marks, numbers in the margin
 * @param margin behind the numbers and the overview ruler
 * @param line thin lines between margin and text
 * @param caret caret bar
 * @param selection behind selected text
 * @param picked frame of picked marks and arcs
 * @param problem warnings
 * @param hint behind hint letters
 */
public record Palette(
        boolean dark,
        RGB background,
        RGB activeRow,
        RGB text,
        RGB faint,
        RGB margin,
        RGB line,
        RGB caret,
        RGB selection,
        RGB picked,
        RGB problem,
        RGB hint) {

    /** Black on warm white. */
    public static Palette light() {
        return new Palette(
                false,
                new RGB(255, 255, 255),
                new RGB(247, 249, 252),
                new RGB(28, 30, 34),
                new RGB(150, 154, 162),
                new RGB(246, 246, 247),
                new RGB(222, 224, 228),
                new RGB(20, 70, 180),
                new RGB(190, 214, 250),
                new RGB(20, 70, 180),
                new RGB(206, 42, 34),
                new RGB(255, 222, 89));
    }

    /** Light grey on near black. */
    public static Palette darkTheme() {
        return new Palette(
                true,
                new RGB(30, 31, 34),
                new RGB(37, 38, 43),
                new RGB(222, 224, 228),
                new RGB(122, 126, 134),
                new RGB(36, 37, 41),
                new RGB(58, 60, 66),
                new RGB(120, 180, 255),
                new RGB(45, 80, 130),
                new RGB(120, 180, 255),
                new RGB(255, 106, 96),
                new RGB(214, 178, 50));
    }
}
