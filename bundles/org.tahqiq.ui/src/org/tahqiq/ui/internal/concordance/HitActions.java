package org.tahqiq.ui.internal.concordance;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tahqiq.core.operation.HitChange;
import org.tahqiq.ui.internal.control.Choices;

/** What can be done with hits, and how many there are. */
@NonNullByDefault(false)
final class HitActions extends Composite {

    private final Label count;
    private final Combo tag;
    private final List<Button> buttons;
    private List<TagChoice> tags = List.of();

    HitActions(Composite parent, Consumer<HitChange> chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).applyTo(this);
        count = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        tag = Choices.in(this);
        tag.setToolTipText(Messages.Actions_tag);
        buttons =
                List.of(
                        button(
                                Messages.Actions_mark,
                                () ->
                                        chosen.accept(
                                                new HitChange.Mark(tag().layer(), tag().tag()))),
                        button(
                                Messages.Actions_retag,
                                () ->
                                        chosen.accept(
                                                new HitChange.Retag(tag().layer(), tag().tag()))),
                        button(
                                Messages.Actions_delete,
                                () -> chosen.accept(new HitChange.Delete(tag().layer()))));
        setTags(List.of());
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private TagChoice tag() {
        return tags.get(tag.getSelectionIndex());
    }

    /** Offers these tags; nothing can be done where there are none. */
    void setTags(List<TagChoice> choices) {
        if (choices.equals(tags) && !choices.isEmpty()) {
            return;
        }
        tags = choices;
        tag.setItems(choices.stream().map(TagChoice::shown).toArray(String[]::new));
        tag.select(0);
        tag.setEnabled(!choices.isEmpty());
        buttons.forEach(button -> button.setEnabled(!choices.isEmpty()));
        layout(true, true);
    }

    /** Says how the search stands. */
    void say(String sentence) {
        count.setText(sentence);
        count.setToolTipText(sentence);
        layout();
    }
}
