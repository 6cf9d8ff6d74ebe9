package org.tahqiq.ui.internal.editor;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.Palette;

/**
 * Gives the text the palette that suits what is around it. Theme engines have names of their own
 * for their themes; whether a neighbour is dark can be seen.
 */
final class EditorTheme {

    private static final int HALF = 128;

    private EditorTheme() {}

    /** Changes the palette if it no longer suits. */
    static void adopt(Control neighbour, AnnotatedText text) {
        boolean dark = isDark(neighbour.getBackground().getRGB());
        if (text.palette().dark() != dark) {
            text.setPalette(dark ? Palette.darkTheme() : Palette.light());
        }
    }

    /** By the weights of ITU-R BT.601. */
    private static boolean isDark(RGB colour) {
        return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue < HALF;
    }
}
