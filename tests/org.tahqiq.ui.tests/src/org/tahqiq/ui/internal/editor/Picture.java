package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A picture of what stands on the screen, as the documentation shows it. */
final class Picture {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Picture() {}

    /** Writes the picture of a control, with all that is in it, to {@code target/pictures}. */
    static void of(Control control, String name, Workbench workbench) throws IOException {
        workbench.settle();
        workbench.settle();
        Rectangle place = placeOf(control);
        Image image = new Image(control.getDisplay(), place.width, place.height);
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, place.x, place.y);
            ImageData data = image.getImageData();
            assertThat(colours(data)).as("colours of " + name).isGreaterThan(5);
            Files.createDirectories(FOLDER);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Where a control is on the display; a window without what would be its trim. */
    private static Rectangle placeOf(Control control) {
        Rectangle bounds = control.getBounds();
        if (control instanceof Shell shell) {
            Rectangle inner = shell.getClientArea();
            int menu = shell.toDisplay(0, 0).y - bounds.y;
            return new Rectangle(bounds.x, bounds.y, inner.width, menu + inner.height);
        }
        Point at = control.toDisplay(0, 0);
        return new Rectangle(at.x, at.y, bounds.width, bounds.height);
    }

    private static long colours(ImageData data) {
        return IntStream.range(0, data.height)
                .filter(y -> y % 3 == 0)
                .flatMap(y -> IntStream.range(0, data.width).map(x -> data.getPixel(x, y)))
                .distinct()
                .count();
    }
}
