package org.tahqiq.nlp.internal.engine.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahqiq.core.text.ArabicLetters;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;

/**
 * Finds words by the Unicode rules of UAX #29, as ICU does, and mends what they do to Arabic news:
 *
 * <ul>
 *   <li>a full stop, colon or apostrophe between two Arabic words ends the first, because news
 *       sites glue sentences together; single letters ({@code U.N.} and its Arabic kin) stay
 *       together;
 *   <li>times, dates, ranges, scores and phone numbers are one word;
 *   <li>the stop after an abbreviation of single letters belongs to it;
 *   <li>a run of one punctuation mark is one word;
 *   <li>invisible characters at the edges of a word do not belong to it, alone they are no word.
 * </ul>
 */
public final class WordBreaks {

    /** Digits with one sign between each two groups: 12/05/2021, 10:30, 2020-2022, 3+3. */
    private static final Pattern NUMBERS =
            Pattern.compile("\\d+(?:[-/:+.,\u066B\u066C\u2013]\\d+)+");

    /** Single letters with stops: U.N. or A.F.P */
    private static final Pattern INITIALS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])[\\p{L}&&[^\u0640]]"
                            + "(?:\\.[\\p{L}&&[^\u0640]]\\p{M}*(?![\\p{L}\\p{M}]))+\\.?");

    private final BreakIterator breaks = BreakIterator.getWordInstance(new ULocale("ar"));

    /**
     * The words of a text, punctuation included, in order, disjoint, none empty or blank.
     *
     * @return offsets into the text
     */
    public List<Interval> find(String text) {
        List<Interval> wholes = wholes(text);
        List<Interval> words = new ArrayList<>(text.length() / 5);
        breaks.setText(text);
        int nextWhole = 0;
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            while (nextWhole < wholes.size() && wholes.get(nextWhole).begin() < end) {
                Interval whole = wholes.get(nextWhole++);
                if (whole.begin() >= begin) {
                    split(text, begin, whole.begin(), words);
                    words.add(whole);
                    begin = whole.end();
                }
            }
            if (begin < end) {
                split(text, begin, end, words);
                begin = end;
            }
        }
        return words;
    }

    /** Stretches that are one word whatever the Unicode rules say. */
    private static List<Interval> wholes(String text) {
        List<Interval> wholes = new ArrayList<>();
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            if (isNumberAlone(text, numbers.start(), numbers.end())) {
                wholes.add(new Interval(numbers.start(), numbers.end()));
            }
        }
        Matcher initials = INITIALS.matcher(text);
        while (initials.find()) {
            wholes.add(new Interval(initials.start(), initials.end()));
        }
        wholes.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return wholes;
    }

    private static boolean isNumberAlone(String text, int begin, int end) {
        return (begin == 0 || !isWordPart(text.charAt(begin - 1)))
                && (end == text.length() || !isWordPart(text.charAt(end)));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Letters.isDecoration(c);
    }

    /** Adds the words of a stretch that the Unicode rules do not divide. */
    private static void split(String text, int begin, int end, List<Interval> words) {
        int start = begin;
        for (int i = begin; i < end; i++) {
            if (isGlue(text, i, begin, end)) {
                add(text, start, i, words);
                add(text, i, i + 1, words);
                start = i + 1;
            }
        }
        add(text, start, end, words);
    }

    /** Whether the character only seems to join the Arabic letters beside it. */
    private static boolean isGlue(String text, int i, int begin, int end) {
        char c = text.charAt(i);
        if (c != '.' && c != ':' && c != '\'' && c != '\u2019' && c != '\u2018' && c != '\u00B7') {
            return false;
        }
        return isArabicBeside(text, i, -1, begin - 1) || isArabicBeside(text, i, 1, end);
    }

    /** Whether the next visible character in a direction, before a limit, is Arabic. */
    private static boolean isArabicBeside(String text, int offset, int step, int limit) {
        int i = offset + step;
        while (i != limit && Letters.isInvisible(text.charAt(i))) {
            i += step;
        }
        return i != limit
                && (ArabicLetters.isLetter(text.charAt(i)) || Letters.isDecoration(text.charAt(i)));
    }

    private static void add(String text, int from, int to, List<Interval> words) {
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
        if (!words.isEmpty() && end == begin + 1 && repeats(text, words, begin)) {
            Interval run = words.remove(words.size() - 1);
            words.add(new Interval(run.begin(), end));
        } else {
            words.add(new Interval(begin, end));
        }
    }

    /** Whether the punctuation mark at an offset goes on with a run of the same mark. */
    private static boolean repeats(String text, List<Interval> words, int offset) {
        char c = text.charAt(offset);
        Interval last = words.get(words.size() - 1);
        return ".!?-*_=\u061F\u2026\u2013\u2014\u060C".indexOf(c) >= 0
                && last.end() == offset
                && text.charAt(last.begin()) == c;
    }
}
