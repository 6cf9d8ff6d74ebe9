package org.tahqiq.nlp.internal.engine.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.lexicon.FoldedText;

/**
 * Words one of which must stand near two entities.
 *
 * @param where before the first, between, after the second, or within the first
 * @param reach at most so many words away
 * @param words folded
 */
record Trigger(Where where, int reach, Set<String> words) {

    /** The side of the two entities. */
    enum Where {
        BEFORE,
        BETWEEN,
        AFTER,
        WITHIN
    }

    private static final Pattern NOTATION =
            Pattern.compile("(?:(before|after) (\\d+)|(between|within)): (\\S.*)");

    /**
     * Reads what stands in the column: triggers with semicolons between them.
     *
     * @return null if it is not to be understood
     */
    static @Nullable List<Trigger> parse(String text) {
        List<Trigger> triggers = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                Matcher matcher = NOTATION.matcher(part.strip());
                if (!matcher.matches()) {
                    return null;
                }
                triggers.add(trigger(matcher));
            }
        }
        return List.copyOf(triggers);
    }

    private static Trigger trigger(Matcher matcher) {
        Set<String> words =
                Stream.of(FoldedText.fold(matcher.group(4)).split("\\s+"))
                        .collect(Collectors.toUnmodifiableSet());
        if (matcher.group(3) != null) {
            Where where = matcher.group(3).equals("within") ? Where.WITHIN : Where.BETWEEN;
            return new Trigger(where, 0, words);
        }
        Where where = matcher.group(1).equals("before") ? Where.BEFORE : Where.AFTER;
        return new Trigger(where, Integer.parseInt(matcher.group(2)), words);
    }

    /**
     * Whether one of the words is there.
     *
     * @param first index of the first word of the first entity
     * @param firstNext index after its last
     * @param second index of the first word of the second entity
     * @param secondNext index after its last
     */
    boolean isMet(
            List<SentenceWord> sentence, int first, int firstNext, int second, int secondNext) {
        return switch (where) {
            case WITHIN -> isAmong(sentence, first, firstNext);
            case BEFORE -> isAmong(sentence, Math.max(0, first - reach), first);
            case BETWEEN -> isAmong(sentence, firstNext, second);
            case AFTER ->
                    isAmong(sentence, secondNext, Math.min(sentence.size(), secondNext + reach));
        };
    }

    private boolean isAmong(List<SentenceWord> sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            SentenceWord word = sentence.get(i);
            if (words.contains(word.stem()) || words.contains(word.core().form())) {
                return true;
            }
        }
        return false;
    }
}
