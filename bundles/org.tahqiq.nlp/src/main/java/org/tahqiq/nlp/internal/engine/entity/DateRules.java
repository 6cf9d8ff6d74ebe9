package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds dates: days, months of the Levantine, Egyptian, Maghrebi and Hijri calendars, years and
 * their ranges, decades, dates that point (today, last Sunday, next month), and measured durations.
 */
public final class DateRules {

    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)\\d\\d");
    private static final Pattern YEARS = Pattern.compile("\\d{4}[-/\\x{2013}]\\d{2,4}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final String SLASH = "/";
    private static final Set<String> BEFORE_DOUBTFUL =
            Set.of(
                    "\u0641\u064A",
                    "\u0634\u0647\u0631",
                    "\u0645\u0646\u0630",
                    "\u062D\u062A\u064A",
                    "\u0627\u0644\u064A",
                    "\u0645\u0646");
    private static final Set<String> THIS = Set.of("\u0647\u0630\u0627", "\u0647\u0630\u0647");
    private static final String DAY = "\u064A\u0648\u0645";
    private static final String ONE = "\u0648\u0627\u062D\u062F";
    private static final Set<String> ERA = Set.of("\u0645", "\u0647\u0640", "\u0647");

    private final Set<String> weekdays = WordClasses.builtIn().get("weekday");
    private final Set<String> dayParts = WordClasses.builtIn().get("day_part");
    private final Set<String> deictics = WordClasses.builtIn().get("deictic");
    private final Set<String> months = WordClasses.builtIn().get("month");
    private final Set<String> doubtful = WordClasses.builtIn().get("month_doubtful");
    private final Set<String> secondParts = WordClasses.builtIn().get("month_second");
    private final Set<String> periods = WordClasses.builtIn().get("period");
    private final Set<String> plurals = WordClasses.builtIn().get("period_plural");
    private final Set<String> duals = WordClasses.builtIn().get("period_dual");
    private final Set<String> accusatives = WordClasses.builtIn().get("period_accusative");
    private final Set<String> relatives = WordClasses.builtIn().get("relative");
    private final Set<String> yearWords = WordClasses.builtIn().get("year_word");
    private final Set<String> decades = WordClasses.builtIn().get("decade");
    private final Set<String> dateParts = WordClasses.builtIn().get("date_part");
    private final Set<String> numbers = WordClasses.builtIn().get("number");

    /** The dates of a sentence, in order, disjoint. */
    public List<Mention> find(List<SentenceWord> words) {
        Draft draft = new Draft(words);
        for (int i = 0; i < draft.size(); ) {
            int next = longest(draft, i);
            if (next > i) {
                draft.add(i, next, "DATE", 0.9);
            }
            i = Math.max(next, i + 1);
        }
        return new ArrayList<>(draft.mentions());
    }

    private int longest(Draft draft, int i) {
        if (draft.word(i).isPunctuation()) {
            return i;
        }
        int next = i;
        next = Math.max(next, day(draft, i));
        next = Math.max(next, calendarDay(draft, i));
        next = Math.max(next, numericDate(draft, i));
        next = Math.max(next, month(draft, i, false));
        next = Math.max(next, years(draft, i));
        next = Math.max(next, decade(draft, i));
        next = Math.max(next, pointed(draft, i));
        next = Math.max(next, duration(draft, i));
        return next;
    }

    /** today Wednesday; Wednesday evening; Sunday last, with the calendar day where it follows. */
    private int day(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        String form = word.core().form();
        int at = i;
        boolean part = dayParts.contains(word.stem()) || dayParts.contains(form);
        if (part && at + 1 < draft.size() && draft.word(at + 1).isBare()) {
            at++;
        }
        boolean weekday = weekdays.contains(at == i ? form : draft.word(at).form());
        if (weekday) {
            int next = afterRelative(draft, at + 1);
            int calendar = next < draft.size() ? calendarDay(draft, next) : next;
            return calendar > next && draft.word(next).isBare() ? calendar : next;
        }
        if (part && at > i && form.equals(DAY)) {
            int calendar = draft.word(at).isNumber() ? calendarDay(draft, at) : at;
            if (calendar > at) {
                return calendar;
            }
        }
        return deictic(draft, i, form);
    }

    private int deictic(Draft draft, int i, String form) {
        if (!deictics.contains(form) || draft.word(i).hasPronoun()) {
            return i;
        }
        boolean today = form.endsWith(DAY);
        if (!today) {
            return i + 1;
        }
        boolean ordinal =
                i + 1 < draft.size()
                        && draft.word(i + 1).isBare()
                        && draft.word(i + 1).hasArticle()
                        && !weekdays.contains(draft.word(i + 1).form());
        boolean governed =
                i > 0
                                && (BEFORE_DOUBTFUL.contains(draft.word(i - 1).form())
                                        || THIS.contains(draft.word(i - 1).form()))
                        || !draft.word(i).isBare();
        return ordinal || governed ? i : i + 1;
    }

    /** 11 shutanbir, 7 December last, 12 May / Ayyar 2021. */
    private int calendarDay(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        String number = word.core().form();
        if (!isNumeric(word) || !DAY_NUMBER.matcher(number).matches() || i + 1 >= draft.size()) {
            return i;
        }
        int next = draft.word(i + 1).isBare() ? month(draft, i + 1, true) : i + 1;
        return next > i + 1 ? next : i;
    }

    private static int numericDate(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        return isNumeric(word) && NUMERIC_DATE.matcher(word.core().form()).matches() ? i + 1 : i;
    }

    /**
     * A month with its second name, year and adjective.
     *
     * @param certain whether a day stands before it, so that no doubt is left
     */
    private int month(Draft draft, int i, boolean certain) {
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
    private static boolean isNumeric(SentenceWord word) {
        return Character.isDigit(word.core().form().charAt(0));
    }

    private static boolean isYear(SentenceWord word) {
        return isNumeric(word) && YEAR.matcher(word.core().form()).matches();
    }

    /** The year 2016; the years 2020-2022; 2020 and 2021; a year alone after a preposition. */
    private int years(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        int at = i;
        if (yearWords.contains(word.stem()) && !word.hasPronoun() && i + 1 < draft.size()) {
            at++;
        } else if (i == 0 || !BEFORE_DOUBTFUL.contains(draft.word(i - 1).core().form())) {
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

    private int decade(Draft draft, int i) {
        int at = dateParts.contains(draft.stem(i)) ? i + 1 : i;
        if (at >= draft.size()
                || at > i && !draft.word(at).isBare()
                || !decades.contains(draft.stem(at))) {
            return i;
        }
        int next = at + 1;
        if (next < draft.size()
                && periods.contains(draft.stem(next))
                && draft.word(next).isBare()) {
            next = afterRelative(draft, next + 1);
        }
        return next;
    }

    /** This week, last month, the coming years. */
    private int pointed(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        if (THIS.contains(word.core().form()) && i + 1 < draft.size()) {
            SentenceWord period = draft.word(i + 1);
            boolean points =
                    period.isBare() && period.hasArticle() && periods.contains(period.stem());
            return points ? i + 2 : i;
        }
        boolean period = periods.contains(word.stem()) || plurals.contains(word.stem());
        if (!period || !word.hasArticle()) {
            return i;
        }
        int next = afterRelative(draft, i + 1);
        return next > i + 1 ? next : i;
    }

    /** 4 days, three weeks, two months, one day. */
    private int duration(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        if (duals.contains(word.core().form())) {
            return i + 1;
        }
        if (i + 1 >= draft.size() || !draft.word(i + 1).isBare()) {
            return i;
        }
        String unit = draft.word(i + 1).form();
        boolean number =
                isNumeric(word) && COUNT.matcher(word.core().form()).matches()
                        || numbers.contains(word.stem());
        if (number
                && !word.hasArticle()
                && (plurals.contains(unit)
                        || accusatives.contains(unit)
                        || periods.contains(unit))) {
            return i + 2;
        }
        return periods.contains(word.core().form()) && unit.equals(ONE) ? i + 2 : i;
    }

    private int afterRelative(Draft draft, int i) {
        return i < draft.size()
                        && draft.word(i).isBare()
                        && draft.word(i).hasArticle()
                        && relatives.contains(draft.stem(i))
                ? i + 1
                : i;
    }
}
