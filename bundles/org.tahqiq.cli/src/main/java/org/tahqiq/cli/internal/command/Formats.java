package org.tahqiq.cli.internal.command;

import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatCatalog;

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
}
