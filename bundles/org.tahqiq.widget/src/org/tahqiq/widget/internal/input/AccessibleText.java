package org.tahqiq.widget.internal.input;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.view.SceneView;

/** Answers what screen readers ask of text, caret and selection. */
final class AccessibleText extends AccessibleTextExtendedAdapter {

    private final SceneView view;
    private final Control control;
    private final AccessibleUnits units;

    AccessibleText(SceneView view, Control control) {
        this.view = view;
        this.control = control;
        units = new AccessibleUnits(view);
    }

    private Scene scene() {
        return view.scene();
    }

    private int length() {
        return scene().document().text().length();
    }

    private TextRange range(int begin, int end) {
        int last = Math.max(0, Math.min(end < 0 ? length() : end, length()));
        return new TextRange(Math.max(0, Math.min(begin, last)), last);
    }

    @Override
    @NonNullByDefault(false)
    public void getCharacterCount(AccessibleTextEvent event) {
        event.count = length();
    }

    @Override
    @NonNullByDefault(false)
    public void getCaretOffset(AccessibleTextEvent event) {
        event.offset = scene().selection().caret();
    }

    @Override
    @NonNullByDefault(false)
    public void getSelectionRange(AccessibleTextEvent event) {
        TextRange range = scene().selection().range();
        event.offset = range.begin();
        event.length = range.length();
    }

    @Override
    @NonNullByDefault(false)
    public void getSelectionCount(AccessibleTextEvent event) {
        event.count = scene().selection().range().isEmpty() ? 0 : 1;
    }

    @Override
    @NonNullByDefault(false)
    public void getSelection(AccessibleTextEvent event) {
        TextRange range = scene().selection().range();
        event.start = range.begin();
        event.end = range.end();
    }

    /** A stretch, or the unit that is {@code count} units away from one. */
    @Override
    @NonNullByDefault(false)
    public void getText(AccessibleTextEvent event) {
        TextRange found = range(event.start, event.end);
        if (event.type != ACC.TEXT_BOUNDARY_ALL) {
            found = units.at(event.type, found.begin());
            int step = Integer.signum(event.count);
            int moved = 0;
            while (moved != event.count && !found.isEmpty()) {
                found = units.neighbour(event.type, found, step);
                moved += step;
            }
            event.count = moved;
        }
        event.start = found.begin();
        event.end = found.end();
        event.result = scene().document().text().substring(found.begin(), found.end());
    }

    @Override
    @NonNullByDefault(false)
    public void getTextBounds(AccessibleTextEvent event) {
        TextRange range = range(event.start, event.end);
        List<Rectangle> runs = view.geometry().rectanglesOf(range);
        Rectangle bounds = runs.get(0);
        for (Rectangle run : runs) {
            bounds = bounds.union(run);
        }
        Point place = control.toDisplay(bounds.x, bounds.y);
        event.x = place.x;
        event.y = place.y;
        event.width = bounds.width;
        event.height = bounds.height;
    }

    @Override
    @NonNullByDefault(false)
    public void getOffsetAtPoint(AccessibleTextEvent event) {
        Point place = control.toControl(event.x, event.y);
        event.offset = view.geometry().offsetAt(place.x, place.y);
    }

    /** Labels of the marks that cover an offset, in the scene's order. */
    String labelsAt(int offset) {
        List<String> labels =
                marksNear(offset).stream()
                        .filter(mark -> covers(mark, offset))
                        .map(Mark::label)
                        .toList();
        return String.join(" ", labels);
    }

    private List<Mark> marksNear(int offset) {
        return view.layout().index().marksIn(view.layout().blockOf(offset));
    }

    private static boolean covers(Mark mark, int offset) {
        return mark.parts().stream().anyMatch(part -> part.contains(offset));
    }

    /** The stretch around an offset over which the same marks lie. */
    private TextRange stretchAt(int offset) {
        int begin = 0;
        int end = length();
        for (Mark mark : marksNear(offset)) {
            for (TextRange part : mark.parts()) {
                for (int edge : new int[] {part.begin(), part.end()}) {
                    begin = edge <= offset ? Math.max(begin, edge) : begin;
                    end = edge > offset ? Math.min(end, edge) : end;
                }
            }
        }
        return range(begin, end);
    }

    /** Tells the marks as attributes of the text, as screen readers tell fonts and colours. */
    final class Attributes extends AccessibleAttributeAdapter {

        @Override
        @NonNullByDefault(false)
        public void getTextAttributes(AccessibleTextAttributeEvent event) {
            TextRange stretch = stretchAt(event.offset);
            String labels = labelsAt(event.offset);
            event.start = stretch.begin();
            event.end = stretch.end();
            event.attributes = labels.isEmpty() ? null : new String[] {"annotation", labels};
        }
    }
}
