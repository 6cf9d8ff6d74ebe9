package org.tahqiq.widget.internal.paint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.tahqiq.widget.Palette;

/** Derives the shades in which a tag's colour is shown on a palette's background. */
final class Shades {

    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB WHITE = new RGB(255, 255, 255);

    private final Palette palette;
    private final Map<RGB, Color> labels = new HashMap<>();
    private final Map<RGB, Color> lines = new HashMap<>();
    private final Map<RGB, Color> texts = new HashMap<>();

    Shades(Palette palette) {
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }

    /** Behind a label's text. */
    Color label(RGB colour) {
        return labels.computeIfAbsent(
                colour,
                key ->
                        new Color(
                                palette.dark()
                                        ? mix(key, palette.background(), 0.42)
                                        : mix(key, WHITE, 0.5)));
    }

    /** Frames, bars, arcs: strong enough to be seen as a thin line. */
    Color line(RGB colour) {
        return lines.computeIfAbsent(
                colour,
                key -> new Color(palette.dark() ? mix(key, WHITE, 0.85) : mix(key, BLACK, 0.66)));
    }

    /** Text on a label. */
    Color text(RGB colour) {
        return texts.computeIfAbsent(
                colour,
                key -> new Color(palette.dark() ? mix(key, WHITE, 0.3) : mix(key, BLACK, 0.28)));
    }

    /** {@code share} of the first colour, the rest of the second. */
    private static RGB mix(RGB one, RGB other, double share) {
        return new RGB(
                mix(one.red, other.red, share),
                mix(one.green, other.green, share),
                mix(one.blue, other.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
