package org.tahqiq.widget.internal.paint;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.internal.arcs.ArcEnd;
import org.tahqiq.widget.internal.arcs.ArcPath;
import org.tahqiq.widget.internal.layout.LineBox;

/** Paints relations: first all ways, then all labels, so that none is hidden. */
final class ArcPainter {

    private static final int ROUND = 5;
    private static final int ARROW = 4;

    private final Shades shades;
    private final Fonts fonts;
    private final Set<String> selected;

    ArcPainter(Shades shades, Fonts fonts, Set<String> selected) {
        this.shades = shades;
        this.fonts = fonts;
        this.selected = selected;
    }

    /** Paints the arcs of a line; labels interrupt their arcs in the colour of the row. */
    void paint(GC gc, LineBox line, int x, int y, Color background) {
        for (ArcPath arc : line.arcs()) {
            gc.setForeground(colour(arc.relation()));
            gc.setBackground(colour(arc.relation()));
            gc.setLineWidth(isPicked(arc.relation()) ? 2 : 1);
            setStroke(gc, arc.relation().status());
            paintWay(gc, arc, x, y);
            gc.setLineStyle(SWT.LINE_SOLID);
            paintArrow(gc, arc, x, y);
        }
        gc.setLineWidth(1);
        gc.setFont(fonts.label());
        for (ArcPath arc : line.arcs()) {
            if (arc.label().width() > 0) {
                paintLabel(gc, arc, line.metrics().label(), x, y, background);
            }
        }
    }

    private boolean isPicked(Relation relation) {
        return selected.contains(relation.id())
                || selected.contains(relation.source())
                || selected.contains(relation.target());
    }

    private Color colour(Relation relation) {
        if (selected.contains(relation.id())) {
            return new Color(shades.palette().picked());
        }
        if (relation.problem()) {
            return new Color(shades.palette().problem());
        }
        return relation.status() == MarkStatus.REJECTED
                ? new Color(shades.palette().faint())
                : shades.line(relation.colour());
    }

    private static void paintWay(GC gc, ArcPath arc, int x, int y) {
        Path path = new Path(gc.getDevice());
        float level = y + arc.y() + 0.5f;
        ArcEnd from = arc.source();
        ArcEnd to = arc.target();
        float round = Math.min(ROUND, Math.abs(to.x() - from.x()) / 2f);
        float towards = to.x() >= from.x() ? round : -round;
        rise(path, from, towards, level, x, y);
        if (to.onLine()) {
            float toX = x + to.x() + 0.5f;
            path.lineTo(toX - towards, level);
            path.quadTo(toX, level, toX, level + round);
            path.lineTo(toX, y + to.footY());
            if (to.footX() != to.x()) {
                path.lineTo(x + to.footX(), y + to.footY());
            }
        } else {
            path.lineTo(x + to.x(), level);
        }
        gc.setAntialias(SWT.ON);
        gc.drawPath(path);
        gc.setAntialias(SWT.DEFAULT);
        path.dispose();
    }

    private static void rise(Path path, ArcEnd from, float towards, float level, int x, int y) {
        if (!from.onLine()) {
            path.moveTo(x + from.x(), level);
            return;
        }
        float fromX = x + from.x() + 0.5f;
        path.moveTo(x + from.footX(), y + from.footY());
        if (from.footX() != from.x()) {
            path.lineTo(fromX, y + from.footY());
        }
        path.lineTo(fromX, level + Math.abs(towards));
        path.quadTo(fromX, level, fromX + towards, level);
    }

    private static void paintArrow(GC gc, ArcPath arc, int x, int y) {
        ArcEnd to = arc.target();
        int tipX = x + to.footX();
        int tipY = y + to.footY();
        int[] triangle;
        if (!to.onLine()) {
            int direction = to.x() < arc.source().x() ? 1 : -1;
            tipX = x + to.x();
            tipY = y + arc.y();
            triangle = sideways(tipX, tipY, direction);
        } else if (to.footX() != to.x()) {
            triangle = sideways(tipX, tipY, to.x() > to.footX() ? 1 : -1);
        } else {
            triangle =
                    new int[] {
                        tipX,
                        tipY,
                        tipX - ARROW + 1,
                        tipY - ARROW - 2,
                        tipX + ARROW,
                        tipY - ARROW - 2
                    };
        }
        gc.fillPolygon(triangle);
    }

    private static int[] sideways(int tipX, int tipY, int direction) {
        int back = tipX + direction * (ARROW + 2);
        return new int[] {tipX, tipY, back, tipY - ARROW + 1, back, tipY + ARROW};
    }

    private void paintLabel(GC gc, ArcPath arc, int height, int x, int y, Color background) {
        Relation relation = arc.relation();
        int left = x + arc.label().left();
        int middle = y + arc.labelY();
        int top = middle - height / 2;
        gc.setBackground(background);
        gc.fillRectangle(left, top, arc.label().width(), height);
        gc.setForeground(colour(relation));
        fonts.drawLabel(gc, relation.label(), left + 4, top);
        if (relation.status() == MarkStatus.REJECTED) {
            gc.drawLine(left + 2, middle, left + arc.label().width() - 3, middle);
        }
    }

    private static void setStroke(GC gc, MarkStatus status) {
        switch (status) {
            case DECISION -> gc.setLineStyle(SWT.LINE_SOLID);
            case SUGGESTION -> gc.setLineDash(new int[] {4, 3});
            case REJECTED -> gc.setLineDash(new int[] {1, 3});
        }
    }
}
