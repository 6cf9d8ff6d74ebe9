package org.tahqiq.cli.internal.command;

import java.util.Map;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.FormatOptions;

/** What the names of formats mean on the command line. */
final class Formats {

    private Formats() {}

    /** The format of that id. */
    static Format require(FormatCatalog catalog, String id) throws UsageException {
        return catalog.formats().stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                UsageException.unknown(
                                        "format",
                                        id,
                                        catalog.formats().stream().map(Format::id).toList()));
    }

    /** Refuses options that the format does not have, or values that they cannot have. */
    static void checkOptions(Format format, Map<String, String> options) throws UsageException {
        try {
            FormatOptions.of(format, options);
        } catch (CorpusException e) {
            // It is the command that is wrong, not the corpus.
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
