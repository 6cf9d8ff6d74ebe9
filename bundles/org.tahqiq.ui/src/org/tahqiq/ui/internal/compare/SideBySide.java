package org.tahqiq.ui.internal.compare;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.ui.internal.editor.TextPane;

/**
 * The text twice, each with the marks of one annotator; what the other does not say is flagged.
 * Left is left in a mirrored window too, for the commands say so.
 */
@NonNullByDefault(false)
final class SideBySide {

    private final Label leftName;
    private final Label rightName;
    private final TextPane left;
    private final TextPane right;

    SideBySide(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.LEFT_TO_RIGHT);
        Composite leftArea = area(sash);
        leftName = name(leftArea);
        left = pane(leftArea);
        Composite rightArea = area(sash);
        rightName = name(rightArea);
        right = pane(rightArea);
        new ScrollTogether(left.control(), right.control());
    }

    private static Composite area(SashForm sash) {
        Composite area = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        return area;
    }

    private static Label name(Composite area) {
        Label name = new Label(area, SWT.CENTER);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        return name;
    }

    private static TextPane pane(Composite area) {
        TextPane pane = new TextPane(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        return pane;
    }

    /** Hears the ids of marks that are picked in the left and in the right pane. */
    void onPick(Consumer<String> inLeft, Consumer<String> inRight) {
        left.onPick(inLeft);
        right.onPick(inRight);
    }

    void show(Comparison comparison, Comparison.Result result) {
        leftName.setText(comparison.left());
        rightName.setText(comparison.right());
        left.show(result.left(), result.differing(Difference::left));
        right.show(result.right(), result.differing(Difference::right));
    }

    void clear() {
        leftName.setText("");
        rightName.setText("");
        left.clear();
        right.clear();
    }

    /** Shows a difference in both panes. */
    void reveal(Difference difference) {
        TextRange place = Comparison.place(difference);
        left.pick(id(difference.left()), place);
        right.pick(id(difference.right()), place);
    }

    private static Optional<String> id(Optional<Annotation> annotation) {
        return annotation.map(Annotation::getId);
    }
}
