package org.tahqiq.ui.internal.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tahqiq.ui.internal.control.Choices;

/** The rows of a page: a label, and a choice or field over the two columns beside it. */
@NonNullByDefault(false)
final class Rows {

    private final Composite area;

    /** Rows in an area that is laid out in three columns. */
    Rows(Composite area) {
        this.area = area;
    }

    Label label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    Combo choice(String label) {
        label(label);
        Combo combo = Choices.in(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    <T> Combo choice(String label, List<T> items, Function<T, String> name) {
        Combo combo = choice(label);
        items.forEach(item -> combo.add(name.apply(item)));
        combo.select(0);
        return combo;
    }

    /** The choice of a corpus; the proposed one is chosen. */
    Combo corpora(List<IProject> corpora, Optional<IProject> proposed) {
        Combo combo = choice(Messages.Page_corpus, corpora, IProject::getName);
        combo.select(Math.max(0, proposed.map(corpora::indexOf).orElse(0)));
        return combo;
    }

    static void button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }
}
