package org.tahqiq.nlp.internal.engine.entity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a calendar has: days of the month, months of every Arab calendar, seasons and years.
 * Each method gives the index after what it finds at a word, or the word's own index.
 */
final class CalendarRules {

    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)\\d\\d");
    private static final Pattern YEARS = Pattern.compile("\\d{4}[-/\\x{2013}]\\d{2,4}");
    private static final String SLASH = "/";
    private static final Set<String> ERA = Set.of("\u0645", "\u0647\u0640", "\u0647");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}");
    private static final Set<String> RANGE =
            Set.of("\u0627\u0644\u064A", "-", "\u2013", "\u062D\u062A\u064A");

    /** Words after which a month or year is meant, and "the day" is no today. */
    static final Set<String> BEFORE_DOUBTFUL =
            Set.of(
                    "\u0641\u064A",
                    "\u0634\u0647\u0631",
                    "\u0645\u0646\u0630",
                    "\u062D\u062A\u064A",
                    "\u0627\u0644\u064A",
                    "\u0645\u0646");

    private final Set<String> months = WordClasses.builtIn().get("month");
    private final Set<String> doubtful = WordClasses.builtIn().get("month_doubtful");
    private final Set<String> secondParts = WordClasses.builtIn().get("month_second");
    private final Set<String> relatives = WordClasses.builtIn().get("relative");
    private final Set<String> yearWords = WordClasses.builtIn().get("year_word");
    private final Set<String> seasons = WordClasses.builtIn().get("season");
    private final Set<String> beforeYear = WordClasses.builtIn().get("before_year");

    /** 11 shutanbir, 7 December last, 12 May / Ayyar 2021. */
    int calendarDay(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        String number = word.core().form();
        if (!isNumeric(word) || !DAY_NUMBER.matcher(number).matches() || i + 1 >= draft.size()) {
            return i;
        }
        int at = i + 1;
        if (at + 1 < draft.size()
                && RANGE.contains(draft.word(at).form())
                && isNumeric(draft.word(at + 1))
                && DAY_NUMBER.matcher(draft.word(at + 1).form()).matches()) {
            at += 2;
        }
        int next = at < draft.size() && draft.word(at).isBare() ? month(draft, at, true) : at;
        return next > at ? next : i;
    }

    /** 12/5/2021, also with spaces around the strokes; a year in brackets. */
    int numericDate(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        if (i + 4 < draft.size()
                && isDigits(draft, i, DAY_NUMBER)
                && draft.word(i + 1).form().equals(SLASH)
                && isDigits(draft, i + 2, DAY_NUMBER)
                && draft.word(i + 3).form().equals(SLASH)
                && isYear(draft.word(i + 4))) {
            return i + 5;
        }
        boolean bracketed =
                i > 0
                        && i + 1 < draft.size()
                        && draft.word(i - 1).form().equals("(")
                        && draft.word(i + 1).form().equals(")");
        if (bracketed && word.isNumber() && isYear(word)) {
            return i + 1;
        }
        return isNumeric(word) && NUMERIC_DATE.matcher(word.core().form()).matches() ? i + 1 : i;
    }

    private static boolean isDigits(Draft draft, int i, Pattern digits) {
        return draft.word(i).isNumber() && digits.matcher(draft.word(i).form()).matches();
    }

    /**
     * A month with its second name, year and adjective.
     *
     * @param certain whether a day stands before it, so that no doubt is left
     */
    int month(Draft draft, int i, boolean certain) {
        int next = monthName(draft, i);
        if (next == i) {
            return i;
        }
        boolean sure =
                certain
                        || !doubtful.contains(draft.word(i).core().form())
                        || i > 0 && BEFORE_DOUBTFUL.contains(draft.word(i - 1).core().form());
        while (next + 1 < draft.size() && draft.word(next).form().equals(SLASH)) {
            int second = monthName(draft, next + 1);
            if (second == next + 1) {
                break;
            }
            next = second;
            sure = true;
        }
        if (next < draft.size()
                && yearWords.contains(draft.stem(next))
                && next + 1 < draft.size()
                && isYear(draft.word(next + 1))) {
            next++;
        }
        if (next < draft.size() && isYear(draft.word(next)) && draft.word(next).isBare()) {
            next = era(draft, next + 1);
            sure = true;
        }
        int after = afterRelative(draft, next);
        return sure || after > next ? after : i;
    }

    private int monthName(Draft draft, int i) {
        String form = draft.word(i).core().form();
        if (!months.contains(form) && !doubtful.contains(form)) {
            return i;
        }
        boolean second = i + 1 < draft.size() && secondParts.contains(draft.word(i + 1).form());
        boolean needs =
                form.startsWith("\u0643\u0627\u0646\u0648\u0646")
                        || form.startsWith("\u062A\u0634\u0631\u064A\u0646")
                        || form.startsWith("\u0631\u0628\u064A\u0639")
                        || form.startsWith("\u062C\u0645\u0627\u062F")
                        || form.startsWith("\u0630");
        if (needs) {
            return second ? i + 2 : i;
        }
        return i + 1;
    }

    private static int era(Draft draft, int i) {
        return i < draft.size() && ERA.contains(draft.word(i).form()) ? i + 1 : i;
    }

    /** Whether digits stand after the proclitics. */
    static boolean isNumeric(SentenceWord word) {
        String form = word.core().form();
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }

    static boolean isYear(SentenceWord word) {
        return isNumeric(word) && YEAR.matcher(word.core().form()).matches();
    }

    /** The year 2016; the years 2020-2022; 2020 and 2021; a year alone after a preposition. */
    int years(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        int at = i;
        if (yearWords.contains(word.stem()) && !word.hasPronoun() && i + 1 < draft.size()) {
            at++;
        } else if (i == 0
                || !beforeYear.contains(draft.word(i - 1).form())
                        && !beforeYear.contains(draft.word(i - 1).stem())) {
            return i;
        }
        if (!isYear(draft.word(at)) && !YEARS.matcher(draft.word(at).form()).matches()) {
            return i;
        }
        at = era(draft, at + 1);
        while (at > i + 1
                && at < draft.size()
                && draft.word(at).proclitics().equals("\u0648")
                && isYear(draft.word(at))) {
            at++;
        }
        return at;
    }

    int season(Draft draft, int i) {
        if (!seasons.contains(draft.stem(i)) || i + 1 >= draft.size()) {
            return i;
        }
        int next = yearWords.contains(draft.stem(i + 1)) ? i + 2 : i + 1;
        if (next < draft.size() && isYear(draft.word(next))) {
            return next + 1;
        }
        int after = afterRelative(draft, i + 1);
        return after > i + 1 ? after : i;
    }

    int afterRelative(Draft draft, int i) {
        return i < draft.size()
                        && draft.word(i).isBare()
                        && draft.word(i).hasArticle()
                        && relatives.contains(draft.stem(i))
                ? i + 1
                : i;
    }
}
