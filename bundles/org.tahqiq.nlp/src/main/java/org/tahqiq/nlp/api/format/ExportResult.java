package org.tahqiq.nlp.api.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tahqiq.core.CorpusException;

/**
 * What came of an export.
 *
 * @param folder where it is, with {@code manifest.json} and {@code report.md}
 * @param parts how many documents each part has; one part named {@code corpus} without a split
 * @param failures the documents that could not be written
 * @param differences what was read back otherwise than written, although nothing announced it; an
 *     export with such a difference is not to be trusted
 * @param report what the format could not carry
 */
public record ExportResult(
        Path folder,
        Map<String, Integer> parts,
        List<CorpusException> failures,
        List<String> differences,
        ExportReport report) {

    public ExportResult {
        failures = List.copyOf(failures);
        differences = List.copyOf(differences);
    }

    /** Whether every document was written and read back as announced. */
    public boolean isGood() {
        return failures.isEmpty() && differences.isEmpty();
    }
}
