package org.tahqiq.widget.internal.input;

import org.eclipse.swt.widgets.Display;

/**
 * When the caret is seen: on and off in turn while the control has the focus, on after each move,
 * and on for good when nothing has moved for a while, so that a resting window costs nothing.
 */
public final class CaretBlink {

    /** Milliseconds for which a caret blinks that does not move; as long as GTK's own carets do. */
    private static final int PATIENCE = 10_000;

    private final Display display;
    private final Runnable repaint;
    private final Runnable turn = this::turn;
    private int period = 600;
    private int turns;
    private boolean focus;
    private boolean shown;

    /**
     * @param repaint paints the place of the caret again
     */
    public CaretBlink(Display display, Runnable repaint) {
        this.display = display;
        this.repaint = repaint;
    }

    public boolean isShown() {
        return shown;
    }

    /**
     * @param milliseconds for which the caret is seen before it is hidden as long; 0 to let it
     *     stand
     */
    public void setPeriod(int milliseconds) {
        period = milliseconds;
        restart();
    }

    public void setFocus(boolean newFocus) {
        focus = newFocus;
        restart();
        repaint.run();
    }

    /** The caret has moved, or something was typed: it is to be seen now. */
    public void restart() {
        stop();
        shown = focus;
        turns = 0;
        if (focus && period > 0) {
            display.timerExec(period, turn);
        }
    }

    private void turn() {
        shown = !shown;
        turns++;
        repaint.run();
        if (!shown || turns * period < PATIENCE) {
            display.timerExec(period, turn);
        }
    }

    public void stop() {
        display.timerExec(-1, turn);
    }
}
