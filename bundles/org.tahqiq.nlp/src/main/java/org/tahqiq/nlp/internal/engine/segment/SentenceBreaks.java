package org.tahqiq.nlp.internal.engine.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * Finds sentences by the Unicode rules of UAX #29, as ICU does, and mends what they do to Arabic
 * news. A line end ends a sentence, except after a comma, where the line was merely wrapped. Two or
 * more stops are a pause and no end, as is a stop after a single letter (an abbreviated title), or
 * a stop set apart after a number near the sentence's beginning (an outlet's name). A quotation
 * mark glued after a stop goes with the side that its partner is on.
 */
public final class SentenceBreaks {

    /** Before a spaced stop after a number there must be more than these characters. */
    private static final int OUTLET_LENGTH = 25;

    private final BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale("ar"));

    /**
     * The sentences of a text, in order, disjoint, without blanks at their ends, each with
     * something to see in it.
     *
     * @return offsets into the text
     */
    public List<Interval> find(String text) {
        List<Interval> sentences = new ArrayList<>();
        breaks.setText(text);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int boundary = mend(text, begin, end);
            if (boundary > begin && (end == text.length() || isBoundary(text, begin, boundary))) {
                add(text, begin, boundary, sentences);
                begin = boundary;
            }
        }
        add(text, begin, text.length(), sentences);
        return sentences;
    }

    /** Moves a boundary before a quotation mark that opens what comes next. */
    private static int mend(String text, int begin, int boundary) {
        int last = boundary - 1;
        while (last > begin && Letters.isBlank(text.charAt(last))) {
            last--;
        }
        boolean opens =
                boundary < text.length()
                        && last > begin
                        && last == boundary - 1
                        && ".!?\u061F".indexOf(text.charAt(last - 1)) >= 0
                        && ("(\u00AB\u201C".indexOf(text.charAt(last)) >= 0
                                || text.charAt(last) == '"' && !isOpen(text, last));
        return opens ? last : boundary;
    }

    /** Whether a quotation mark at an offset would close another one of its line. */
    private static boolean isOpen(String text, int offset) {
        boolean open = false;
        for (int i = text.lastIndexOf('\n', offset) + 1; i < offset; i++) {
            open ^= text.charAt(i) == '"';
        }
        return open;
    }

    private static boolean isBoundary(String text, int begin, int boundary) {
        int last = boundary - 1;
        boolean newline = false;
        int newlines = 0;
        while (last >= begin && Letters.isBlank(text.charAt(last))) {
            char c = text.charAt(last);
            if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                newline = true;
                newlines++;
            } else if (c == '\r' && (last + 1 == text.length() || text.charAt(last + 1) != '\n')) {
                newline = true;
                newlines++;
            }
            last--;
        }
        if (last < begin) {
            return false;
        }
        char end = text.charAt(last);
        if (newline) {
            return newlines > 1
                    || end != ArabicLetters.COMMA && end != ',' && end != ArabicLetters.SEMICOLON;
        }
        return !isPause(text, begin, last, boundary);
    }

    /** Whether the stop that ends at an offset is no end of a sentence. */
    private static boolean isPause(String text, int begin, int last, int boundary) {
        int stop = last;
        while (stop > begin && isCloser(text.charAt(stop))) {
            stop--;
        }
        char c = text.charAt(stop);
        if (c == '\u2026') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        if (stop > begin && (text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == '\u2026')) {
            return true;
        }
        if (stop == last && isAbbreviation(text, begin, stop)) {
            return true;
        }
        return stop - begin < OUTLET_LENGTH
                && stop - 2 >= begin
                && boundary > stop + 1
                && Letters.isBlank(text.charAt(stop - 1))
                && Character.isDigit(text.charAt(stop - 2));
    }

    /** Whether a single letter stands before the stop. */
    private static boolean isAbbreviation(String text, int begin, int stop) {
        int letter = stop - 1;
        while (letter >= begin && Letters.isDecoration(text.charAt(letter))) {
            letter--;
        }
        if (letter < begin || !Character.isLetter(text.charAt(letter))) {
            return false;
        }
        return letter == begin
                || !Character.isLetterOrDigit(text.charAt(letter - 1))
                        && !Letters.isDecoration(text.charAt(letter - 1));
    }

    private static boolean isCloser(char c) {
        return c == '"'
                || c == ')'
                || c == ']'
                || c == '\u00BB'
                || c == '\u201D'
                || c == '\u201C'
                || c == '\''
                || c == '\u2019';
    }

    private static void add(String text, int from, int to, List<Interval> sentences) {
        int begin = from;
        int end = to;
        while (begin < end && Letters.isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Letters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            return;
        }
        if (!sentences.isEmpty() && isTail(text, begin, end, from)) {
            Interval previous = sentences.remove(sentences.size() - 1);
            sentences.add(new Interval(previous.begin(), end));
        } else {
            sentences.add(new Interval(begin, end));
        }
    }

    /** Whether there is only punctuation, on the same line as what went before. */
    private static boolean isTail(String text, int begin, int end, int from) {
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))
                    || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        for (int i = from; i-- > 0 && Letters.isBlank(text.charAt(i)); ) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return false;
            }
        }
        return text.substring(from, begin).indexOf('\n') < 0;
    }
}
