package org.tahqiq.ui.internal.scheme;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Squares in colours, to stand beside names in lists. They go with the control they are for. */
@NonNullByDefault(false)
final class Squares {

    private static final int SIDE = 12;

    private final Control owner;
    private final Map<RGB, Image> images = new HashMap<>();

    Squares(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(event -> images.values().forEach(Image::dispose));
    }

    /** The square in a colour, to be disposed of by nobody else. */
    Image get(RGB colour) {
        return images.computeIfAbsent(colour, this::paint);
    }

    private Image paint(RGB colour) {
        ImageData data = new ImageData(SIDE, SIDE, 1, new PaletteData(colour));
        return new Image(owner.getDisplay(), data);
    }
}
