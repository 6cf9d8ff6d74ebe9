package org.tahqiq.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Types and clicks; answers intents as a simple host does and remembers them. */
final class Person {

    private final OnDisplay on;
    private final List<Intent> intents = new ArrayList<>();

    Person(OnDisplay on) {
        this.on = on;
        on.text().onIntent(this::answer);
    }

    private AnnotatedText text() {
        return on.text();
    }

    private void answer(Intent intent) {
        intents.add(intent);
        Scene scene = text().scene();
        if (intent instanceof Intent.SelectRange select) {
            text().setScene(scene.withSelection(select.selection()));
        } else if (intent instanceof Intent.PickMark pick) {
            text().setScene(scene.withSelected(Set.of(pick.id())));
        } else if (intent instanceof Intent.PickNothing) {
            text().setScene(scene.withSelected(Set.of()));
        }
    }

    List<Intent> intents() {
        return intents;
    }

    int caret() {
        return text().scene().selection().caret();
    }

    TextRange selected() {
        return text().scene().selection().range();
    }

    Person presses(int keyCode) {
        return presses(keyCode, 0);
    }

    Person presses(int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 128 ? (char) keyCode : 0;
        event.stateMask = modifiers;
        text().notifyListeners(SWT.KeyDown, event);
        return this;
    }

    Person clicks(Point at) {
        return clicks(at, 1, 0);
    }

    Person clicks(Point at, int count, int modifiers) {
        for (int i = 1; i <= count; i++) {
            mouse(SWT.MouseDown, at, i, modifiers);
            mouse(SWT.MouseUp, at, i, modifiers);
        }
        return this;
    }

    Person drags(Point from, Point to, int modifiers) {
        mouse(SWT.MouseDown, from, 1, modifiers);
        for (int step = 1; step <= 8; step++) {
            Point between =
                    new Point(
                            from.x + (to.x - from.x) * step / 8,
                            from.y + (to.y - from.y) * step / 8);
            mouse(SWT.MouseMove, between, 0, modifiers);
        }
        mouse(SWT.MouseUp, to, 1, modifiers);
        return this;
    }

    Person presses(Point at) {
        mouse(SWT.MouseDown, at, 1, 0);
        return this;
    }

    Person movesTo(Point at) {
        mouse(SWT.MouseMove, at, 0, 0);
        return this;
    }

    Person releases(Point at) {
        mouse(SWT.MouseUp, at, 1, 0);
        return this;
    }

    private void mouse(int type, Point at, int count, int modifiers) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = at.x;
        event.y = at.y;
        event.count = count;
        event.stateMask = modifiers;
        text().notifyListeners(type, event);
    }

    /** The middle of the character at an offset. */
    Point on(int offset) {
        Rectangle bounds = text().boundsOf(offset);
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** The edge of the character at which reading it begins; right of it in Arabic. */
    Point before(int offset) {
        Rectangle bounds = text().boundsOf(offset);
        return new Point(bounds.x + bounds.width - 1, bounds.y + bounds.height / 2);
    }

    Point onLabel(String mark) {
        Rectangle bounds = text().labelBounds(mark).orElseThrow();
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }
}
