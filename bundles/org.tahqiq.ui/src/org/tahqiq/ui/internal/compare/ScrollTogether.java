package org.tahqiq.ui.internal.compare;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.tahqiq.widget.AnnotatedText;

/**
 * Keeps two panes of one text at the same line. Marks make lines of the one higher than those of
 * the other, so that it is the text at the upper edge that counts, not the pixels.
 */
final class ScrollTogether {

    private final Map<AnnotatedText, Integer> seen = new HashMap<>();

    ScrollTogether(AnnotatedText one, AnnotatedText other) {
        follow(one, other);
        follow(other, one);
    }

    /** However a pane was scrolled, it is painted then. */
    private void follow(AnnotatedText leader, AnnotatedText follower) {
        leader.addListener(
                SWT.Paint,
                event -> {
                    int position = leader.getVerticalBar().getSelection();
                    Integer former = seen.put(leader, position);
                    if (former == null || former != position) {
                        leader.getDisplay().asyncExec(() -> align(leader, follower));
                    }
                });
    }

    private void align(AnnotatedText leader, AnnotatedText follower) {
        if (leader.isDisposed() || follower.isDisposed()) {
            return;
        }
        int top = leader.offsetAt(leader.getClientArea().width / 2, 0);
        int difference = follower.boundsOf(top).y - leader.boundsOf(top).y;
        if (difference != 0) {
            ScrollBar bar = follower.getVerticalBar();
            bar.setSelection(bar.getSelection() + difference);
            bar.notifyListeners(SWT.Selection, new Event());
            seen.put(follower, bar.getSelection());
        }
    }
}
