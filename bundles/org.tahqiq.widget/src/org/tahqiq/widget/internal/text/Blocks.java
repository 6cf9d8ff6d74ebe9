package org.tahqiq.widget.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.widget.BaseDirection;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.TextRange;

/** The blocks of a document in text order; there is always at least one. */
public final class Blocks {

    /** Longer pieces are divided at a space, so that no line costs more than a short document. */
    static final int LONGEST = 1200;

    /** NEXT LINE. */
    private static final char NEL = '\u0085';

    /** PARAGRAPH SEPARATOR. */
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final List<Block> blocks = new ArrayList<>();
    private final String text;
    private final List<TextRange> sentences;
    private int nextSentence;

    private Blocks(DocumentText document) {
        text = document.text();
        sentences = document.sentences();
        int begin = 0;
        while (begin <= text.length()) {
            int end = endOfParagraph(begin);
            BaseDirection direction =
                    document.directions().getOrDefault(begin, document.direction());
            divide(begin, end, BaseDirections.isRightToLeft(text, begin, end, direction));
            begin = afterTerminator(end);
        }
    }

    public static List<Block> of(DocumentText document) {
        return List.copyOf(new Blocks(document).blocks);
    }

    /** Index of the block that has the offset; a line terminator belongs to the block before it. */
    public static int indexAt(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int endOfParagraph(int begin) {
        int end = begin;
        while (end < text.length() && !isTerminator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isTerminator(char c) {
        return c == '\n' || c == '\r' || c == NEL || c == PARAGRAPH_SEPARATOR;
    }

    /** Where the next paragraph begins; behind the text's end when there is none. */
    private int afterTerminator(int end) {
        boolean windows =
                end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (windows ? 2 : 1);
    }

    private void divide(int begin, int end, boolean rightToLeft) {
        int from = begin;
        int sentence = 0;
        while (nextSentence < sentences.size() && sentences.get(nextSentence).begin() <= end) {
            int start = Math.max(begin, sentences.get(nextSentence).begin());
            if (start == end && start > begin) {
                break;
            }
            nextSentence++;
            if (isBlank(from, start)) {
                sentence = nextSentence;
            } else {
                addPieces(from, start, rightToLeft, sentence);
                from = start;
                sentence = nextSentence;
            }
        }
        addPieces(from, end, rightToLeft, sentence);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void addPieces(int begin, int end, boolean rightToLeft, int sentence) {
        int from = begin;
        int number = sentence;
        while (end - from > LONGEST) {
            int to = placeToDivide(from);
            blocks.add(new Block(from, to, rightToLeft, number));
            from = to;
            number = 0;
        }
        blocks.add(new Block(from, end, rightToLeft, number));
    }

    private int placeToDivide(int from) {
        for (int to = from + LONGEST; to > from + LONGEST / 2; to--) {
            if (text.charAt(to - 1) == ' ') {
                return to;
            }
        }
        int[] clusters = Clusters.boundaries(text.substring(from, from + LONGEST));
        int lastWhole = clusters[clusters.length - 2];
        return from + (lastWhole > 0 ? lastWhole : LONGEST);
    }
}
