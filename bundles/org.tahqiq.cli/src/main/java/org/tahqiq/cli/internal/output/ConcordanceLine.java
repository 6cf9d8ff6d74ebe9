package org.tahqiq.cli.internal.output;

import org.tahqiq.cli.internal.Console;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.text.Direction;

/**
 * A hit as a line. On a terminal the matches stand below one another: the context before a match is
 * filled up to a fixed width, and match and context are one right-to-left isolate, so that a
 * terminal with bidirectional text shows the words in reading order from the right. In a pipe the
 * fields are separated by tabs.
 */
public final class ConcordanceLine {

    private static final int NAME = 24;

    private ConcordanceLine() {}

    /**
     * The line for a hit.
     *
     * @param context how many characters are shown on either side at most
     */
    public static String of(Hit hit, int context, Console console) {
        return console.outIsTerminal() ? aligned(hit, context) : separated(hit);
    }

    private static String separated(Hit hit) {
        return String.join(
                "\t",
                hit.document(),
                String.valueOf(hit.line()),
                String.valueOf(hit.begin()),
                String.valueOf(hit.end()),
                hit.left(),
                onOneLine(hit.match()),
                hit.right());
    }

    private static String aligned(Hit hit, int context) {
        String name = DisplayWidth.cut(hit.document(), NAME);
        String left = DisplayWidth.cutStart(hit.left(), context);
        return "%s%s %4d  %s%s%s [%s] %s%s"
                .formatted(
                        Direction.isolated(name),
                        " ".repeat(NAME - DisplayWidth.of(name)),
                        hit.line(),
                        Direction.RIGHT_TO_LEFT_ISOLATE,
                        " ".repeat(Math.max(0, context - DisplayWidth.of(left))),
                        left,
                        onOneLine(hit.match()),
                        DisplayWidth.cut(hit.right(), context),
                        Direction.POP_DIRECTIONAL_ISOLATE);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
