package org.tahqiq.widget.internal.input;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.tahqiq.widget.CaretMove;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Selection;

/** Turns keys into caret moves and intents. Tab goes from mark to mark; Control+Tab leaves. */
public final class KeyInput {

    private final Host host;
    private final CaretMovement movement;

    public KeyInput(Host host, CaretMovement movement) {
        this.host = host;
        this.movement = movement;
    }

    public void keyPressed(KeyEvent event) {
        if (Keys.isModifier(event.keyCode)) {
            return;
        }
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        Optional<CaretMove> move = Keys.moveOf(event);
        if (move.isPresent()) {
            host.move(move.get(), shift);
        } else if (event.keyCode == SWT.TAB && (event.stateMask & SWT.MOD1) == 0) {
            pickNeighbour(!shift);
        } else if (isControl(event, 'a')) {
            int end = host.view().scene().document().text().length();
            host.tell(new Intent.SelectRange(new Selection(0, end)));
        } else if (isControl(event, 'c') || isControl(event, SWT.INSERT)) {
            host.copy();
        } else {
            host.tell(new Intent.KeyTyped(event.character, event.keyCode, event.stateMask));
        }
    }

    private static boolean isControl(KeyEvent event, int key) {
        return event.keyCode == key && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    }

    private void pickNeighbour(boolean next) {
        Optional<Mark> mark = movement.neighbourMark(next);
        if (mark.isPresent()) {
            host.move(next ? CaretMove.NEXT_MARK : CaretMove.PREVIOUS_MARK, false);
            host.tell(new Intent.PickMark(mark.get().id(), false));
        }
    }

    public void keyTraversed(TraverseEvent event) {
        event.doit =
                switch (event.detail) {
                    case SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> true;
                    case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS ->
                            (event.stateMask & SWT.MOD1) != 0;
                    default -> false;
                };
    }
}
