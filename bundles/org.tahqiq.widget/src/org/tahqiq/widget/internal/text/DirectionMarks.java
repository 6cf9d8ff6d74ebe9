package org.tahqiq.widget.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.widget.TextRange;

/**
 * Invisible marks that are put between the characters of a block when it is laid out, so that
 * number groups read as their author meant them. The text and its offsets stay as they are.
 *
 * <p>A LEFT-TO-RIGHT MARK before a group makes its digits one left-to-right run (rule W7 of UAX
 * #9). After it a mark of the former direction restores what the next number would have seen.
 */
public final class DirectionMarks {

    /** Marks in the order of their offsets; {@code offsets} and {@code marks} are of one length. */
    public record Insertions(int[] offsets, char[] marks) {

        public boolean isEmpty() {
            return offsets.length == 0;
        }

        /** The text with the marks in it. */
        public String into(String text) {
            StringBuilder marked = new StringBuilder(text);
            for (int i = offsets.length - 1; i >= 0; i--) {
                marked.insert(offsets[i], marks[i]);
            }
            return marked.toString();
        }
    }

    private record Insertion(int offset, char mark) {}

    private final String text;
    private final boolean rightToLeft;
    private final List<Insertion> insertions = new ArrayList<>();

    /**
     * @param text a block of text that is resolved by itself
     * @param rightToLeft its base direction
     */
    public DirectionMarks(String text, boolean rightToLeft) {
        this.text = text;
        this.rightToLeft = rightToLeft;
        for (TextRange group : NumberGroups.in(text)) {
            char before = strongBefore(group.begin());
            if (before != BidiCharacters.LRM) {
                insertions.add(new Insertion(group.begin(), BidiCharacters.LRM));
                insertions.add(new Insertion(group.end(), before));
            }
        }
    }

    /** What to insert when the whole block is laid out; offsets count from its begin. */
    public Insertions ofBlock() {
        return insertions(insertions, 0);
    }

    /**
     * What to insert when the line {@code [begin, end)} of the block is laid out by itself; offsets
     * count from the line's begin. A line that begins with a number gets the direction before it.
     */
    public Insertions ofLine(int begin, int end) {
        List<Insertion> inLine = new ArrayList<>();
        if (begin > 0 && numberComesFirst(begin, end)) {
            char context = contextAt(begin);
            inLine.add(new Insertion(begin, context));
        }
        for (Insertion insertion : insertions) {
            if (begin <= insertion.offset && insertion.offset < end) {
                inLine.add(insertion);
            }
        }
        return insertions(inLine, begin);
    }

    private static Insertions insertions(List<Insertion> list, int origin) {
        int[] offsets = new int[list.size()];
        char[] marks = new char[list.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = list.get(i).offset - origin;
            marks[i] = list.get(i).mark;
        }
        return new Insertions(offsets, marks);
    }

    private boolean numberComesFirst(int begin, int end) {
        for (int i = begin; i < end; ) {
            int codePoint = text.codePointAt(i);
            if (BidiCharacters.isNumber(codePoint)) {
                return true;
            }
            if (BidiCharacters.markLike(codePoint) != 0) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    private char contextAt(int offset) {
        for (Insertion insertion : insertions) {
            boolean splitGroup = insertion.mark == BidiCharacters.LRM && insertion.offset < offset;
            if (splitGroup && offset < closing(insertion).offset) {
                return BidiCharacters.LRM;
            }
        }
        return strongBefore(offset);
    }

    private Insertion closing(Insertion opening) {
        return insertions.get(insertions.indexOf(opening) + 1);
    }

    private char strongBefore(int offset) {
        for (int i = offset; i > 0; ) {
            int codePoint = text.codePointBefore(i);
            char mark = BidiCharacters.markLike(codePoint);
            if (mark != 0) {
                return mark;
            }
            i -= Character.charCount(codePoint);
        }
        return rightToLeft ? BidiCharacters.RLM : BidiCharacters.LRM;
    }
}
