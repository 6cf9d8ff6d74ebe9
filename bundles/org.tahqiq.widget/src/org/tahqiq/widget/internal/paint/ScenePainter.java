package org.tahqiq.widget.internal.paint;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.tahqiq.widget.Palette;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.geometry.ClusterPlaces;
import org.tahqiq.widget.internal.geometry.Extent;
import org.tahqiq.widget.internal.layout.LineBox;
import org.tahqiq.widget.internal.layout.TextGeometry;
import org.tahqiq.widget.internal.layout.Viewport;

/**
 * Paints what is seen of a scene, from back to front; only lines that meet the clip are touched.
 */
public final class ScenePainter {

    /** Pixels to either side of the caret's place within which it is painted. */
    public static final int CARET_REACH = 6;

    private static final int CARET_WIDTH = 2;
    private static final int FLAG = 4;

    /**
     * What is painted.
     *
     * @param caret place of the caret; its offset is the scene's
     * @param caretShown whether the caret is in the visible phase of its blinking
     * @param frame where text and margins are
     */
    public record View(
            Scene scene,
            List<Viewport.Seen> seen,
            TextGeometry geometry,
            CaretPlace caret,
            boolean caretShown,
            Frame frame) {}

    private final Shades shades;
    private final Fonts fonts;
    private final OverviewRuler ruler;

    public ScenePainter(Palette palette, Fonts fonts, OverviewRuler ruler) {
        this.shades = new Shades(palette);
        this.fonts = fonts;
        this.ruler = ruler;
    }

    public void paint(GC gc, Rectangle clip, View view) {
        Palette palette = shades.palette();
        gc.setBackground(new Color(palette.background()));
        gc.fillRectangle(clip);
        Frame frame = view.frame();
        MarkPainter marks =
                new MarkPainter(shades, fonts, view.scene().selected(), view.scene().hints());
        ArcPainter arcs = new ArcPainter(shades, fonts, view.scene().selected());
        int active = view.geometry().blockOf(view.caret());
        boolean caretSeen = false;
        for (Viewport.Seen block : view.seen()) {
            caretSeen |= block.number() == active;
            if (block.y() < clip.y + clip.height && clip.y < block.bottom()) {
                Color row =
                        new Color(
                                block.number() == active
                                        ? palette.activeRow()
                                        : palette.background());
                gc.setBackground(row);
                gc.fillRectangle(0, block.y(), frame.width(), block.layout().height());
                for (LineBox line : block.layout().lines()) {
                    int top = block.y() + line.top();
                    if (top < clip.y + clip.height && clip.y < block.y() + line.bottom()) {
                        paintLine(gc, view, line, block.y(), marks, arcs, row);
                    }
                }
            }
        }
        paintMargin(gc, clip, view);
        if (view.caretShown() && caretSeen) {
            paintCaret(gc, view);
        }
        ruler.paint(gc, view.scene(), shades, frame.height(), seenRange(view.seen()));
    }

    private void paintLine(
            GC gc, View view, LineBox line, int y, MarkPainter marks, ArcPainter arcs, Color row) {
        int x = view.frame().left();
        paintSelection(gc, view.scene().selection().range(), line, x, y);
        marks.paintBoxes(gc, line, x, y);
        gc.setForeground(new Color(shades.palette().text()));
        line.text().draw(gc, x + line.left(), y + line.baseline());
        arcs.paint(gc, line, x, y, row);
        marks.paintLabels(gc, line, x, y);
    }

    private void paintSelection(GC gc, TextRange selection, LineBox line, int x, int y) {
        TextRange range = line.range();
        if (selection.begin() < range.end() && range.begin() < selection.end()) {
            gc.setBackground(new Color(shades.palette().selection()));
            for (Extent run : line.extentsOf(selection)) {
                gc.fillRectangle(
                        x + run.left(),
                        y + line.boxTop(),
                        run.width(),
                        line.boxBottom() - line.boxTop());
            }
        }
    }

    private void paintMargin(GC gc, Rectangle clip, View view) {
        Frame frame = view.frame();
        if (clip.x + clip.width < frame.marginLeft()) {
            return;
        }
        gc.setBackground(new Color(shades.palette().margin()));
        gc.fillRectangle(
                frame.marginLeft(), clip.y, frame.width() - frame.marginLeft(), clip.height);
        gc.setBackground(new Color(shades.palette().line()));
        gc.fillRectangle(frame.marginLeft(), clip.y, 1, clip.height);
        gc.setFont(fonts.label());
        gc.setForeground(new Color(shades.palette().faint()));
        for (Viewport.Seen block : view.seen()) {
            int sentence = block.layout().block().sentence();
            if (sentence > 0) {
                LineBox first = block.layout().lines().get(0);
                int ascent = gc.getFontMetrics().getAscent();
                gc.drawText(
                        Integer.toString(sentence),
                        frame.marginLeft() + 6,
                        block.y() + first.baseline() - ascent,
                        SWT.DRAW_TRANSPARENT);
            }
        }
    }

    private void paintCaret(GC gc, View view) {
        Rectangle place = view.geometry().caretBounds(view.caret());
        gc.setBackground(new Color(shades.palette().caret()));
        gc.fillRectangle(place.x - CARET_WIDTH / 2, place.y, CARET_WIDTH, place.height);
        LineBox line = view.geometry().lineOf(view.caret()).box();
        ClusterPlaces places = line.text().places();
        if (places.isMixed()) {
            int inLine = view.caret().offset() - line.range().begin();
            boolean ofFormer = inLine > 0 && (view.caret().trailing() || inLine >= places.length());
            int cluster = places.clusterAt(ofFormer ? inLine - 1 : inLine);
            int tip = places.isRightToLeft(cluster) ? -FLAG : FLAG;
            gc.fillPolygon(
                    new int[] {
                        place.x, place.y, place.x + tip, place.y + FLAG / 2, place.x, place.y + FLAG
                    });
        }
    }

    private static TextRange seenRange(List<Viewport.Seen> seen) {
        return new TextRange(
                seen.get(0).layout().block().begin(),
                seen.get(seen.size() - 1).layout().block().end());
    }
}
