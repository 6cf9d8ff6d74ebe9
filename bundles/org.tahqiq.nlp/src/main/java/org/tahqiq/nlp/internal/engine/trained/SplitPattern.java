package org.tahqiq.nlp.internal.engine.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

/**
 * How a word is split, said so that it fits other words: what stands before the stem is measured
 * from the word's beginning, all else from its end, and a form that differs from what is written is
 * given for clitics whole and for the stem by its last letters. For example {@code 0-1=- 1-2=X
 * S:2:1=1Y 1-0=-}: a letter, an article, a stem that ends one letter before the word does and whose
 * last letter is another one, and a letter. A stem of which no letter stays, as when a whole word
 * is spelt otherwise, is named with its form ({@code S:0:1=>written>form}): it says nothing about
 * other stems.
 */
public final class SplitPattern {

    private static final String SAME = "-";

    /** Before a stem as it is written, and between it and its form. */
    private static final String WHOLE = ">";

    /** More letters than these are not an ending. */
    private static final int LONGEST_ENDING = 9;

    private SplitPattern() {}

    /** The pattern of a word with these parts, the longest of which is the stem. */
    public static String of(String word, List<WordPart> parts) {
        int stem = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (length(parts.get(i)) > length(parts.get(stem))) {
                stem = i;
            }
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            WordPart part = parts.get(i);
            if (i < stem) {
                texts.add(part.begin() + "-" + part.end() + "=" + form(part));
            } else if (i == stem) {
                texts.add(
                        "S:"
                                + part.begin()
                                + ":"
                                + (word.length() - part.end())
                                + edit(word, part));
            } else {
                texts.add(
                        (word.length() - part.begin())
                                + "-"
                                + (word.length() - part.end())
                                + "="
                                + form(part));
            }
        }
        return String.join(" ", texts);
    }

    private static int length(WordPart part) {
        return part.end() - part.begin();
    }

    private static String form(WordPart part) {
        return part.form().map(form -> form.equals(SAME) ? "%2D" : escape(form)).orElse(SAME);
    }

    private static String escape(String form) {
        return form.replace("%", "%25").replace(" ", "%20").replace(WHOLE, "%3E");
    }

    private static String unescape(String text) {
        return text.replace("%2D", SAME)
                .replace("%3E", WHOLE)
                .replace("%20", " ")
                .replace("%25", "%");
    }

    /** The number of letters that the form of a stem lacks at its end, and those it has instead. */
    private static String edit(String word, WordPart part) {
        String written = word.substring(part.begin(), part.end());
        String form = part.form().orElse(written);
        int common = 0;
        while (common < Math.min(written.length(), form.length())
                && written.charAt(common) == form.charAt(common)) {
            common++;
        }
        int lost = written.length() - common;
        return common == 0 || lost > LONGEST_ENDING
                ? "=" + WHOLE + escape(written) + WHOLE + escape(form)
                : "=" + lost + escape(form.substring(common));
    }

    /** The parts of a word that is split so; empty if the pattern does not fit the word. */
    public static Optional<List<WordPart>> apply(String pattern, String word) {
        List<WordPart> parts = new ArrayList<>();
        boolean beforeStem = true;
        int at = 0;
        for (String text : pattern.split(" ")) {
            WordPart part;
            if (text.startsWith("S:")) {
                beforeStem = false;
                part = stem(text, word);
            } else {
                part = clitic(text, word, beforeStem);
            }
            if (part == null || part.begin() < at || part.end() < part.begin()) {
                return Optional.empty();
            }
            at = part.end();
            parts.add(part);
        }
        return Optional.of(parts);
    }

    private static @Nullable WordPart stem(String text, String word) {
        String[] fields = text.substring(2, text.indexOf('=')).split(":");
        String edit = text.substring(text.indexOf('=') + 1);
        int begin = Integer.parseInt(fields[0]);
        int end = word.length() - Integer.parseInt(fields[1]);
        if (begin >= end) {
            return null;
        }
        String written = word.substring(begin, end);
        String form = edit.startsWith(WHOLE) ? whole(edit, written) : ending(edit, written);
        return form == null
                ? null
                : new WordPart(
                        begin,
                        end,
                        form.equals(written) ? Optional.empty() : Optional.of(form),
                        Optional.empty());
    }

    private static @Nullable String whole(String edit, String written) {
        int other = edit.indexOf(WHOLE, 1);
        return unescape(edit.substring(1, other)).equals(written)
                ? unescape(edit.substring(other + 1))
                : null;
    }

    private static @Nullable String ending(String edit, String written) {
        int kept = written.length() - (edit.charAt(0) - '0');
        return kept <= 0 ? null : written.substring(0, kept) + unescape(edit.substring(1));
    }

    private static @Nullable WordPart clitic(String text, String word, boolean beforeStem) {
        String[] ends = text.substring(0, text.indexOf('=')).split("-");
        String form = text.substring(text.indexOf('=') + 1);
        int one = Integer.parseInt(ends[0]);
        int other = Integer.parseInt(ends[1]);
        int begin = beforeStem ? one : word.length() - one;
        int end = beforeStem ? other : word.length() - other;
        if (begin < 0 || end > word.length()) {
            return null;
        }
        return new WordPart(
                begin,
                end,
                form.equals(SAME) ? Optional.empty() : Optional.of(unescape(form)),
                Optional.empty());
    }
}
