package org.tahqiq.ui.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.text.Direction;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.Excerpt;

/** A span as one line: its tag in its colour, and the covered text; a heading as it is. */
@NonNullByDefault(false)
final class SpanLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    /** What is longer is cut here: the list would leave out its beginning where it is Arabic. */
    private static final int LONGEST = 32;

    private static final int LONGEST_BESIDE = 500;

    private final AnnotationDesk desk;
    private final ListWidth width;

    SpanLabels(AnnotationDesk desk, ListWidth width) {
        this.desk = desk;
        this.width = width;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof OutlineRows.Heading heading) {
            return new StyledString(heading.text(), StyledString.QUALIFIER_STYLER);
        }
        Span span = (Span) element;
        Color colour =
                new Color(
                        desk.layers()
                                .layer(span.getLayer())
                                .map(layer -> desk.layers().colour(layer, span.getTag()))
                                .orElseThrow());
        boolean suggested = span.getStatus() == Status.SUGGESTED;
        boolean rejected = span.getStatus() == Status.REJECTED;
        StyledString text = new StyledString();
        text.append(suggested ? "\u25A1 " : "\u25A0 ", styler(colour, false));
        text.append(desk.layers().shortLabel(span), StyledString.DECORATIONS_STYLER);
        text.append("  ");
        text.append(
                width.fitting(
                        text.getString(), SpanParts.coveredText(span, desk.view().text()), LONGEST),
                styler(null, rejected));
        return text;
    }

    /** The whole of what a row may have room for the beginning of only. */
    @Override
    public String getToolTipText(Object element) {
        return element instanceof Span span
                ? Direction.excerpt(
                        Excerpt.of(SpanParts.coveredText(span, desk.view().text()), LONGEST_BESIDE))
                : null;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private static StyledString.Styler styler(Color colour, boolean strikeout) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                if (colour != null) {
                    style.foreground = colour;
                }
                style.strikeout = strikeout;
            }
        };
    }
}
