package org.tahqiq.ui.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Shows pages in a text control, with their headings in bold. Pages hold lines of both languages:
 * each runs in its own direction, whatever that of the workbench.
 */
public final class GuidelinesText {

    private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202B';
    private static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';
    private static final char POP_DIRECTION = '\u202C';

    private GuidelinesText() {}

    /** Prepares a control that is to show pages. */
    public static void prepare(StyledText control) {
        boolean mirrored = (control.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        control.addBidiSegmentListener(event -> embed(event, mirrored));
    }

    private static void embed(BidiSegmentEvent event, boolean mirrored) {
        boolean arabic = isRightToLeft(event.lineText, mirrored);
        if (arabic != mirrored) {
            event.segments = new int[] {0, event.lineText.length()};
            event.segmentsChars =
                    new char[] {
                        arabic ? RIGHT_TO_LEFT_EMBEDDING : LEFT_TO_RIGHT_EMBEDDING, POP_DIRECTION
                    };
        }
    }

    /** By the script of most letters: headings of Arabic pages begin with a tag in Latin ones. */
    static boolean isRightToLeft(String line, boolean mirrored) {
        int balance = line.codePoints().map(GuidelinesText::direction).sum();
        return balance == 0 ? mirrored : balance > 0;
    }

    private static int direction(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    /** Replaces what a control shows by a page. */
    public static void show(GuidelinesPage page, StyledText control) {
        control.setText(page.text());
        boolean mirrored = (control.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        for (int line = 0; line < control.getLineCount(); line++) {
            boolean other = isRightToLeft(control.getLine(line), mirrored) != mirrored;
            control.setLineAlignment(line, 1, other ? SWT.RIGHT : SWT.LEFT);
        }
        for (GuidelinesPage.Heading heading : page.headings()) {
            StyleRange bold = new StyleRange();
            bold.start = heading.offset();
            bold.length = heading.length();
            bold.fontStyle = SWT.BOLD;
            control.setStyleRange(bold);
        }
    }
}
