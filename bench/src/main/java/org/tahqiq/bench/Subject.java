package org.tahqiq.bench;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A control that shows a text with marks, as the benchmark of the control drives it. */
interface Subject {

    /** The key that gives the mark in hand the tag after its own. */
    char KEY = 'p';

    /** Creates the control, shows the scene and has its keys answered. */
    interface Opening {
        Subject open(Composite parent, LongScene scene);
    }

    Control control();

    /** Indices of the spans that are in sight. */
    List<Integer> inSight();

    /** Which span the next key changes. */
    void takeInHand(int span);

    /** Scrolls down, as the scroll bar does. */
    void scrollBy(int pixels);

    /** Shows the place at a share of the text. */
    void scrollTo(double share);
}
