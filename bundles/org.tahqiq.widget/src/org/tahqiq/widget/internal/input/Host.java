package org.tahqiq.widget.internal.input;

import org.tahqiq.widget.CaretMove;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.view.SceneView;

/** What input needs of the control that it serves. */
public interface Host {

    SceneView view();

    /** Tells the listener. */
    void tell(Intent intent);

    /** Asks for the caret to be put somewhere, with or without extending the selection. */
    void select(CaretPlace place, boolean extend);

    void move(CaretMove move, boolean extend);

    void copy();

    /** Scrolls by pixels, down when positive. */
    void scrollBy(int pixels);

    /** Paints everything again. */
    void repaint();

    /** Does something after a while, if the control still is there. */
    void later(int milliseconds, Runnable task);

    /** Shows that an end of a mark can be dragged, or no longer. */
    void setResizeCursor(boolean resize);
}
