package org.tahqiq.core.store;

import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.DecodedText;

/**
 * A document that is to be added to a corpus.
 *
 * @param wantedId the id that it is to have if that is free and can be a folder's name, for example
 *     the name of its file without the ending
 * @param content its text, with the bytes that are stored
 * @param title the headline or the name shown to people
 * @param source where it came from, a file name or an address, where that is known
 * @param language BCP 47 tag, where it is not the language of the corpus
 * @param metadata further facts; the key {@code encoding} is set by the store
 */
public record NewDocument(
        String wantedId,
        DecodedText content,
        String title,
        Optional<String> source,
        Optional<String> language,
        Map<String, String> metadata) {

    /** Copies the metadata. */
    public NewDocument {
        metadata = Map.copyOf(metadata);
    }

    /** A document of which no more is known than its text. */
    public static NewDocument of(String wantedId, String text) throws CorpusException {
        return of(wantedId, DecodedText.of(text, wantedId));
    }

    /** A document of which no more is known than its text. */
    public static NewDocument of(String wantedId, DecodedText content) {
        return new NewDocument(
                wantedId, content, wantedId, Optional.empty(), Optional.empty(), Map.of());
    }
}
