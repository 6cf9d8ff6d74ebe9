package org.tahqiq.core.search;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;

/**
 * What is searched for.
 *
 * @param expression a regular expression of Java; {@code ^} and {@code $} stand for the ends of
 *     lines, and {@code \b} and {@code \w} know Arabic letters
 * @param ignoreCase whether Latin letters of either case match
 * @param context how many characters are shown at most on either side of a hit
 * @param within where alone to look; empty: everywhere
 */
public record Query(
        String expression,
        Spelling spelling,
        boolean ignoreCase,
        int context,
        Optional<Within> within) {

    /** How much context is shown where nobody says otherwise. */
    public static final int CONTEXT = 40;

    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

    /** A search of all texts for an expression. */
    public static Query of(String expression, Spelling spelling) {
        return new Query(expression, spelling, false, CONTEXT, Optional.empty());
    }

    /**
     * A search for what is written, character by character.
     *
     * @param words whether it begins and ends where words do; a clitic is part of its word
     */
    public static Query literal(String form, boolean words, Spelling spelling) {
        // Not quoted as a whole: spelling is evened out in the expression as well.
        String escaped = form.strip().replaceAll("[\\\\.\\[\\](){}^$|?*+\\-&]", "\\\\$0");
        String spaced = escaped.replaceAll("\\s+", "\\\\s+");
        return of(words && !form.isBlank() ? BEFORE + spaced + AFTER : spaced, spelling);
    }

    /** Refuses an expression that is none, with the place. */
    Pattern compile() throws CorpusException {
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        if (ignoreCase) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        String source =
                spelling == Spelling.EXACT
                        ? expression
                        : spelling.normalizer().normalize(expression);
        if (source.isEmpty()) {
            throw new CorpusException(Messages.NOTHING_TO_SEARCH.with());
        }
        try {
            return Pattern.compile(source, flags);
        } catch (PatternSyntaxException e) {
            throw new CorpusException(Messages.NO_EXPRESSION.with(source, Cause.of(e)), e);
        } catch (StackOverflowError e) {
            throw new CorpusException(Messages.TOO_DEEP.with(), e);
        }
    }
}
