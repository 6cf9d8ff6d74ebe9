package org.tahqiq.core.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.NormalizedText;
import org.tahqiq.core.text.OffsetMap;

/** Finds an expression in one text after another. Can be used from any thread. */
public final class TextSearch {

    /** How long one text may take; a sound expression needs milliseconds. */
    public static final Duration LIMIT = Duration.ofSeconds(5);

    private final Query query;
    private final Pattern pattern;
    private final Duration limit;

    /** Prepares a query; refuses an expression that is none. */
    public TextSearch(Query query) throws CorpusException {
        this(query, LIMIT);
    }

    TextSearch(Query query, Duration limit) throws CorpusException {
        this.query = query;
        this.pattern = query.compile();
        this.limit = limit;
    }

    /**
     * The hits in a text in their order, none of them empty.
     *
     * @param document what the hits and errors call the text
     * @param isCanceled asked often, during a match as well
     * @throws CorpusException where the expression takes too long on this text
     * @throws OperationCanceledException where the search was cancelled
     */
    public List<Hit> find(String document, String text, BooleanSupplier isCanceled)
            throws CorpusException {
        NormalizedText searched =
                query.spelling() == Spelling.EXACT
                        ? new NormalizedText(text, OffsetMap.identity(text.length()))
                        : query.spelling().normalizer().normalizeWithOffsets(text);
        long deadline = System.nanoTime() + limit.toNanos();
        GuardedText guarded =
                new GuardedText(
                        searched.text(),
                        () -> isCanceled.getAsBoolean() || System.nanoTime() > deadline);
        try {
            return hits(document, text, pattern.matcher(guarded), searched.map());
        } catch (GuardedText.Stopped | StackOverflowError e) {
            if (isCanceled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            throw new CorpusException(Messages.TOO_SLOW.with(query.expression(), document), e);
        }
    }

    private List<Hit> hits(String document, String text, Matcher matcher, OffsetMap map) {
        List<Hit> hits = new ArrayList<>();
        Kwic kwic = new Kwic(document, text, query.context());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                int begin = map.originalBegin(matcher.start());
                int end = map.originalEnd(matcher.end());
                hits.add(kwic.hit(begin, end, Optional.empty()));
            }
        }
        return List.copyOf(hits);
    }
}
