package org.tahqiq.ui.internal.editor;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The line above the text: whose set it is and its state at one end, how far they are at the other.
 * Where there is no room for both, what was named last of the progress is left out first; who
 * points at the line is told everything.
 */
@NonNullByDefault(false)
final class HeaderLine extends Composite {

    private static final String SEPARATOR = " \u00B7 ";
    private static final int MARGIN = 10;
    private static final int GAP = 10;

    private final Label stateLabel;
    private final Label progressLabel;
    private List<String> progress = List.of();

    HeaderLine(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, 4)
                .spacing(GAP, 0)
                .applyTo(this);
        stateLabel = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stateLabel);
        progressLabel = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(progressLabel);
        addListener(SWT.Resize, event -> fit());
    }

    /** Says something else. */
    void show(String state, List<String> parts) {
        progress = List.copyOf(parts);
        stateLabel.setText(state);
        String all = String.join(SEPARATOR, parts);
        stateLabel.setToolTipText(all.isEmpty() ? state : state + "\n" + all);
        progressLabel.setToolTipText(stateLabel.getToolTipText());
        fit();
    }

    private void fit() {
        int room = getClientArea().width - 2 * MARGIN - GAP - width(stateLabel);
        int parts = progress.size();
        do {
            progressLabel.setText(String.join(SEPARATOR, progress.subList(0, parts)));
            parts--;
        } while (parts >= 0 && width(progressLabel) > room);
        layout();
    }

    private static int width(Label label) {
        return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }
}
