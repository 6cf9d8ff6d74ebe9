package org.tahqiq.widget.internal.input;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.tahqiq.widget.CaretMove;

/** The keys that move the caret when no command of the host is bound to them. */
final class Keys {

    private Keys() {}

    /** The move of a key, whether or not Shift extends the selection. */
    static Optional<CaretMove> moveOf(KeyEvent event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD2;
        if (modifiers == 0) {
            return plain(event.keyCode);
        }
        return modifiers == SWT.MOD1 ? withControl(event.keyCode) : Optional.empty();
    }

    private static Optional<CaretMove> plain(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_LEFT, SWT.KEYPAD_4 -> Optional.of(CaretMove.LEFT);
            case SWT.ARROW_RIGHT, SWT.KEYPAD_6 -> Optional.of(CaretMove.RIGHT);
            case SWT.ARROW_UP, SWT.KEYPAD_8 -> Optional.of(CaretMove.UP);
            case SWT.ARROW_DOWN, SWT.KEYPAD_2 -> Optional.of(CaretMove.DOWN);
            case SWT.HOME -> Optional.of(CaretMove.LINE_START);
            case SWT.END -> Optional.of(CaretMove.LINE_END);
            case SWT.PAGE_UP -> Optional.of(CaretMove.PAGE_UP);
            case SWT.PAGE_DOWN -> Optional.of(CaretMove.PAGE_DOWN);
            default -> Optional.empty();
        };
    }

    private static Optional<CaretMove> withControl(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_LEFT -> Optional.of(CaretMove.WORD_LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(CaretMove.WORD_RIGHT);
            case SWT.ARROW_UP -> Optional.of(CaretMove.PREVIOUS_SENTENCE);
            case SWT.ARROW_DOWN -> Optional.of(CaretMove.NEXT_SENTENCE);
            case SWT.HOME -> Optional.of(CaretMove.TEXT_START);
            case SWT.END -> Optional.of(CaretMove.TEXT_END);
            default -> Optional.empty();
        };
    }

    /** Whether the key is only a modifier, which means nothing by itself. */
    static boolean isModifier(int keyCode) {
        return switch (keyCode) {
            case SWT.SHIFT, SWT.CTRL, SWT.ALT, SWT.COMMAND, SWT.ALT_GR, SWT.CAPS_LOCK -> true;
            default -> false;
        };
    }
}
