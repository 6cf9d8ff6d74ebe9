package org.tahqiq.nlp.api.training;

import java.util.List;
import org.tahqiq.core.search.Hit;

/**
 * A kind of error, and where it was made.
 *
 * @param expected the tag that is right; empty: nothing should be there
 * @param found the tag that was found; empty: nothing was; the same as {@code expected} if the ends
 *     differ
 * @param count how often
 * @param places some of them, in the order of the documents
 */
public record FrequentError(String expected, String found, int count, List<Hit> places) {

    /** Takes a copy of the places. */
    public FrequentError {
        places = List.copyOf(places);
    }
}
