package org.tahqiq.widget.internal.paint;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;

/**
 * A narrow picture of the whole text with all its marks; place is by offset. Suggestions are half
 * as wide as decisions, problems stand out. Owns the picture, which is drawn anew when the scene's
 * marks or the height change.
 */
public final class OverviewRuler {

    /** Width in pixels. */
    public static final int WIDTH = 12;

    private final Device device;
    private @Nullable Image picture;

    public OverviewRuler(Device device) {
        this.device = device;
    }

    /** Forgets the picture; the next painting makes another. */
    public void invalidate() {
        Image old = picture;
        if (old != null) {
            old.dispose();
        }
        picture = null;
    }

    void paint(GC gc, Scene scene, Shades shades, int height, TextRange seen) {
        if (height <= 0) {
            return;
        }
        Image image = picture;
        if (image == null || image.getBounds().height != height) {
            invalidate();
            image = draw(scene, shades, height);
            picture = image;
        }
        gc.drawImage(image, 0, 0);
        int length = Math.max(1, scene.document().text().length());
        int top = (int) ((long) seen.begin() * height / length);
        int bottom = (int) ((long) seen.end() * height / length);
        gc.setBackground(new Color(shades.palette().picked()));
        gc.setAlpha(36);
        gc.fillRectangle(0, top, WIDTH - 1, Math.max(3, bottom - top));
        gc.setAlpha(255);
    }

    private Image draw(Scene scene, Shades shades, int height) {
        Row[] rows = new Row[height];
        long length = Math.max(1, scene.document().text().length());
        for (Mark mark : scene.marks()) {
            if (!scene.hiddenLayers().contains(mark.layer()) && !mark.label().isEmpty()) {
                int y = (int) Math.min(height - 1L, mark.begin() * (long) height / length);
                Row row = new Row(mark.colour(), mark.status(), mark.problem());
                Row other = rows[y];
                if (other == null || row.weight() > other.weight()) {
                    rows[y] = row;
                }
            }
        }
        Image image = new Image(device, WIDTH, height);
        GC gc = new GC(image);
        gc.setBackground(new Color(shades.palette().margin()));
        gc.fillRectangle(0, 0, WIDTH, height);
        for (int y = 0; y < height; y++) {
            Row row = rows[y];
            if (row != null) {
                drawRow(gc, row, y, shades);
            }
        }
        gc.setForeground(new Color(shades.palette().line()));
        gc.drawLine(WIDTH - 1, 0, WIDTH - 1, height);
        gc.dispose();
        return image;
    }

    private static void drawRow(GC gc, Row row, int y, Shades shades) {
        if (row.problem) {
            gc.setBackground(new Color(shades.palette().problem()));
            gc.fillRectangle(0, y, WIDTH - 1, 2);
            return;
        }
        gc.setBackground(shades.line(row.colour));
        int width = row.status == MarkStatus.DECISION ? WIDTH - 4 : WIDTH / 2 - 2;
        gc.fillRectangle(2, y, width, 1);
    }

    public void dispose() {
        invalidate();
    }

    private record Row(RGB colour, MarkStatus status, boolean problem) {

        int weight() {
            if (problem) {
                return 3;
            }
            return switch (status) {
                case REJECTED -> 0;
                case DECISION -> 1;
                case SUGGESTION -> 2;
            };
        }
    }
}
