package org.tahqiq.widget.internal.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.tahqiq.widget.internal.layout.Metrics;
import org.tahqiq.widget.internal.view.SceneView;

/**
 * Keeps the scroll bar and the viewport together. Small steps of the bar scroll by what is seen,
 * large ones by the estimated height of the text.
 */
public final class ScrollSync {

    private final SceneView view;
    private final ScrollBar bar;
    private final Runnable repaint;
    private int shown;

    public ScrollSync(SceneView view, ScrollBar bar, Runnable repaint) {
        this.view = view;
        this.bar = bar;
        this.repaint = repaint;
        bar.addListener(SWT.Selection, event -> barMoved());
    }

    private void barMoved() {
        int position = bar.getSelection();
        int difference = position - shown;
        if (difference == 0) {
            return;
        }
        if (Math.abs(difference) <= view.viewport().height()) {
            view.viewport().scrollBy(difference);
        } else {
            view.viewport().scrollTo(position);
        }
        update();
        repaint.run();
    }

    /** Scrolls by pixels, down when positive. */
    public void scrollBy(int pixels) {
        view.viewport().scrollBy(pixels);
        update();
        repaint.run();
    }

    /**
     * Shows on the bar where the viewport is. To be called before the painting: a bar that changes
     * in it is painted in a frame of its own, for which the next step of a scroll would wait.
     */
    public void update() {
        int height = Math.max(1, view.viewport().height());
        int total = (int) Math.min(Integer.MAX_VALUE / 2, view.layout().heights().total());
        int position = (int) Math.min(Integer.MAX_VALUE / 2, view.viewport().position());
        int maximum = Math.max(total, height);
        boolean same =
                bar.getMaximum() == maximum
                        && bar.getThumb() == height
                        && bar.getSelection() == position;
        shown = position;
        if (!same) {
            Metrics metrics = view.fonts().metrics();
            bar.setValues(
                    position, 0, maximum, height, metrics.plainLine() + metrics.lane(), height);
            shown = bar.getSelection();
        }
    }
}
