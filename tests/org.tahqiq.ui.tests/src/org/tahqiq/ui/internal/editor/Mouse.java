package org.tahqiq.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.TextRange;

/** The mouse on the text of the editor. */
final class Mouse {

    private final Workbench workbench;
    private final AnnotatedText text;

    Mouse(Workbench workbench, AnnotatedText text) {
        this.workbench = workbench;
        this.text = text;
    }

    void clickLabel(String mark) {
        click(label(mark), 1);
    }

    void doubleClickLabel(String mark) {
        click(label(mark), 1);
        click(label(mark), 2);
    }

    void dragLabelTo(String source, String target) {
        drag(label(source), label(target), SWT.NONE);
    }

    /** Drags the end of the picked mark to another offset of the same line, right to left. */
    void dragEnd(int end, int to) {
        drag(leftOf(end - 1), leftOf(to - 1), SWT.NONE);
    }

    void dragWithControl(int begin, int end) {
        Rectangle first = text.boundsOf(begin);
        Point from = new Point(first.x + first.width - 1, first.y + first.height / 2);
        Point last = leftOf(end - 1);
        drag(from, new Point(last.x - 1, last.y), SWT.MOD1);
    }

    /** Opens the context menu and chooses an item. */
    void contextMenu(String item) {
        Menu menu = text.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        workbench.choose(menu, item);
        menu.notifyListeners(SWT.Hide, new Event());
        workbench.settle();
    }

    private Point label(String mark) {
        Rectangle bounds = text.labelBounds(mark).orElseThrow();
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    private Point leftOf(int offset) {
        Rectangle bounds = text.rectanglesOf(new TextRange(offset, offset + 1)).get(0);
        return new Point(bounds.x, bounds.y + bounds.height / 2);
    }

    private void click(Point at, int count) {
        tell(SWT.MouseMove, at, 0, SWT.NONE, 0);
        tell(SWT.MouseDown, at, 1, SWT.NONE, count);
        tell(SWT.MouseUp, at, 1, SWT.BUTTON1, count);
    }

    private void drag(Point from, Point to, int modifiers) {
        tell(SWT.MouseMove, from, 0, modifiers, 0);
        tell(SWT.MouseDown, from, 1, modifiers, 1);
        Point middle = new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
        tell(SWT.MouseMove, middle, 0, modifiers | SWT.BUTTON1, 0);
        tell(SWT.MouseMove, to, 0, modifiers | SWT.BUTTON1, 0);
        tell(SWT.MouseUp, to, 1, modifiers | SWT.BUTTON1, 1);
    }

    private void tell(int type, Point at, int button, int state, int count) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = state;
        event.count = count;
        text.notifyListeners(type, event);
        workbench.settle();
    }
}
