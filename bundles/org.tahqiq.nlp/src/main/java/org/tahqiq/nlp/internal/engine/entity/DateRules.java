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

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Set<String> WITH_PREPOSITION = Set.of("\u0628", "\u0644", "\u0643");
    private static final Set<String> THIS = Set.of("\u0647\u0630\u0627", "\u0647\u0630\u0647");
    private static final String DAY = "\u064A\u0648\u0645";
    private static final String FIRST = "\u0627\u0648\u0644";
    private static final String OF = "\u0645\u0646";
    private static final String ONE = "\u0648\u0627\u062D\u062F";

    private final CalendarRules calendar = new CalendarRules();
    private final Set<String> weekdays = WordClasses.builtIn().get("weekday");
    private final Set<String> dayParts = WordClasses.builtIn().get("day_part");
    private final Set<String> deictics = WordClasses.builtIn().get("deictic");
    private final Set<String> periods = WordClasses.builtIn().get("period");
    private final Set<String> plurals = WordClasses.builtIn().get("period_plural");
    private final Set<String> duals = WordClasses.builtIn().get("period_dual");
    private final Set<String> accusatives = WordClasses.builtIn().get("period_accusative");
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
        int within = partOfDate(draft, i);
        if (within > i) {
            return within;
        }
        int next = i;
        next = Math.max(next, day(draft, i));
        next = Math.max(next, calendar.calendarDay(draft, i));
        next = Math.max(next, calendar.numericDate(draft, i));
        next = Math.max(next, calendar.month(draft, i, false));
        next = Math.max(next, calendar.years(draft, i));
        next = Math.max(next, decade(draft, i));
        next = Math.max(next, calendar.season(draft, i));
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
            int next = calendar.afterRelative(draft, at + 1);
            int dated = next < draft.size() ? calendar.calendarDay(draft, next) : next;
            return dated > next && draft.word(next).isBare() ? dated : next;
        }
        if (part && at > i && form.equals(DAY) && CalendarRules.isNumeric(draft.word(at))) {
            int dated = calendar.calendarDay(draft, at);
            if (dated == at && at + 2 < draft.size() && OF.equals(draft.word(at + 1).form())) {
                dated = pointed(draft, at + 2);
                dated = dated == at + 2 ? at : dated;
            }
            if (dated > at) {
                return dated;
            }
        }
        if (form.equals(FIRST)
                && i + 1 < draft.size()
                && deictics.contains(draft.word(i + 1).form())) {
            return i + 2;
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
                                && (CalendarRules.BEFORE_DOUBTFUL.contains(draft.word(i - 1).form())
                                        || THIS.contains(draft.word(i - 1).form()))
                        || WITH_PREPOSITION.contains(lastProclitic(draft.word(i)));
        return ordinal || governed ? i : i + 1;
    }

    private static String lastProclitic(SentenceWord word) {
        String proclitics = word.proclitics();
        return proclitics.isEmpty() ? "" : proclitics.substring(proclitics.length() - 1);
    }

    /** The end of September, the morning of yesterday: a part and what it is a part of. */
    private int partOfDate(Draft draft, int i) {
        SentenceWord word = draft.word(i);
        boolean part =
                dateParts.contains(word.core().form())
                        || dayParts.contains(word.core().form()) && !word.hasArticle();
        if (!part || i + 1 >= draft.size() || !draft.word(i + 1).isBare()) {
            return i;
        }
        int next = longest(draft, i + 1);
        if (next == i + 1 && CalendarRules.isYear(draft.word(next))) {
            next++;
        }
        return next > i + 1 ? next : i;
    }

    private int decade(Draft draft, int i) {
        if (!decades.contains(draft.stem(i))) {
            return i;
        }
        int next = i + 1;
        if (next < draft.size()
                && periods.contains(draft.stem(next))
                && draft.word(next).isBare()) {
            next = calendar.afterRelative(draft, next + 1);
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
        int next = calendar.afterRelative(draft, i + 1);
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
                CalendarRules.isNumeric(word) && COUNT.matcher(word.core().form()).matches()
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
}
