package org.tahqiq.widget.internal.input;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;
import org.tahqiq.widget.Target;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.paint.OverviewRuler;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Words;
import org.tahqiq.widget.internal.view.SceneView;

/**
 * Turns the mouse into intents: click, double and triple click, drag over text, drag of a mark's
 * end, drag from label to label.
 */
public final class MouseGestures {

    private static final int DRAG_DISTANCE = 5;

    /** Milliseconds between two steps while the pointer rests above or below the control. */
    private static final int SCROLL_EVERY = 30;

    private static final int FARTHEST_STEP = 120;

    private sealed interface Gesture {

        /** Nothing is pressed, or nothing that can be dragged. */
        record None() implements Gesture {}

        /** Over text; {@code creates} when a mark is to come of it. */
        record Select(boolean creates, boolean moved) implements Gesture {}

        /** From a label. */
        record Relate(String source, boolean moved) implements Gesture {}

        /** Of an end of a mark. */
        record Resize(MarkEnd end, TextRange range) implements Gesture {}
    }

    private final Host host;
    private final PointerTargets targets;
    private Gesture gesture = new Gesture.None();
    private Point pressed = new Point(0, 0);
    private Point pointer = new Point(0, 0);
    private boolean resizeCursor;
    private boolean scrolling;

    public MouseGestures(Host host, PointerTargets targets) {
        this.host = host;
        this.targets = targets;
    }

    /** Draws what is being dragged: a thread from the mark, or the range that a mark will have. */
    public void paintFeedback(GC gc) {
        gc.setForeground(new Color(view().palette().picked()));
        gc.setBackground(gc.getForeground());
        if (gesture instanceof Gesture.Relate relate && relate.moved()) {
            gc.setLineWidth(2);
            gc.drawLine(pressed.x, pressed.y, pointer.x, pointer.y);
            gc.fillOval(pointer.x - 4, pointer.y - 4, 8, 8);
            gc.setLineWidth(1);
        } else if (gesture instanceof Gesture.Resize resize) {
            for (Rectangle run : view().geometry().rectanglesOf(resize.range())) {
                gc.setAlpha(60);
                gc.fillRectangle(run);
                gc.setAlpha(255);
                gc.drawRectangle(run.x, run.y, Math.max(0, run.width - 1), run.height - 1);
            }
        }
    }

    private SceneView view() {
        return host.view();
    }

    public void mouseDown(MouseEvent event) {
        pressed = new Point(event.x, event.y);
        pointer = pressed;
        gesture = new Gesture.None();
        if (event.button != 1) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        if (event.x < OverviewRuler.WIDTH) {
            showOffsetOf(event.y);
            return;
        }
        if (event.count > 1) {
            severalClicks(event);
            return;
        }
        Optional<MarkEnd> end = MarkEnd.near(view(), event.x, event.y);
        Target target = targets.labelAt(event.x, event.y);
        if (target instanceof Target.OnMark mark) {
            host.tell(new Intent.PickMark(mark.id(), control));
            gesture = new Gesture.Relate(mark.id(), false);
        } else if (target instanceof Target.OnRelation relation) {
            host.tell(new Intent.PickRelation(relation.id(), control));
        } else if (end.isPresent()) {
            MarkEnd dragged = end.get();
            TextRange range = dragged.mark().parts().get(dragged.part());
            gesture = new Gesture.Resize(dragged, range);
        } else {
            host.select(view().geometry().caretAt(event.x, event.y), shift);
            gesture = new Gesture.Select(control, false);
        }
    }

    private void showOffsetOf(int y) {
        int length = view().scene().document().text().length();
        int height = Math.max(1, view().frame().height());
        int offset = (int) Math.max(0, Math.min(length, (long) y * length / height));
        view().viewport().showAtTop(view().layout().blockOf(offset), 0);
        host.scrollBy(-view().viewport().height() / 2);
    }

    private void severalClicks(MouseEvent event) {
        Target label = targets.labelAt(event.x, event.y);
        if (label instanceof Target.OnMark mark) {
            host.tell(new Intent.Activate(mark.id()));
        } else if (label instanceof Target.OnRelation relation) {
            host.tell(new Intent.Activate(relation.id()));
        } else {
            int offset = view().geometry().offsetAt(event.x, event.y);
            TextRange range = event.count == 2 ? wordAt(offset) : blockAt(offset);
            host.tell(new Intent.SelectRange(new Selection(range.begin(), range.end())));
        }
    }

    private TextRange wordAt(int offset) {
        return Words.at(view().scene().document().text(), offset);
    }

    private TextRange blockAt(int offset) {
        Block block = view().layout().blocks().get(view().layout().blockOf(offset));
        return new TextRange(block.begin(), block.end());
    }

    public void mouseMove(MouseEvent event) {
        pointer = new Point(event.x, event.y);
        if (gesture instanceof Gesture.None) {
            showWhetherToResize(event);
        } else {
            drag();
            if (!scrolling && beyondEdge() != 0) {
                scrolling = true;
                scrollOn();
            }
        }
    }

    private void drag() {
        boolean far =
                Math.abs(pointer.x - pressed.x) + Math.abs(pointer.y - pressed.y) >= DRAG_DISTANCE;
        if (gesture instanceof Gesture.Select select && (far || select.moved())) {
            gesture = new Gesture.Select(select.creates(), true);
            CaretPlace place = view().geometry().caretAt(pointer.x, pointer.y);
            if (place.offset() != view().caret().offset()) {
                host.select(place, true);
            }
        } else if (gesture instanceof Gesture.Relate relate && (far || relate.moved())) {
            gesture = new Gesture.Relate(relate.source(), true);
            host.repaint();
        } else if (gesture instanceof Gesture.Resize resize) {
            int offset = view().geometry().caretAt(pointer.x, pointer.y).offset();
            gesture = new Gesture.Resize(resize.end(), resize.end().movedTo(offset));
            host.repaint();
        }
    }

    /** Scrolls and drags on as long as the pointer is above or below the control. */
    private void scrollOn() {
        int beyond = beyondEdge();
        scrolling = beyond != 0 && !(gesture instanceof Gesture.None);
        if (scrolling) {
            long former = view().viewport().position();
            host.scrollBy(Math.max(-FARTHEST_STEP, Math.min(beyond, FARTHEST_STEP)));
            pressed.y -= (int) (view().viewport().position() - former);
            drag();
            host.later(SCROLL_EVERY, this::scrollOn);
        }
    }

    /** How far the pointer is above (negative) or below the control. */
    private int beyondEdge() {
        return pointer.y < 0 ? pointer.y : Math.max(0, pointer.y - view().viewport().height());
    }

    private void showWhetherToResize(MouseEvent event) {
        boolean near =
                !view().scene().selected().isEmpty()
                        && MarkEnd.near(view(), event.x, event.y).isPresent();
        if (near != resizeCursor) {
            resizeCursor = near;
            host.setResizeCursor(near);
        }
    }

    public void mouseUp(MouseEvent event) {
        if (event.button != 1) {
            return;
        }
        Gesture done = gesture;
        gesture = new Gesture.None();
        if (done instanceof Gesture.Select select) {
            finishSelecting(select, event);
        } else if (done instanceof Gesture.Relate relate && relate.moved()) {
            host.repaint();
            @Nullable String target = targetMark(event);
            if (target != null && !target.equals(relate.source())) {
                host.tell(new Intent.RelateMarks(relate.source(), target));
            }
        } else if (done instanceof Gesture.Resize resize) {
            finishResizing(resize);
        }
    }

    private void finishSelecting(Gesture.Select select, MouseEvent event) {
        TextRange range = view().scene().selection().range();
        if (!select.moved()) {
            Target target = targets.at(event.x, event.y);
            if (target instanceof Target.OnMark mark) {
                boolean control = (event.stateMask & SWT.MOD1) != 0;
                host.tell(new Intent.PickMark(mark.id(), control));
            } else if (!view().scene().selected().isEmpty()) {
                host.tell(new Intent.PickNothing());
            }
        } else if (select.creates() && !range.isEmpty()) {
            host.tell(new Intent.CreateMark(range));
        }
    }

    private void finishResizing(Gesture.Resize resize) {
        MarkEnd end = resize.end();
        host.repaint();
        if (!resize.range().equals(end.mark().parts().get(end.part()))) {
            host.tell(new Intent.ResizeMark(end.mark().id(), end.part(), resize.range()));
        }
    }

    private @Nullable String targetMark(MouseEvent event) {
        return targets.at(event.x, event.y) instanceof Target.OnMark mark ? mark.id() : null;
    }
}
