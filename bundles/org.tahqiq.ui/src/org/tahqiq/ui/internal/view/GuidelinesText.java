package org.tahqiq.ui.internal.view;

import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

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

    /** By the script of most words; tags are in Latin capitals and keys single letters anywhere. */
    static boolean isRightToLeft(String line, boolean mirrored) {
        int balance =
                WORD.matcher(line)
                        .results()
                        .mapToInt(word -> GuidelinesText.direction(word.group()))
                        .sum();
        return balance == 0 ? mirrored : balance > 0;
    }

    private static int direction(String word) {
        if (ARABIC.matcher(word).lookingAt()) {
            return 1;
        }
        return word.equals(word.toUpperCase(Locale.ROOT)) ? 0 : -1;
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
