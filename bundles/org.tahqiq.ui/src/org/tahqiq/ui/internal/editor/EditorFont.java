package org.tahqiq.ui.internal.editor;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.tahqiq.ui.internal.preference.RememberedChoices;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.TextFont;

/** The font of texts: the best Arabic one that is installed; its zoom is remembered. */
final class EditorFont {

    private static final String ZOOM = "editor.zoom";
    private static final String SAID = "org.tahqiq.ui.font.missing";
    private static final int HEIGHT = 15;
    private static final int STEP = 10;
    private static final int SMALLEST = 50;
    private static final int LARGEST = 400;

    private EditorFont() {}

    static void applyTo(AnnotatedText text) {
        String family = installed(text.getDisplay()).orElse(text.textFont().family());
        text.setTextFont(new TextFont(family, HEIGHT), new RememberedChoices().get(ZOOM, 100));
    }

    /** A sentence that says so, once, if no font made for reading Arabic is installed. */
    static Optional<String> missing(AnnotatedText text) {
        Display display = text.getDisplay();
        if (installed(display).isPresent() || display.getData(SAID) != null) {
            return Optional.empty();
        }
        display.setData(SAID, SAID);
        return Optional.of(Messages.Font_missing);
    }

    private static Optional<String> installed(Display display) {
        Set<String> installed =
                Arrays.stream(display.getFontList(null, true))
                        .map(FontData::getName)
                        .collect(Collectors.toSet());
        return TextFont.PREFERRED.stream().filter(installed::contains).findFirst();
    }

    /** Makes the text larger (positive) or smaller (negative). */
    static void zoom(AnnotatedText text, int steps) {
        int zoom = Math.max(SMALLEST, Math.min(LARGEST, text.zoom() + steps * STEP));
        text.setTextFont(text.textFont(), zoom);
        new RememberedChoices().remember(ZOOM, zoom);
    }
}
