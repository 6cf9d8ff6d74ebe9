package org.tahqiq.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tahqiq.ui.internal.control.NarrowedList;
import org.tahqiq.ui.internal.desk.TagOption;

/** A list of tags that is narrowed by typing and left by Esc. */
@NonNullByDefault(false)
final class TagPopup extends PopupDialog {

    private static final int WIDTH = 380;
    private static final int ROWS = 12;

    private final Point place;
    private final List<TagOption> options;
    private final Consumer<TagOption> chosen;
    private NarrowedList<TagOption> tags;

    /**
     * A list that is not open yet.
     *
     * @param place on the display
     */
    TagPopup(Shell parent, Point place, List<TagOption> options, Consumer<TagOption> chosen) {
        super(parent, SWT.NO_TRIM, true, false, false, false, false, null, null);
        this.place = place;
        this.options = options;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        tags = new NarrowedList<>(area, SWT.NONE, options, TagOption::matches);
        tags.filter().setMessage(Messages.TagPopup_filter);
        TableViewer list = tags.list();
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, ROWS * list.getTable().getItemHeight())
                .applyTo(list.getControl());
        list.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        tags.begin(this::choose);
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return tags.filter();
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }

    private void choose() {
        Optional<TagOption> picked = tags.picked();
        close();
        picked.ifPresent(chosen);
    }

    /** A tag in its colour, what it is called, and its key. */
    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            TagOption option = (TagOption) element;
            StyledString text = new StyledString();
            text.append("\u25A0 ", coloured(new Color(option.colour())));
            text.append(option.tag());
            text.append("  " + option.label(), StyledString.DECORATIONS_STYLER);
            if (!option.key().isEmpty()) {
                text.append("  " + option.key(), StyledString.COUNTER_STYLER);
            }
            return text;
        }

        private static StyledString.Styler coloured(Color colour) {
            return new StyledString.Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.foreground = colour;
                }
            };
        }
    }
}
