package org.tahqiq.widget.internal.paint;

import java.util.Objects;
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
 * as wide as decisions, problems stand out. Owns the picture, of which only those rows are drawn
 * anew that differ when the scene has changed.
 */
public final class OverviewRuler {

    /** Width in pixels. */
    public static final int WIDTH = 12;

    private final Device device;
    private @Nullable Image picture;
    private Row[] drawn = {};
    private boolean current;

    public OverviewRuler(Device device) {
        this.device = device;
    }

    /** Other marks are shown now. */
    public void sceneChanged() {
        current = false;
    }

    /** Forgets the picture; the next painting makes another. */
    public void invalidate() {
        Image old = picture;
        if (old != null) {
            old.dispose();
        }
        picture = null;
        current = false;
    }

    void paint(GC gc, Scene scene, Shades shades, int height, TextRange seen) {
        if (height <= 0) {
            return;
        }
        gc.drawImage(picture(scene, shades, height), 0, 0);
        int length = Math.max(1, scene.document().text().length());
        int top = (int) ((long) seen.begin() * height / length);
        int bottom = (int) ((long) seen.end() * height / length);
        gc.setBackground(new Color(shades.palette().picked()));
        gc.setAlpha(36);
        gc.fillRectangle(0, top, WIDTH - 1, Math.max(3, bottom - top));
        gc.setAlpha(255);
    }

    private Image picture(Scene scene, Shades shades, int height) {
        Image image = picture;
        if (image == null || image.getBounds().height != height) {
            invalidate();
            image = new Image(device, WIDTH, height);
            drawn = rows(scene, height);
            draw(image, shades, 0, height);
        } else if (!current) {
            Row[] former = drawn;
            drawn = rows(scene, height);
            for (int y = 0; y < height; y++) {
                if (!Objects.equals(former[y], drawn[y])) {
                    draw(image, shades, y, Math.min(height, y + 2));
                }
            }
        }
        picture = image;
        current = true;
        return image;
    }

    private static Row[] rows(Scene scene, int height) {
        Row[] rows = new Row[height];
        long length = Math.max(1, scene.document().text().length());
        for (Mark mark : scene.marks()) {
            if (!scene.hiddenLayers().contains(mark.layer()) && !mark.label().isEmpty()) {
                int y = (int) Math.min(height - 1L, mark.begin() * (long) height / length);
                Row other = rows[y];
                if (other == null || Row.weight(mark) > other.weight()) {
                    rows[y] = new Row(mark.colour(), mark.status(), mark.problem());
                }
            }
        }
        return rows;
    }

    /** Draws the rows {@code [from, to)}; a problem reaches into the row below its own. */
    private void draw(Image image, Shades shades, int from, int to) {
        GC gc = new GC(image);
        gc.setClipping(0, from, WIDTH, to - from);
        gc.setBackground(new Color(shades.palette().margin()));
        gc.fillRectangle(0, from, WIDTH, to - from);
        for (int y = Math.max(0, from - 1); y < to; y++) {
            Row row = drawn[y];
            if (row != null) {
                drawRow(gc, row, y, shades);
            }
        }
        gc.setForeground(new Color(shades.palette().line()));
        gc.drawLine(WIDTH - 1, from, WIDTH - 1, to);
        gc.dispose();
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
            return weight(status, problem);
        }

        static int weight(Mark mark) {
            return weight(mark.status(), mark.problem());
        }

        private static int weight(MarkStatus status, boolean problem) {
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
