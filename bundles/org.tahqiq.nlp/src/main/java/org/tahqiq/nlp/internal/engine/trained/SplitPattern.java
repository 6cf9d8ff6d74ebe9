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
 * S:1=Y 1-0=-}: a letter, an article, a stem that ends one letter before the word does and whose
 * last letter is another one, and a letter.
 */
public final class SplitPattern {

    private static final String SAME = "-";

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
                texts.add(part.begin() + "-" + part.end() + "=" + part.form().orElse(SAME));
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
                                + part.form().orElse(SAME));
            }
        }
        return String.join(" ", texts);
    }

    private static int length(WordPart part) {
        return part.end() - part.begin();
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
        return "=" + (written.length() - common) + form.substring(common);
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
        int lost = edit.charAt(0) - '0';
        if (end - begin <= lost || begin >= end) {
            return null;
        }
        String added = edit.substring(1);
        Optional<String> form =
                lost == 0 && added.isEmpty()
                        ? Optional.empty()
                        : Optional.of(word.substring(begin, end - lost) + added);
        return new WordPart(begin, end, form, Optional.empty());
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
                form.equals(SAME) ? Optional.empty() : Optional.of(form),
                Optional.empty());
    }
}
