package org.tahqiq.widget;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/** Where letters are on a picture in the light theme. */
final class Ink {

    private static final int DARKEST = 110;

    private Ink() {}

    /** Indices of the darkest pixels, to which pale marks and their lines do not belong. */
    static List<Integer> of(ImageData picture) {
        List<Integer> ink = new ArrayList<>();
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
                if (rgb.red + rgb.green + rgb.blue < DARKEST) {
                    ink.add(y * picture.width + x);
                }
            }
        }
        return ink;
    }
}
