package org.tahqiq.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.text.ArabicNormalizer;
import org.tahqiq.core.text.NormalizedText;
import org.tahqiq.model.annotation.Span;

/**
 * The places where the words of a mention stand, whatever is written onto them and however they are
 * spelt: forms of alef, yeh and teh marbuta, harakat and tatweel are overlooked, the conjunctions
 * waw and feh and the prepositions beh, kaf and lam may be joined to the front and stay outside.
 *
 * <p>Where lam is joined to the article, its alef is not written; the mention then begins at the
 * second lam, as the guidelines of the preset say. Immutable; can be used from any thread.
 */
public final class Occurrences {

    /**
     * A place where the mention stands.
     *
     * @param range in the text
     * @param certain false if a letter before it may as well belong to the word itself
     */
    public record Occurrence(TextRange range, boolean certain) {}

    /** ARABIC LETTER ALEF and LAM: the article. */
    private static final String ARTICLE = "\u0627\u0644";

    /** ARABIC LETTER LAM. */
    private static final String LAM = "\u0644";

    /** WAW or FEH, then BEH, KAF or LAM; each may be missing. */
    private static final Pattern PROCLITICS =
            Pattern.compile("[\u0648\u0641]?[\u0628\u0643\u0644]?");

    /** A word of fewer letters is found inside others by chance too often. */
    private static final int TELLING = 4;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final Pattern wanted;
    private final boolean telling;

    private Occurrences(String folded) {
        boolean article = folded.startsWith(ARTICLE);
        String rest = article ? folded.substring(ARTICLE.length()) : folded;
        StringBuilder expression =
                new StringBuilder(article ? "(?:%s|(?<=%s)%s)".formatted(ARTICLE, LAM, LAM) : "");
        String[] words = SPACE.split(rest, -1);
        for (int i = 0; i < words.length; i++) {
            expression.append(i > 0 ? SPACE.pattern() : "").append(Pattern.quote(words[i]));
        }
        this.wanted = Pattern.compile(expression.toString());
        this.telling = rest.length() >= TELLING;
    }

    /**
     * The occurrences of what stands somewhere in a text. White space at its ends is overlooked.
     *
     * @throws IllegalArgumentException if nothing but white space stands there
     */
    public static Occurrences of(String text, TextRange mention) {
        String covered = text.substring(mention.begin(), mention.end());
        String folded = fold(covered).strip();
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to look for");
        }
        boolean afterLam =
                folded.startsWith(LAM)
                        && mention.begin() > 0
                        && fold(text.substring(0, mention.begin())).endsWith(LAM);
        return new Occurrences(afterLam ? ARTICLE + folded.substring(1) : folded);
    }

    private static String fold(String text) {
        return ArabicNormalizer.full().normalize(text);
    }

    /**
     * The places in a text, in their order.
     *
     * @param segments of the text, as far as it has been segmented: where they tell apart what is
     *     joined to a word, no guess is made
     */
    public List<Occurrence> in(String text, Collection<? extends Span> segments) {
        NormalizedText folded = ArabicNormalizer.full().normalizeWithOffsets(text);
        NavigableSet<Integer> seams = new TreeSet<>();
        segments.forEach(segment -> seams.add(segment.getBegin()));
        segments.forEach(segment -> seams.add(segment.getEnd()));
        List<Occurrence> found = new ArrayList<>();
        Matcher matcher = wanted.matcher(folded.text());
        while (matcher.find()) {
            if (isWordPart(folded.text(), matcher.end())) {
                continue;
            }
            int wordBegin = wordBegin(folded.text(), matcher.start());
            String joined = folded.text().substring(wordBegin, matcher.start());
            if (PROCLITICS.matcher(joined).matches()) {
                int begin = folded.map().originalBegin(matcher.start());
                int end = folded.map().originalEnd(matcher.end());
                int word = folded.map().originalBegin(wordBegin);
                found.add(
                        new Occurrence(
                                new TextRange(begin, end),
                                joined.isEmpty() || isSeam(word, begin, end, seams)));
            }
        }
        return List.copyOf(found);
    }

    private boolean isSeam(int word, int begin, int end, NavigableSet<Integer> seams) {
        boolean segmented = !seams.subSet(word, true, end, true).isEmpty();
        return segmented ? seams.contains(begin) : telling;
    }

    private static int wordBegin(String text, int offset) {
        int begin = offset;
        while (begin > 0 && isWordPart(text, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private static boolean isWordPart(String text, int offset) {
        return offset < text.length() && Character.isLetterOrDigit(text.charAt(offset));
    }
}
