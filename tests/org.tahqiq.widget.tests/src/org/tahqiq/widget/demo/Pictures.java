package org.tahqiq.widget.demo;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.Palette;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextFont;

/** Takes pictures of the demo scenes into a folder: {@code Pictures <folder>}. */
public final class Pictures {

    private Pictures() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Display display = new Display();
        for (Map.Entry<String, Scene> entry : DemoScenes.all().entrySet()) {
            String name = entry.getKey();
            Scene scene = entry.getValue();
            take(
                    display,
                    scene,
                    Palette.light(),
                    "Noto Naskh Arabic",
                    1000,
                    760,
                    folder.resolve(name + ".png"));
        }
        take(
                display,
                DemoScenes.dense(),
                Palette.darkTheme(),
                "Noto Naskh Arabic",
                1000,
                520,
                folder.resolve("dark.png"));
        take(
                display,
                DemoScenes.longArcs(),
                Palette.darkTheme(),
                "Amiri",
                620,
                900,
                folder.resolve("narrow-dark.png"));
        take(
                display,
                DemoScenes.dense(),
                Palette.light(),
                "Amiri",
                1500,
                420,
                folder.resolve("wide-amiri.png"));
        display.dispose();
    }

    static void take(
            Display display,
            Scene scene,
            Palette palette,
            String family,
            int width,
            int height,
            Path file) {
        Shell shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        AnnotatedText text = new AnnotatedText(shell, SWT.NONE);
        text.setPalette(palette);
        text.setTextFont(new TextFont(family, 16), 100);
        text.setScene(scene);
        shell.setSize(width, height);
        shell.open();
        text.setFocus();
        long until = System.currentTimeMillis() + 400;
        while (System.currentTimeMillis() < until) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        Point size = text.getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(text);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
        shell.dispose();
    }
}
